package io.github.hiwar.cli;

import tools.jackson.databind.json.JsonMapper;

/** What programs read, as JSON. A start that prints none does not make the mapper. */
final class JsonText {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  /** On one line, without its end. */
  static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** On lines as people read them. */
  static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }
}
