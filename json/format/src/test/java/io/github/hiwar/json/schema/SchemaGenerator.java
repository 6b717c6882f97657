package io.github.hiwar.json.schema;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Derives the JSON Schema (2020-12) of the wire format from the shapes. */
final class SchemaGenerator {
  private final Map<String, JsonValue> definitions = new LinkedHashMap<>();

  private SchemaGenerator() {}

  /** The schema of documents whose root has the shape. */
  static JsonValue schemaOf(Shape<?> root) {
    SchemaGenerator generator = new SchemaGenerator();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
    members.put("$id", text("urn:hiwar:schema:1.0"));
    members.put("title", text("Hiwar record, version 1.0"));
    members.put("description", text("One collective bargaining process."));
    Map<String, JsonValue> version = map("description", text("The version of the format."));
    version.putAll(string(Patterns.VERSION));
    members.putAll(
        generator.object(root, Map.of("hiwar", new JsonValue.Structure(version))).members());
    generator.definitions.remove(root.name());
    members.put("$defs", new JsonValue.Structure(generator.definitions));
    return new JsonValue.Structure(members);
  }

  private JsonValue.Structure object(Shape<?> shape, Map<String, JsonValue> first) {
    Map<String, JsonValue> properties = new LinkedHashMap<>(first);
    List<JsonValue> required = new ArrayList<>();
    first.keySet().forEach(name -> required.add(text(name)));
    for (Member<?> member : shape.members()) {
      properties.put(member.name(), property(member));
      if (member.cardinality() == Cardinality.ONE) {
        required.add(text(member.name()));
      }
    }
    Map<String, JsonValue> object = map("type", text("object"));
    Constraints constraints = new Constraints(shape);
    constraints.limit(properties, required);
    object.put("properties", new JsonValue.Structure(properties));
    if (!required.isEmpty()) {
      object.put("required", new JsonValue.Sequence(required));
    }
    object.putAll(constraints.together());
    return new JsonValue.Structure(object);
  }

  private JsonValue property(Member<?> member) {
    Map<String, JsonValue> property = map("description", text(member.description()));
    if (member.isPersonal()) {
      property.put("$comment", text("personal data"));
    }
    switch (member.cardinality()) {
      case MANY -> {
        property.put("type", text("array"));
        property.put("items", new JsonValue.Structure(value(member.form())));
      }
      case KEYED -> {
        property.put("type", text("object"));
        property.put("additionalProperties", new JsonValue.Structure(value(member.form())));
      }
      default -> property.putAll(value(member.form()));
    }
    return new JsonValue.Structure(property);
  }

