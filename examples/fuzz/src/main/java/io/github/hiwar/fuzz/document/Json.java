package io.github.hiwar.fuzz.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON value to be edited. Unlike the trees of JSON libraries it holds what a hostile writer
 * writes: a name twice, a number of any spelling, half a surrogate pair.
 */
sealed interface Json {
  /** A string, number, {@code true}, {@code false} or {@code null}, as it is written. */
  record Scalar(String literal) implements Json {
    static Scalar text(String text) {
      return new Scalar(JsonText.quoted(text));
    }

    boolean isText() {
      return literal.startsWith("\"");
    }
  }

  /** A list; its elements can be changed. */
  record Sequence(List<Json> elements) implements Json {
    static Sequence of(Json... elements) {
      return new Sequence(new ArrayList<>(List.of(elements)));
    }
  }

  /** An object; its members can be changed. */
  record Structure(List<Member> members) implements Json {
    static Structure empty() {
      return new Structure(new ArrayList<>());
    }

    Structure with(String name, Json value) {
      members.add(new Member(name, value));
      return this;
    }
  }

  /** A name and its value. */
  record Member(String name, Json value) {}

  /** {@return the same value, of which nothing is shared} */
  default Json copy() {
    if (this instanceof Sequence sequence) {
      Sequence copy = Sequence.of();
      sequence.elements.forEach(element -> copy.elements.add(element.copy()));
      return copy;
    }
    if (this instanceof Structure structure) {
      Structure copy = Structure.empty();
      structure.members.forEach(member -> copy.with(member.name, member.value.copy()));
      return copy;
    }
    return this;
  }

  /** {@return how many values there are, this one included} */
  default int size() {
    int size = 1;
    if (this instanceof Sequence sequence) {
      for (Json element : sequence.elements) {
        size += element.size();
      }
    } else if (this instanceof Structure structure) {
      for (Member member : structure.members) {
        size += member.value.size();
      }
    }
    return size;
  }
}
