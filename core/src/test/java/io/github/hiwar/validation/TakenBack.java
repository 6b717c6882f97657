package io.github.hiwar.validation;

import static java.util.stream.Collectors.toSet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A record in which an entry was taken back, and the same as if nobody had ever made the entry.
 *
 * @param entry the entry
 * @param retracted the record in which another one retracts it
 * @param without the record without the two
 */
public record TakenBack(Transition entry, BargainingRecord retracted, BargainingRecord without) {
  private static final RecordValidator EVERYTHING =
      RecordValidator.publication().asOf(Dialogue.DAY);

  /** The rules that look at an entry although it was taken back. */
  static final Set<String> WRITTEN =
      RecordValidator.catalogue().stream()
          .filter(rule -> rule.entries().filter(Entries.WRITTEN::equals).isPresent())
          .map(Rule::id)
          .collect(toSet());

  /** Each entry of a record taken back, unless something else refers to it. */
  public static Stream<TakenBack> in(BargainingRecord record) {
    List<String> mentioned = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Ref<?> ref) {
            mentioned.add(ref.toString());
          } else if (value instanceof String text && place.member().name().equals("id")) {
            mentioned.add("id of " + text);
          }
        });
    return record.transitions().stream()
        .filter(entry -> !mentioned.contains(entry.id()))
        .filter(
            entry ->
                mentioned.indexOf("id of " + entry.id())
                    == mentioned.lastIndexOf("id of " + entry.id()))
        .map(entry -> of(entry, record));
  }

  @SuppressWarnings("ReferenceEquality") // Two entries that say the same are two entries.
  private static TakenBack of(Transition entry, BargainingRecord record) {
    Predicate<Transition> other = one -> one != entry;
    return new TakenBack(
        entry,
        BargainingRecord.builder().from(record).addTransitions(retraction(entry)).build(),
        BargainingRecord.builder()
            .from(record)
            .transitions(record.transitions().stream().filter(other).toList())
            .build());
  }

  /** A retraction that says nothing but that, and why. */
  static Transition retraction(Transition mistake) {
    return Transition.retracting(mistake)
        .id(mistake.id() + "-taken-back")
        .reason(LocalizedText.of("fr", "Erreur de saisie"))
        .on("2025-12-01")
        .addCitations(Dialogue.SOURCE)
        .build();
  }

  /** What rules find in a record, except those that look at all that is written. */
  public static List<String> found(BargainingRecord record) {
    return EVERYTHING.validate(record).list().stream()
        .filter(finding -> !WRITTEN.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.where().path())
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return entry.id() + " of " + without.id();
  }
}
