package io.github.hiwar.processor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The form of each Java type; those that are made of types of the model are constants. */
final class FormNames {
  static final String CLASS = "ModelForms";

  /** The constants of {@code Form}, by the Java type of their values. */
  private static final Map<String, String> SIMPLE =
      Map.ofEntries(
          Map.entry("int", "NUMBER"),
          Map.entry("boolean", "FLAG"),
          Map.entry("java.lang.Boolean", "FLAG"),
          Map.entry("java.lang.Integer", "NUMBER"),
          Map.entry("java.lang.String", "TEXT"),
          Map.entry("java.math.BigDecimal", "DECIMAL"),
          Map.entry("java.net.URI", "LINK"),
          Map.entry(Model.VALUE + "DateSpan", "SPAN"),
          Map.entry(Model.VALUE + "LocalizedText", "LOCALIZED"),
          Map.entry(Model.VALUE + "PartialDate", "DATE"),
          Map.entry(Model.VALUE + "JsonValue", "JSON"));

  /** Those that an annotation asks for. */
  private static final Map<String, String> SPECIAL =
      Map.of("Id", "ID", "Language", "LANGUAGE", "Ordinal", "ORDINAL");

  private final Model model;
  private final Map<String, String> constants = new TreeMap<>();
  private final Map<String, TypeElement> openLists = new TreeMap<>();

  FormNames(Model model) {
    this.model = model;
  }

  /** The constants that were asked for: what makes each of them, by name. */
  Map<String, String> constants() {
    return constants;
  }

  /** The open lists whose codes the members have, by name. */
  Collection<TypeElement> openLists() {
    return openLists.values();
  }

  /** The form of a value of an accessor, as Java writes it. */
  String of(TypeMirror value, Accessor accessor) {
    for (var special : SPECIAL.entrySet()) {
      if (accessor.isAnnotated(Model.WIRE + special.getKey())) {
        return "Form." + special.getValue();
      }
    }
    String name =
        value.getKind() == TypeKind.DECLARED
            ? Model.element(value).getQualifiedName().toString()
            : value.toString();
    String simple = SIMPLE.get(name);
    if (simple != null) {
      return "Form." + simple;
    }
    if (value.getKind() != TypeKind.DECLARED) {
      throw without(value, accessor);
    }
    if (name.equals(Model.VALUE + "Ref")) {
      TypeElement target = Model.element(Model.bound(Model.argument(value, 0)));
      return constant("REF_TO_", target, "Form.ref(" + target + ".class)");
    }
    return constant("", Model.element(value), made(value, accessor));
  }

  private String made(TypeMirror value, Accessor accessor) {
    TypeElement type = Model.element(value);
    if (model.isA(type, Model.VALUE + "ClosedCode")) {
      return "Form.closed(%s.class, %s)".formatted(type, codes(type));
    }
    if (model.isA(type, Model.VALUE + "OpenCode")) {
      openLists.put(type.getSimpleName().toString(), type);
      return "Form.open(\"%s\", %s::of, %2$s.known())".formatted(type.getSimpleName(), type);
    }
    if (Model.hasShape(type)) {
      return "new Form.Nested<>(%s.class)".formatted(type);
    }
    if (Model.permitted(type).stream().anyMatch(Model::hasShape)) {
      return "new Form.Choice<>(%s.class, java.util.List.of(%s))".formatted(type, classes(type));
    }
    throw without(value, accessor);
  }

  private static ModelException without(TypeMirror value, Accessor accessor) {
    return new ModelException(
        accessor.nearest(), "has values of a type that the wire format has no form for: " + value);
  }

  private static String codes(TypeElement type) {
    boolean one = type.getKind() == ElementKind.ENUM;
    return (one ? List.of(type) : Model.permitted(type))
        .stream().map(list -> list + ".values()").collect(Collectors.joining(", "));
  }

  private static String classes(TypeElement type) {
    return Model.permitted(type).stream()
        .map(one -> one + ".class")
        .collect(Collectors.joining(", "));
  }

  private String constant(String prefix, TypeElement type, String made) {
    String name = prefix + constant(type);
    String other = constants.put(name, made);
    if (other != null && !other.equals(made)) {
      throw new ModelException(type, "has the simple name of another type of the model");
    }
    return CLASS + "." + name;
  }

  /** What a constant that is made of a type is called. */
  static String constant(TypeElement type) {
    String simple = type.getSimpleName().toString();
    return simple.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
