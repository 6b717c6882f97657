package io.github.hiwar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What programs read, as JSON, with the members of each object in the order of its map: one that
 * keeps none, as those of {@link Map#of} do, would print another text at each start. A start that
 * prints nothing does not make the mapper.
 */
final class JsonText {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  /** On one line, without its end. */
  static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** An object of two members. */
  static Map<String, Object> pair(String first, Object one, String second, Object other) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(first, one);
    pair.put(second, other);
    return pair;
  }

  /** On lines as people read them. */
  static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
