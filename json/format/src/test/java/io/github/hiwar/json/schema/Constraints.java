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
      if (constraint instanceof Constraint.Size size) {
        put(properties, size.member(), size(size));
        if (!size.orNone()) {
          required.add(text(size.member()));
        }
      } else if (constraint instanceof Constraint.Most most) {
        JsonValue number = new JsonValue.Numeral(Integer.toString(most.most()));
        put(properties, most.member(), Map.of("maximum", number));
      } else if (constraint instanceof Constraint.Matches matches) {
        put(properties, matches.member(), SchemaGenerator.string(whole(matches)));
      } else if (constraint instanceof Constraint.Not not) {
        put(properties, not.member(), Map.of("not", object("const", text(not.code()))));
      } else if (constraint instanceof Constraint.Without without) {
        Map<String, JsonValue> inner = new LinkedHashMap<>();
        inner.put("type", text("object"));
        inner.put("properties", object(without.inner(), EMPTY_LIST));
        JsonValue.Structure property = (JsonValue.Structure) get(properties, without.member());
        Map<String, JsonValue> items =
            new LinkedHashMap<>(((JsonValue.Structure) get(property.members(), "items")).members());
        items.putAll(inner);
        put(properties, without.member(), Map.of("items", new JsonValue.Structure(items)));
      }
    }
  }

  /** What members have to be together, beside the properties. */
  Map<String, JsonValue> together() {
    Map<String, JsonValue> together = new LinkedHashMap<>();
    for (Constraint constraint : shape.constraints()) {
      if (constraint instanceof Constraint.AnyOf any) {
        List<JsonValue> ways = new ArrayList<>();
        any.members().forEach(name -> ways.add(new JsonValue.Structure(given(name))));
        together.put("anyOf", new JsonValue.Sequence(ways));
      } else if (constraint instanceof Constraint.Needs needs) {
        JsonValue others = new JsonValue.Sequence(List.of(text(needs.other())));
        add(together, "dependentRequired", needs.member(), others);
      } else if (constraint instanceof Constraint.Excludes excludes) {
        JsonValue without =
            object("properties", object(excludes.other(), new JsonValue.Flag(false)));
        add(together, "dependentSchemas", excludes.member(), without);
      } else if (constraint instanceof Constraint.OnlyWith only) {
        Map<String, JsonValue> condition = new LinkedHashMap<>();
        condition.put("properties", object(only.other(), object("const", text(only.code()))));
        condition.put("required", new JsonValue.Sequence(List.of(text(only.other()))));
        together.put("if", new JsonValue.Structure(condition));
        together.put("then", new JsonValue.Structure(given(only.member())));
        together.put(
            "else", object("properties", object(only.member(), new JsonValue.Flag(false))));
      }
    }
    return together;
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

  private static Map<String, JsonValue> size(Constraint.Size size) {
    JsonValue least = new JsonValue.Numeral(Integer.toString(size.least()));
    return size.orNone()
        ? Map.of(
            "anyOf",
            new JsonValue.Sequence(
                List.of(object("maxItems", new JsonValue.Numeral("0")), object("minItems", least))))
        : Map.of("minItems", least);
  }

  private static Patterns.Grammar whole(Constraint.Matches matches) {
    String pattern = matches.pattern();
    boolean choice = pattern.indexOf('|') >= 0;
    return new Patterns.Grammar(
        choice ? "^(" + pattern + ")$" : "^" + pattern + "$", matches.never(), 0);
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
