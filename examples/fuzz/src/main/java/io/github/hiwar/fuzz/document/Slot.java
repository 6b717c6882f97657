package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Member;
import io.github.hiwar.fuzz.document.Json.Sequence;
import io.github.hiwar.fuzz.document.Json.Structure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a value stands: a place in a list or object, which can take another value.
 *
 * @param container the list or object
 * @param index which of its elements or members
 * @param owner what the object around is: the name of the member that leads to it
 * @param name what the value is: the name of the member, for elements that of their list
 */
record Slot(Json container, int index, String owner, String name) {
  /** What the object at the top is. */
  static final String ROOT = "record";

  /** {@return the places of a document in its order, that of the whole first} */
  static List<Slot> of(Sequence document) {
    List<Slot> slots = new ArrayList<>();
    collect(document, "", ROOT, slots);
    return slots;
  }

  private static void collect(Json json, String owner, String name, List<Slot> slots) {
    if (json instanceof Sequence sequence) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        slots.add(new Slot(json, i, owner, name));
        collect(sequence.elements().get(i), owner, name, slots);
      }
    } else if (json instanceof Structure structure) {
      for (int i = 0; i < structure.members().size(); i++) {
        Member member = structure.members().get(i);
        slots.add(new Slot(json, i, name, member.name()));
        collect(member.value(), name, member.name(), slots);
      }
    }
  }

  boolean isMember() {
    return container instanceof Structure;
  }

  Json get() {
    return container instanceof Sequence sequence
        ? sequence.elements().get(index)
        : ((Structure) container).members().get(index).value();
  }

  void set(Json value) {
    if (container instanceof Sequence sequence) {
      sequence.elements().set(index, value);
    } else {
      ((Structure) container).members().set(index, new Member(name, value));
    }
  }

  void rename(String newName) {
    if (container instanceof Structure structure) {
      structure.members().set(index, new Member(newName, get()));
    }
  }

  void remove() {
    siblings().remove(index);
  }

  /** Puts a value in behind this one, under the same name. */
  void insert(Json value) {
    if (container instanceof Sequence sequence) {
      sequence.elements().add(index + 1, value);
    } else {
      ((Structure) container).members().add(index + 1, new Member(name, value));
    }
  }

  void swap(int other) {
    Collections.swap(siblings(), index, other % siblings().size());
  }

  private List<?> siblings() {
    return container instanceof Sequence sequence
        ? sequence.elements()
        : ((Structure) container).members();
  }
}
