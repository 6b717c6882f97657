package io.github.hiwar.json;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written where something else stands, for messages: a value of the form with all that it
 * needs, and no more. Texts are left to who writes them.
 */
final class Examples {
  private static final String ANY = "\"…\"";
  private static final Map<String, String> BY_GRAMMAR =
      Map.of(
          "id", "\"demand-1\"",
          "language", "\"fr\"",
          "decimal", "\"12.5\"",
          "date", "\"2025-10-14\"",
          "span", "\"2025-01/2026-12\"",
          "uri", "\"https://example.org/\"");

  private Examples() {}

  /** A value of the form. */
  static String of(Form<?> form) {
    if (form instanceof Form.Localized) {
      return "{\"en\": \"…\"}";
    }
    if (form instanceof Form.Whole whole) {
      return Integer.toString(Math.max(1, whole.least()));
    }
    if (form instanceof Form.Flag) {
      return "true";
    }
    if (form instanceof Form.Scalar<?> scalar) {
      return BY_GRAMMAR.getOrDefault(scalar.name(), ANY);
    }
    if (form instanceof Form.Closed<?> closed) {
      return quoted(closed.codes().keySet().iterator().next());
    }
    if (form instanceof Form.Open<?> open) {
      return open.codes().isEmpty() ? ANY : quoted(open.codes().keySet().iterator().next());
    }
    if (form instanceof Form.Reference<?> reference) {
      return id(reference.target().getSimpleName());
    }
    if (form instanceof Form.Nested<?> nested) {
      return of(nested.shape());
    }
    return form instanceof Form.Choice<?> choice ? of(choice, Set.of()) : "{}";
  }

  /** An object of the shape. */
  static String of(Shape<?> shape) {
    return object(required(shape));
  }

  /** An object of the first of the shapes that has the members given; of the first if none has. */
  static String of(Form.Choice<?> choice, Set<String> given) {
    String first = "";
    for (Map.Entry<String, ? extends Shape<?>> one : choice.byCode().entrySet()) {
      if (names(one.getValue()).containsAll(given)) {
        return typed(one.getKey(), one.getValue());
      }
      first = first.isEmpty() ? typed(one.getKey(), one.getValue()) : first;
    }
    return first;
  }

  private static String typed(String code, Shape<?> shape) {
    String type = quoted(Form.Choice.DISCRIMINATOR) + ": " + quoted(code);
    return object(Stream.concat(Stream.of(type), required(shape)));
  }

  /** A list of one value of the form. */
  static String list(Form<?> form) {
    return "[" + of(form) + "]";
  }

  /** A member of a shape with its name. */
  static String of(Shape<?> shape, Member<?> member) {
    return quoted(member.name())
        + ": "
        + switch (member.cardinality()) {
          case MANY -> list(member.form());
          case KEYED -> "{\"…\": " + of(member.form()) + "}";
          default -> member.form().equals(Form.ID) ? id(shape) : of(member.form());
        };
  }

  private static String id(Shape<?> shape) {
    return shape == Shapes.record() ? "\"urn:example:talks-2025\"" : id(shape.name());
  }

  private static String id(String name) {
    return quoted(name.toLowerCase(Locale.ROOT) + "-1");
  }

  private static Set<String> names(Shape<?> shape) {
    return shape.members().stream().map(Member::name).collect(Collectors.toSet());
  }

  private static Stream<String> required(Shape<?> shape) {
    return shape.members().stream()
        .filter(member -> member.cardinality() == Cardinality.ONE)
        .map(member -> of(shape, member));
  }

  private static String object(Stream<String> members) {
    return members.collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
