package io.github.hiwar.jackson3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents made of the published schema alone, as a generator that knows nothing else of Hiwar
 * makes them: nearly all are valid by it.
 */
final class SchemaDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MOST_VALUES = 60;

  private final JsonNode root;
  private final Map<String, PatternTexts> texts = new HashMap<>();
  private Random random = new Random(0);
  private int left;

  SchemaDocuments(JsonNode schema) {
    this.root = schema;
  }

  /** The document of a seed. */
  JsonNode document(long seed) {
    random = new Random(seed);
    left = MOST_VALUES;
    return value(root);
  }

  private JsonNode value(JsonNode schema) {
    left--;
    ObjectNode all = whole(schema);
    if (all.has("oneOf")) {
      return value(any(all.get("oneOf")));
    }
    if (all.has("const")) {
      return all.get("const");
    }
    if (all.has("enum")) {
      return any(all.get("enum"));
    }
    return switch (all.path("type").asString("")) {
      case "object" -> object(all);
      case "array" -> array(all);
      case "string" -> JSON.stringNode(text(all));
      case "integer" -> JSON.numberNode(number(all));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> anything();
    };
  }

  // What stands beside a reference narrows what it leads to.
  private ObjectNode whole(JsonNode schema) {
    if (!schema.has("$ref")) {
      return (ObjectNode) schema;
    }
    ObjectNode all = whole(root.at(schema.get("$ref").asString().substring(1))).deepCopy();
    schema.properties().forEach(one -> all.set(one.getKey(), one.getValue()));
    all.remove("$ref");
    return all;
  }

  private JsonNode any(JsonNode list) {
    return list.get(random.nextInt(list.size()));
  }

  private long number(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    return random.nextInt(20) == 0
        ? schema.path("maximum").asLong(least)
        : Math.min(schema.path("maximum").asLong(), least + random.nextInt(9));
  }

  private String text(JsonNode schema) {
    if (schema.has("examples") && random.nextInt(4) > 0) {
      return any(schema.get("examples")).asString();
    }
    return texts
        .computeIfAbsent(
            schema.path("then").path("pattern").asString(schema.path("pattern").asString("")),
            PatternTexts::new)
        .text(random);
  }

  private ArrayNode array(ObjectNode schema) {
    int least = schema.path("minItems").asInt(0);
    int size = left > 0 ? Math.max(least, random.nextInt(3)) : least;
    if (schema.has("anyOf")) {
      JsonNode way = any(schema.get("anyOf"));
      size = way.has("maxItems") || left < 0 ? 0 : way.get("minItems").asInt();
    }
    size = Math.min(size, schema.path("maxItems").asInt(size));
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < size; i++) {
      array.add(value(schema.get("items")));
    }
    return array;
  }

  private ObjectNode object(ObjectNode schema) {
    ObjectNode object = JSON.objectNode();
    if (schema.has("additionalProperties")) {
      int size = Math.max(schema.path("minProperties").asInt(0), random.nextInt(3));
      for (int i = 0; i < size; i++) {
        String key =
            schema.has("propertyNames") ? text(whole(schema.get("propertyNames"))) : "side" + i;
        object.set(key, value(schema.get("additionalProperties")));
      }
      if (schema.path("properties").has("original") && random.nextInt(3) == 0) {
        List<String> keys = List.copyOf(object.propertyNames());
        object.put("original", keys.get(random.nextInt(keys.size())));
      }
      return object;
    }
    Set<String> needed = new TreeSet<>();
    schema.path("required").forEach(name -> needed.add(name.asString()));
    ObjectNode properties = schema.get("properties").deepCopy().asObject();
    if (schema.has("anyOf")) {
      narrow(any(schema.get("anyOf")), properties, needed);
    }
    List<String> names = new ArrayList<>(properties.propertyNames());
    for (String name : names) {
      if (needed.contains(name) || (left > 0 && random.nextInt(schema.equals(root) ? 6 : 4) == 0)) {
        object.set(name, value(properties.get(name)));
      }
    }
    schema
        .path("dependentRequired")
        .properties()
        .forEach(
            one -> {
              String other = one.getValue().get(0).asString();
              if (object.has(one.getKey()) && !object.has(other)) {
                object.set(other, value(properties.get(other)));
              }
            });
    schema
        .path("dependentSchemas")
        .properties()
        .forEach(
            one -> {
              if (object.has(one.getKey())) {
                one.getValue().path("properties").propertyNames().forEach(object::remove);
              }
            });
    if (schema.has("if")) {
      decide(schema, properties, object);
    }
    if (random.nextInt(30) == 0) {
      object.set("x-own", anything());
    }
    return object;
  }

  private static void narrow(JsonNode way, ObjectNode properties, Set<String> needed) {
    way.path("required").forEach(name -> needed.add(name.asString()));
    way.path("properties")
        .properties()
        .forEach(
            one -> {
              if (one.getValue().isObject()) {
                ((ObjectNode) properties.get(one.getKey())).setAll((ObjectNode) one.getValue());
              }
            });
  }

  private void decide(ObjectNode schema, ObjectNode properties, ObjectNode object) {
    Map.Entry<String, JsonNode> condition =
        schema.get("if").get("properties").properties().iterator().next();
    boolean holds = condition.getValue().get("const").equals(object.get(condition.getKey()));
    for (JsonNode name : schema.get("then").get("required")) {
      if (!holds) {
        object.remove(name.asString());
      } else if (!object.has(name.asString())) {
        object.set(name.asString(), value(properties.get(name.asString())));
      }
    }
  }

  private JsonNode anything() {
    return switch (random.nextInt(5)) {
      case 0 -> JSON.stringNode("etc.");
      case 1 -> JSON.numberNode(random.nextInt(100));
      case 2 -> JSON.objectNode().put("a", random.nextBoolean());
      case 3 -> JSON.arrayNode().add(1.5);
      default -> JSON.nullNode();
    };
  }
}
