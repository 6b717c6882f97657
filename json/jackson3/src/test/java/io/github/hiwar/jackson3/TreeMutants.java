package io.github.hiwar.jackson3;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents with one or two places changed: what is there is lost, replaced, doubled or spoilt. */
final class TreeMutants {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\n",
          "\u00a0",
          "\ufeff",
          "\u200f",
          "#",
          "-",
          "0",
          ".",
          "Z",
          "z",
          "e5",
          "XX",
          "range",
          "/",
          "~",
          "é",
          "😀",
          "_",
          "%",
          "[",
          "..",
          "-0",
          "2025-02-30",
          "T24:00");

  private TreeMutants() {}

  static JsonNode of(JsonNode document, long seed) {
    Random random = new Random(seed);
    JsonNode mutant = document.deepCopy();
    for (int i = 0; i <= random.nextInt(2); i++) {
      List<JsonNode> containers = new ArrayList<>();
      collect(mutant, containers);
      JsonNode at = containers.get(random.nextInt(containers.size()));
      if (at instanceof ObjectNode object) {
        change(object, random);
      } else {
        change((ArrayNode) at, random);
      }
    }
    return mutant;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer() && !node.isEmpty()) {
      containers.add(node);
      node.forEach(inner -> collect(inner, containers));
    }
  }

  private static void change(ObjectNode object, Random random) {
    List<String> names = List.copyOf(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(3) == 0) {
      object.remove(name);
    } else {
      object.set(name, changed(object.get(name), random));
    }
  }

  private static void change(ArrayNode list, Random random) {
    int at = random.nextInt(list.size());
    switch (random.nextInt(4)) {
      case 0 -> list.remove(at);
      case 1 -> list.add(list.get(at));
      default -> list.set(at, changed(list.get(at), random));
    }
  }

  private static JsonNode changed(JsonNode value, Random random) {
    if (value.isString() && random.nextInt(4) > 0) {
      String text = value.asString();
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(2));
      return JSON.stringNode(
          text.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + text.substring(end));
    }
    if (value.isNumber() && random.nextInt(2) == 0) {
      return JSON.numberNode(random.nextInt(4) - 2);
    }
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.arrayNode();
      case 2 -> JSON.objectNode();
      case 3 -> JSON.arrayNode().add(value);
      case 4 -> JSON.booleanNode(true);
      case 5 -> JSON.numberNode(1.5);
      case 6 -> JSON.objectNode().put("fr", "x");
      default -> JSON.stringNode(ODD.get(random.nextInt(ODD.size())));
    };
  }
}
