package io.github.hiwar.cli;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Unicode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What programs read, as JSON, with the members of each object in the order of its map: one that
 * keeps none, as those of {@link Map#of} do, would print another text at each start.
 */
final class JsonText {
  private static final int REPLACEMENT = 0xfffd;

  private JsonText() {}

  /** On one line, without its end. */
  static String line(Object value) {
    return text(value, false);
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
    return text(value, true);
  }

  private static String text(Object value, boolean pretty) {
    return new String(
        HiwarJson.standard().values().write(json(value), pretty), StandardCharsets.UTF_8);
  }

  private static JsonValue json(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((name, one) -> members.put(whole((String) name), json(one)));
      return new JsonValue.Structure(members);
    }
    if (value instanceof List<?> list) {
      return new JsonValue.Sequence(list.stream().map(JsonText::json).toList());
    }
    if (value instanceof Boolean flag) {
      return new JsonValue.Flag(flag);
    }
    return value instanceof Number
        ? new JsonValue.Numeral(value.toString())
        : new JsonValue.Text(whole((String) value));
  }

  // A finding may quote what no text can hold: it is printed as U+FFFD.
  private static String whole(String text) {
    return Unicode.firstForbidden(text) < 0
        ? text
        : text.codePoints()
            .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
