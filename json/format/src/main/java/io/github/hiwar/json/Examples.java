package io.github.hiwar.json;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Constraint;
import io.github.hiwar.shape.Constraint.Kind;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written where something else stands, for messages: a value of the form with all that it
 * needs, and no more. Who copies it has something that can be read; texts are left to who writes
 * them.
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

  /** Texts of which a check asks more than that they are texts, by the member that holds them. */
  private static final Map<String, String> BY_MEMBER =
      Map.of(
          "currency", quoted("MAD"),
          "sha256", quoted("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));

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

  /** A value of the form, in a member of that name. */
  static String of(Form<?> form, String member) {
    return form.equals(Form.TEXT) ? BY_MEMBER.getOrDefault(member, ANY) : of(form);
  }

  /** An object of the shape. */
  static String of(Shape<?> shape) {
    return object(needed(shape));
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
    return object(Stream.concat(Stream.of(type), needed(shape)));
  }

  /** A list for a member of a shape, of as many values as it has at least. */
  static String list(Shape<?> shape, Member<?> member) {
    return Collections.nCopies(least(shape, member), of(member.form())).stream()
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A member of a shape with its name. */
  static String of(Shape<?> shape, Member<?> member) {
    return quoted(member.name()) + ": " + apart(shape, member, value(shape, member));
  }

  private static String value(Shape<?> shape, Member<?> member) {
    return switch (member.cardinality()) {
      case MANY -> list(shape, member);
      case KEYED -> "{\"…\": " + of(member.form()) + "}";
      default -> member.form().equals(Form.ID) ? id(shape) : of(member.form(), member.name());
    };
  }

  // What may not be the same as something else of the object: nobody is related to himself.
  private static String apart(Shape<?> shape, Member<?> member, String value) {
    boolean differs =
        shape.constraints().stream()
            .filter(one -> one.kind() == Kind.DIFFERS)
            .map(Constraint::member)
            .anyMatch(one -> (one + "/").startsWith(member.name() + "/"));
    return differs ? value.replace("-1\"", "-2\"").replace("\"MAD\"", "\"EUR\"") : value;
  }

  private static int least(Shape<?> shape, Member<?> member) {
    return shape.constraints().stream()
        .filter(one -> one.kind() == Kind.SIZE || one.kind() == Kind.SIZE_OR_NONE)
        .filter(one -> one.member().equals(member.name()))
        .mapToInt(one -> Integer.parseInt(one.value()))
        .findFirst()
        .orElse(1);
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

  // What each object of the shape has, what some check asks for, and the first of several that do.
  private static Stream<String> needed(Shape<?> shape) {
    Set<String> needed = new HashSet<>();
    shape.members().stream()
        .filter(member -> member.cardinality() == Cardinality.ONE)
        .forEach(member -> needed.add(member.name()));
    for (Constraint one : shape.constraints()) {
      boolean lacks = one.kind() == Kind.ANY_OF && Collections.disjoint(needed, one.members());
      if (lacks || one.kind() == Kind.SIZE) {
        needed.add(one.member());
      }
    }
    return shape.members().stream()
        .filter(member -> needed.contains(member.name()))
        .map(member -> of(shape, member));
  }

  private static String object(Stream<String> members) {
    return members.collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
