package io.github.hiwar.json.schema;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Constraint;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the constraints of a shape are in JSON Schema. */
final class Constraints {
  private static final JsonValue EMPTY_LIST =
      new JsonValue.Structure(
          ordered("type", text("array"), "maxItems", new JsonValue.Numeral("0")));

  private final Shape<?> shape;

  Constraints(Shape<?> shape) {
    this.shape = shape;
  }

  /** Adds what limits one member to its property, and what has to be there to the required. */
  void limit(Map<String, JsonValue> properties, List<JsonValue> required) {
    for (Constraint constraint : shape.constraints()) {
      String member = constraint.member();
      switch (constraint.kind()) {
        case SIZE -> {
          put(properties, member, Map.of("minItems", number(constraint)));
          required.add(text(member));
        }
        case SIZE_OR_NONE -> put(properties, member, sizeOrNone(constraint));
        case MOST -> put(properties, member, Map.of("maximum", number(constraint)));
        case MATCHES -> put(properties, member, SchemaGenerator.string(whole(constraint)));
        case NOT ->
            put(properties, member, Map.of("not", object("const", text(constraint.value()))));
        case WITHOUT -> without(properties, member.split("/", 2));
        default -> {}
      }
    }
  }

  private static void without(Map<String, JsonValue> properties, String... path) {
    JsonValue.Structure property = (JsonValue.Structure) get(properties, path[0]);
    Map<String, JsonValue> items =
        new LinkedHashMap<>(((JsonValue.Structure) get(property.members(), "items")).members());
    items.put("type", text("object"));
    items.put("properties", object(path[1], EMPTY_LIST));
    put(properties, path[0], Map.of("items", new JsonValue.Structure(items)));
  }

  /** What members have to be together, beside the properties. */
  Map<String, JsonValue> together() {
    Map<String, JsonValue> together = new LinkedHashMap<>();
    for (Constraint constraint : shape.constraints()) {
      switch (constraint.kind()) {
        case ANY_OF -> together.put("anyOf", anyOf(constraint.members()));
        case NEEDS -> {
          JsonValue others = new JsonValue.Sequence(List.of(text(constraint.other())));
          add(together, "dependentRequired", constraint.member(), others);
        }
        case EXCLUDES ->
            add(together, "dependentSchemas", constraint.member(), never(constraint.other()));
        case ONLY_WITH -> onlyWith(together, constraint);
        default -> {}
      }
    }
    return together;
  }

  private JsonValue anyOf(List<String> members) {
    List<JsonValue> ways = new ArrayList<>();
    members.forEach(name -> ways.add(new JsonValue.Structure(given(name))));
    return new JsonValue.Sequence(ways);
  }

  private void onlyWith(Map<String, JsonValue> together, Constraint only) {
    Map<String, JsonValue> condition = new LinkedHashMap<>();
    condition.put("properties", object(only.other(), object("const", text(only.value()))));
    condition.put("required", new JsonValue.Sequence(List.of(text(only.other()))));
    together.put("if", new JsonValue.Structure(condition));
    together.put("then", new JsonValue.Structure(given(only.member())));
    together.put("else", never(only.member()));
  }

  private static JsonValue never(String member) {
    return object("properties", object(member, new JsonValue.Flag(false)));
  }

  // An empty list, and an object without members, are as good as none.
  private Map<String, JsonValue> given(String name) {
    Map<String, JsonValue> given = new LinkedHashMap<>();
    Cardinality cardinality = member(name).cardinality();
    given.put(
        "properties",
        object(
            name,
            switch (cardinality) {
              case MANY ->
                  new JsonValue.Structure(
                      ordered("type", text("array"), "minItems", new JsonValue.Numeral("1")));
              case KEYED ->
                  new JsonValue.Structure(
                      ordered("type", text("object"), "minProperties", new JsonValue.Numeral("1")));
              default -> new JsonValue.Flag(true);
            }));
    given.put("required", new JsonValue.Sequence(List.of(text(name))));
    return given;
  }

  private static void add(
      Map<String, JsonValue> together, String keyword, String name, JsonValue value) {
    Map<String, JsonValue> all = new LinkedHashMap<>();
    if (together.get(keyword) instanceof JsonValue.Structure before) {
      all.putAll(before.members());
    }
    all.put(name, value);
    together.put(keyword, new JsonValue.Structure(all));
  }

  private static Map<String, JsonValue> sizeOrNone(Constraint size) {
    return Map.of(
        "anyOf",
        new JsonValue.Sequence(
            List.of(
                object("maxItems", new JsonValue.Numeral("0")), object("minItems", number(size)))));
  }

  private static JsonValue number(Constraint constraint) {
    return new JsonValue.Numeral(constraint.value());
  }

  private Patterns.Grammar whole(Constraint matches) {
    String pattern = matches.value();
    String never =
        shape.constraints().stream()
            .filter(one -> one.kind() == Constraint.Kind.NEVER)
            .filter(one -> one.members().equals(matches.members()))
            .map(Constraint::value)
            .collect(Collectors.joining("|"));
    boolean choice = pattern.indexOf('|') >= 0;
    return new Patterns.Grammar(choice ? "^(" + pattern + ")$" : "^" + pattern + "$", never, 0);
  }

  private Member<?> member(String name) {
    return shape.member(name).orElseThrow();
  }

  private static void put(
      Map<String, JsonValue> properties, String name, Map<String, JsonValue> more) {
    Map<String, JsonValue> property =
        new LinkedHashMap<>(((JsonValue.Structure) get(properties, name)).members());
    property.putAll(more);
    properties.put(name, new JsonValue.Structure(property));
  }

  private static JsonValue get(Map<String, JsonValue> members, String name) {
    JsonValue value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static JsonValue.Structure object(String name, JsonValue value) {
    return new JsonValue.Structure(Map.of(name, value));
  }

  private static Map<String, JsonValue> ordered(
      String name, JsonValue value, String other, JsonValue otherValue) {
    Map<String, JsonValue> ordered = new LinkedHashMap<>();
    ordered.put(name, value);
    ordered.put(other, otherValue);
    return ordered;
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }
}