  private Map<String, JsonValue> value(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar) {
      return map("$ref", text(scalar(scalar.name())));
    }
    if (form instanceof Form.Whole whole) {
      Map<String, JsonValue> number = map("type", text("integer"));
      number.put("minimum", new JsonValue.Numeral(Integer.toString(whole.least())));
      number.put("maximum", new JsonValue.Numeral(Integer.toString(Integer.MAX_VALUE)));
      return number;
    }
    if (form instanceof Form.Flag) {
      return map("type", text("boolean"));
    }
    if (form instanceof Form.Json) {
      return new LinkedHashMap<>();
    }
    if (form instanceof Form.Localized) {
      return map("$ref", text(define("LocalizedText", this::localized)));
    }
    if (form instanceof Form.Closed<?> closed) {
      return map("$ref", text(define(closed.name(), () -> closedList(closed))));
    }
    if (form instanceof Form.Open<?> open) {
      return map("$ref", text(define(open.name(), () -> openList(open))));
    }
    if (form instanceof Form.Reference<?> reference) {
      String target = reference.target().getSimpleName();
      return map("$ref", text(define("ReferenceTo" + target, () -> referenceTo(target))));
    }
    if (form instanceof Form.Nested<?> nested) {
      Shape<?> shape = nested.shape();
      return map("$ref", text(define(shape.name(), () -> titled(shape, object(shape, Map.of())))));
    }
    if (form instanceof Form.Choice<?> choice) {
      List<JsonValue> shapes = new ArrayList<>();
      choice.byCode().forEach((type, shape) -> shapes.add(alternative(type, shape)));
      return map("oneOf", new JsonValue.Sequence(shapes));
    }
    throw new IllegalArgumentException("no schema for " + form);
  }

  private JsonValue alternative(String type, Shape<?> shape) {
    Map<String, JsonValue> discriminator =
        map("description", text("Which kind it is."), "const", text(type));
    String name =
        define(
            shape.name() + "Choice",
            () ->
                titled(
                    shape,
                    object(
                        shape,
                        Map.of(
                            Form.Choice.DISCRIMINATOR, new JsonValue.Structure(discriminator)))));
    return new JsonValue.Structure(map("$ref", text(name)));
  }

  private interface Definition {
    JsonValue make();
  }

  // The place is taken before the definition is made, because shapes may be recursive.
  private String define(String name, Definition definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, new JsonValue.Null());
      definitions.put(name, definition.make());
    }
    return "#/$defs/" + name;
  }

  private static JsonValue titled(Shape<?> shape, JsonValue.Structure object) {
    Map<String, JsonValue> titled = map("title", text(shape.name()));
    titled.putAll(object.members());
    return new JsonValue.Structure(titled);
  }

  private JsonValue localized() {
    Map<String, JsonValue> object =
        map("title", text("LocalizedText"), "description", text("A text by BCP 47 language tag."));
    object.put("type", text("object"));
    object.put("minProperties", new JsonValue.Numeral("1"));
    object.put("propertyNames", new JsonValue.Structure(map("$ref", text(scalar("language")))));
    Map<String, JsonValue> original =
        map("description", text("The language of the original, where the order does not say it."));
    original.put("$ref", text(scalar("language")));
    object.put(
        "properties",
        new JsonValue.Structure(map(LocalizedText.ORIGINAL, new JsonValue.Structure(original))));
    object.put("additionalProperties", new JsonValue.Structure(map("$ref", text(scalar("text")))));
    JsonValue beside = new JsonValue.Structure(map("minProperties", new JsonValue.Numeral("2")));
    object.put("dependentSchemas", new JsonValue.Structure(map(LocalizedText.ORIGINAL, beside)));
    return new JsonValue.Structure(object);
  }

  private String scalar(String name) {
    String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return define(title, () -> new JsonValue.Structure(string(Patterns.of(name))));
  }

  static Map<String, JsonValue> string(Patterns.Grammar grammar) {
    Map<String, JsonValue> string = map("type", text("string"));
    if (grammar.longest() > 0) {
      // No validator tries the pattern on a text that is too long.
      JsonValue longest = new JsonValue.Numeral(Integer.toString(grammar.longest()));
      string.put("maxLength", longest);
      string.put("if", new JsonValue.Structure(map("maxLength", longest)));
      string.put("then", new JsonValue.Structure(map("pattern", text(grammar.pattern()))));
    } else {
      string.put("pattern", text(grammar.pattern()));
    }
    if (!grammar.nowhere().isEmpty()) {
      string.put("not", new JsonValue.Structure(map("pattern", text(grammar.nowhere()))));
    }
    return string;
  }

  private static JsonValue closedList(Form.Closed<?> closed) {
    Map<String, JsonValue> list = map("title", text(closed.name()));
    list.put("description", text("A closed list: an unknown code is an error."));
    list.put("type", text("string"));
    list.put("enum", codes(closed.codes().keySet()));
    return new JsonValue.Structure(list);
  }

  private JsonValue openList(Form.Open<?> open) {
    Map<String, JsonValue> list = map("title", text(open.name()));
    list.put("description", text("An open list: codes other than the examples are kept."));
    list.put("$ref", text(define("Code", () -> new JsonValue.Structure(code()))));
    list.put("examples", codes(open.known().stream().map(code -> code.code()).toList()));
    return new JsonValue.Structure(list);
  }

  private static Map<String, JsonValue> code() {
    Map<String, JsonValue> code = map("title", text("Code"));
    code.put("description", text("A code of a list, or one of one's own."));
    code.putAll(string(Patterns.OPEN_CODE));
    return code;
  }

  private static JsonValue referenceTo(String target) {
    String sentence =
        "The id of an entity of the record (%s), or the URI of another record, # and an id there."
            .formatted(Argument.ofType(target).in("en"));
    Map<String, JsonValue> reference = map("description", text(sentence));
    reference.putAll(string(Patterns.REFERENCE));
    return new JsonValue.Structure(reference);
  }

  private static JsonValue codes(Iterable<String> codes) {
    List<JsonValue> values = new ArrayList<>();
    codes.forEach(code -> values.add(text(code)));
    return new JsonValue.Sequence(values);
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }

  private static Map<String, JsonValue> map(String name, JsonValue value) {
    Map<String, JsonValue> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }

  private static Map<String, JsonValue> map(
      String name, JsonValue value, String other, JsonValue otherValue) {
    Map<String, JsonValue> map = map(name, value);
    map.put(other, otherValue);
    return map;
  }
}
