package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Scalar;
import io.github.hiwar.fuzz.document.Json.Sequence;
import io.github.hiwar.fuzz.document.Json.Structure;
import java.util.Collections;
import java.util.List;

/** One way to change a document. What cannot be done at a place is left undone. */
enum Edit {
  /** A value goes. */
  DROP {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      slot.remove();
    }
  },
  /** A value comes once more: a name twice in an object, an element twice in a list. */
  DUPLICATE {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      slot.insert(slot.get().copy());
    }
  },
  /** A value comes many times more, with ids of its own. */
  MULTIPLY {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      int times = Math.min(2 << operand % 9, draft.room() / slot.get().size());
      for (int i = 0; i < times; i++) {
        slot.insert(renumbered(slot.get(), "-" + operand % 97 + "-" + i));
      }
    }
  },
  /** A value changes places with one beside it. */
  SWAP {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      slot.swap(operand);
    }
  },
  /** Something odd comes in the place of a value. */
  UPSET {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      slot.set(draft.parsed(pick(Oddities.VALUES, operand)));
    }
  },
  /** What stands at such a place in another document comes in the place of a value. */
  EXCHANGE {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      List<Json> values = draft.donors().values(slot.owner(), slot.name());
      if (!values.isEmpty()) {
        Json other = pick(values, operand).copy();
        boolean element =
            !slot.isMember() && other instanceof Sequence list && !list.elements().isEmpty();
        slot.set(element ? pick(((Sequence) other).elements(), operand / values.size()) : other);
      }
    }
  },
  /** An object gets a member that such objects have. */
  ADD {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      if (slot.get() instanceof Structure structure) {
        List<String> names = draft.donors().names(slot.name());
        if (!names.isEmpty()) {
          String name = pick(names, operand);
          List<Json> values = draft.donors().values(slot.name(), name);
          structure.with(name, pick(values, operand / names.size()).copy());
        }
      }
    }
  },
  /** A list gets the elements that such a list has in another document. */
  EXTEND {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      List<Json> values = draft.donors().values(slot.owner(), slot.name());
      if (slot.get() instanceof Sequence sequence
          && !values.isEmpty()
          && pick(values, operand) instanceof Sequence more) {
        more.elements().forEach(element -> sequence.elements().add(element.copy()));
      }
    }
  },
  /** A text becomes an id of the document: references come to lead somewhere. */
  RETARGET {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      List<String> ids = draft.ids();
      if (!ids.isEmpty() && slot.get() instanceof Scalar) {
        String id = pick(ids, operand);
        // The id of the record itself can become such a link: each time, it would be twice as long.
        boolean link = operand % 13 == 12 && ids.get(0).length() < 1_000;
        slot.set(Scalar.text(link ? ids.get(0) + "#" + id : id));
      }
    }
  },
  /** A value from elsewhere in the document comes in the place of another. */
  GRAFT {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      Json other = pick(draft.slots(), operand).get();
      if (draft.room() > other.size()) {
        slot.set(other.copy());
      }
    }
  },
  /** A member gets another name. */
  RENAME {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      List<String> known = draft.donors().names(slot.owner());
      boolean odd = operand % 2 == 0 || known.isEmpty();
      slot.rename(pick(odd ? Oddities.NAMES : known, operand / 2));
    }
  },
  /** Something odd comes into the middle of a text. */
  SPLICE {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      if (slot.get() instanceof Scalar scalar && scalar.isText()) {
        String inside = scalar.literal().substring(1, scalar.literal().length() - 1);
        int at = Math.min(operand >> 8, inside.length());
        // An escape is not torn apart.
        at = inside.lastIndexOf('\\', at) > at - 6 ? 0 : at;
        String odd = pick(Oddities.FRAGMENTS, operand & 0xff);
        String fragment = odd.substring(1, odd.length() - 1);
        slot.set(new Scalar('"' + inside.substring(0, at) + fragment + inside.substring(at) + '"'));
      }
    }
  },
  /** A value is put into lists or objects, one in another. */
  NEST {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      Json nested = slot.get();
      for (int i = 0; i < 1 + operand % 70; i++) {
        nested =
            operand % 2 == 0
                ? Sequence.of(nested)
                : Structure.empty().with(pick(Oddities.NAMES, operand >> 8), nested);
      }
      slot.set(nested);
    }
  },
  /** The elements of a list, or the members of an object, come in the opposite order. */
  REVERSE {
    @Override
    void apply(Draft draft, Slot slot, int operand) {
      if (slot.get() instanceof Sequence sequence) {
        Collections.reverse(sequence.elements());
      } else if (slot.get() instanceof Structure structure) {
        Collections.reverse(structure.members());
      }
    }
  };

  /** Changes what stands at a place. */
  abstract void apply(Draft draft, Slot slot, int operand);

  static <T> T pick(List<T> choices, int operand) {
    return choices.get(Math.floorMod(operand, choices.size()));
  }

  private static Json renumbered(Json value, String suffix) {
    Json copy = value.copy();
    for (Slot slot : Slot.of(Sequence.of(copy))) {
      if (slot.name().equals("id") && slot.get() instanceof Scalar id && id.isText()) {
        slot.set(Scalar.text(JsonText.unquoted(id.literal()) + suffix));
      }
    }
    return copy;
  }
}
