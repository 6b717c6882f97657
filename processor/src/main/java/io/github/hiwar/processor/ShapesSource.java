package io.github.hiwar.processor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of the definitions: which members a type has, and of which forms they are. */
final class ShapesSource {
  static final String SHAPES = "ModelShapes";

  private ShapesSource() {}

  /** The forms that are made of types of the model, a constant each. */
  static String forms(Map<String, String> constants) {
    Source source = Source.of(FormNames.CLASS, "The forms that are made of types of the model.");
    source.line("");
    constants.forEach((name, made) -> source.line("static final Form<?> %s = %s;", name, made));
    return source.end();
  }

  /** The shapes of all types, at the positions by which {@code ModelAccess} knows them. */
  static String shapes(List<Entry> entries) {
    Source source = Source.of(SHAPES, "The shapes of all types of the model, by name.");
    source.open("static java.util.List<Shape<?>> all() {");
    source.line("java.util.List<Shape<?>> all = new java.util.ArrayList<>();");
    entries.forEach(entry -> source.line("all.add(of%s(all.size()));", entry.name()));
    source.line("return java.util.List.copyOf(all);").close();
    for (Entry entry : entries) {
      source.open("private static Shape<?> of%s(int position) {", entry.name());
      source.line("return new Shape<>(position, %s.class)", entry.type());
      entry.attributes().forEach(attribute -> source.line("    %s", member(attribute)));
      entry.allLimits().stream()
          .flatMap(limit -> limit.constraints().stream())
          .forEach(constraint -> source.line("    %s", ".has(" + constraint + ")"));
      source.line("    ;").close();
    }
    return source.end();
  }

  /**
   * The lists of entities that a type has, one after the other; it is of the package of the type.
   */
  static String entities(Entry entry) {
    Source source =
        Source.of(
            entry.in(),
            entitiesOf(entry),
            "The entities of a {@link " + entry.name() + "}, list by list.");
    String list = "java.util.List<? extends " + Model.VALUE + "Entity>";
    source.open("static java.util.List<%s> of(%s from) {", list, entry.type());
    source.line(
        "return java.util.List.of(%s);",
        entry.attributes().stream()
            .filter(Attribute::holdsEntities)
            .map(attribute -> "from." + attribute.name() + "()")
            .collect(Collectors.joining(", ")));
    return source.end();
  }

  static String entitiesOf(Entry entry) {
    return entry.name() + "Entities";
  }

  private static String member(Attribute attribute) {
    return ".%s(\"%s\", %s, \"%s\")%s"
        .formatted(
            attribute.count().name().toLowerCase(Locale.ROOT),
            attribute.name(),
            attribute.form(),
            attribute.description().replace("\\", "\\\\").replace("\"", "\\\""),
            (attribute.personal() ? ".personal()" : "") + (attribute.naming() ? ".naming()" : ""));
  }
}
