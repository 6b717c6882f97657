package io.github.hiwar.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * What an annotation says that a value has to be, beyond its form.
 *
 * @param kind the name of the annotation, and of the record of the shapes that keeps it
 * @param member the attribute that it stands at, empty if it stands at the type
 * @param values its values by name
 */
record Limit(String kind, String member, Map<String, Object> values) {
  /** Those of attributes. */
  private static final List<String> KINDS =
      List.of("Size", "Most", "Matches", "Needs", "OnlyWith", "Excludes", "Not", "Without");

  private static final String ANY_OF = "AnyOf";

  static List<Limit> of(Accessor accessor, Model model) {
    List<Limit> limits = new ArrayList<>();
    for (String kind : KINDS) {
      accessor
          .annotation(Model.VALUE + "Wire." + kind)
          .ifPresent(found -> limits.add(new Limit(kind, accessor.name(), model.values(found))));
    }
    return limits;
  }

  static List<Limit> of(TypeElement type, Model model) {
    List<Limit> limits = new ArrayList<>();
    for (AnnotationMirror found :
        Model.annotation(type, Model.VALUE + "Wire." + ANY_OF).stream().toList()) {
      limits.add(new Limit(ANY_OF, "", model.values(found)));
    }
    return limits;
  }

  /** Whether its value is the name of another member. */
  boolean namesAnother() {
    return List.of("Needs", "OnlyWith", "Excludes").contains(kind);
  }

  String text(String name) {
    return String.valueOf(values.get(name));
  }

  String quoted(String name) {
    return quote(text(name));
  }

  /** The names of the members of which one is needed. */
  List<String> members() {
    return ((List<?>) Objects.requireNonNull(values.get("value")))
        .stream().map(one -> String.valueOf(((AnnotationValue) one).getValue())).toList();
  }

  /** What makes the record of the shapes, as Java writes it. */
  String constraint() {
    String arguments =
        switch (kind) {
          case ANY_OF ->
              members().stream()
                  .map(Limit::quote)
                  .collect(Collectors.joining(", ", "java.util.List.of(", ")"));
          case "Size" -> quote(member) + ", " + text("value") + ", " + text("orNone");
          case "Most" -> quote(member) + ", " + text("value");
          case "OnlyWith" -> quote(member) + ", " + quoted("value") + ", " + quoted("code");
          case "Matches" -> quote(member) + ", " + quoted("value") + ", " + quoted("never");
          default -> quote(member) + ", " + quoted("value");
        };
    return "new Constraint.%s(%s, %s)".formatted(kind, arguments, quoted("rule"));
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
