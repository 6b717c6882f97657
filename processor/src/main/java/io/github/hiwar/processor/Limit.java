package io.github.hiwar.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * What an annotation says that a value has to be, beyond its form.
 *
 * @param kind the name of the annotation, and in capitals of the kind of constraint that keeps it
 * @param member the attribute that it stands at, empty if it stands at the type
 * @param values its values by name
 */
record Limit(String kind, String member, Map<String, Object> values) {
  /** Those of attributes. */
  private static final List<String> KINDS =
      List.of(
          "Size",
          "Most",
          "Matches",
          "Needs",
          "OnlyWith",
          "Excludes",
          "Not",
          "Without",
          "Differs",
          "NotBelow");

  private static final String ANY_OF = "AnyOf";

  static List<Limit> of(Accessor accessor, Model model) {
    List<Limit> limits = new ArrayList<>();
    for (String kind : KINDS) {
      accessor
          .annotation(Model.WIRE + kind)
          .ifPresent(found -> limits.add(new Limit(kind, accessor.name(), model.values(found))));
    }
    return limits;
  }

  static List<Limit> of(TypeElement type, Model model) {
    List<Limit> limits = new ArrayList<>();
    for (AnnotationMirror found : Model.annotation(type, Model.WIRE + ANY_OF).stream().toList()) {
      limits.add(new Limit(ANY_OF, "", model.values(found)));
    }
    return limits;
  }

  /** Whether its value is the name of another member. */
  boolean namesAnother() {
    return compares() || List.of("Needs", "OnlyWith", "Excludes").contains(kind);
  }

  /** Whether it compares two values, which is done when each is known to be good by itself. */
  boolean compares() {
    return List.of("Differs", "NotBelow").contains(kind);
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

  /** What makes the constraints of the shape, as Java writes it. */
  List<String> constraints() {
    List<String> made = new ArrayList<>(List.of(constraint(constant(), operand())));
    String never = String.valueOf(values.getOrDefault("never", ""));
    if (!never.isEmpty()) {
      made.add(constraint("NEVER", never));
    }
    return made;
  }

  private String constraint(String constant, String operand) {
    return "new Constraint(Constraint.Kind.%s, java.util.List.of(%s), %s, %s, %s)"
        .formatted(
            constant,
            involved().stream().map(Limit::quote).collect(Collectors.joining(", ")),
            quote(operand),
            quote(kind.equals(ANY_OF) ? text("at") : member),
            quoted("rule"));
  }

  private String constant() {
    String constant = kind.replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return isOrNone() ? constant + "_OR_NONE" : constant;
  }

  /** Whether a list may have no element at all, too. */
  boolean isOrNone() {
    return Boolean.TRUE.equals(values.get("orNone"));
  }

  private List<String> involved() {
    return switch (kind) {
      case ANY_OF -> members();
      case "Needs", "OnlyWith", "Excludes", "NotBelow" -> List.of(member, text("value"));
      case "Differs" -> List.of(below(text("of")), text("value"));
      case "Without" -> List.of(below(text("value")));
      default -> List.of(member);
    };
  }

  private String below(String inner) {
    return inner.isEmpty() ? member : member + "/" + inner;
  }

  private String operand() {
    return switch (kind) {
      case "Size", "Most", "Matches", "Not" -> text("value");
      case "OnlyWith" -> text("code");
      default -> "";
    };
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
