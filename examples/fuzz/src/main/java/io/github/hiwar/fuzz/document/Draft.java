package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Scalar;
import io.github.hiwar.fuzz.document.Json.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document that is being edited. */
final class Draft {
  // Some 100 KB: what is longer takes longer, and shows nothing that is not seen here.
  private static final int MOST_VALUES = 4_000;

  private final Donors donors;
  private final Sequence document;

  Draft(Json document, Donors donors) {
    this.donors = donors;
    this.document = Sequence.of(document.copy());
  }

  Donors donors() {
    return donors;
  }

  Json whole() {
    return document.elements().get(0);
  }

  /** {@return the places in the document, that of the whole left out unless there is no other} */
  List<Slot> slots() {
    List<Slot> slots = Slot.of(document);
    return slots.size() == 1 ? slots : slots.subList(1, slots.size());
  }

  /** {@return how many more values leave it of a size that can be looked at} */
  int room() {
    return Math.max(0, MOST_VALUES - document.size());
  }

  /** {@return the ids that its objects have, that of the record first} */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Slot slot : slots()) {
      if (slot.name().equals("id") && slot.get() instanceof Scalar id && id.isText()) {
        ids.add(JsonText.unquoted(id.literal()));
      }
    }
    return ids;
  }

  /** {@return the value as a tree where it is one, else as it is written} */
  Json parsed(String literal) {
    boolean nested = literal.startsWith("[") || literal.startsWith("{");
    Optional<Json> tree =
        nested ? JsonText.parse(literal.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    return tree.orElseGet(() -> new Scalar(literal));
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is this one, not whether one is like it.
  void apply(Edit edit, int place, int operand) {
    // The document as a whole is edited too, though nothing else can come in its place.
    List<Slot> slots = Slot.of(document);
    Slot slot = Edit.pick(slots, place);
    boolean whole = slot.container() == document;
    if (!whole || edit == Edit.ADD || edit == Edit.REVERSE) {
      edit.apply(this, slot, operand);
    }
  }
}
