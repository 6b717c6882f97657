package io.github.hiwar.json.schema;

import io.github.hiwar.value.JsonValue;
import java.util.Iterator;
import java.util.Map;

/**
 * Prints a JSON value for people to read: two spaces of indent, one member a line, and nothing that
 * cannot be seen.
 */
final class JsonText {
  private JsonText() {}

  static String of(JsonValue value) {
    StringBuilder out = new StringBuilder();
    print(value, 0, out);
    return out.append('\n').toString();
  }

  private static void print(JsonValue value, int depth, StringBuilder out) {
    if (value instanceof JsonValue.Structure object) {
      if (object.members().isEmpty()) {
        out.append("{}");
        return;
      }
      out.append('{');
      Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonValue> member = members.next();
        indent(depth + 1, out);
        quote(member.getKey(), out);
        out.append(": ");
        print(member.getValue(), depth + 1, out);
        out.append(members.hasNext() ? "," : "");
      }
      indent(depth, out);
      out.append('}');
    } else if (value instanceof JsonValue.Sequence list) {
      out.append('[');
      for (int i = 0; i < list.values().size(); i++) {
        out.append(i == 0 ? "" : ", ");
        print(list.values().get(i), depth + 1, out);
      }
      out.append(']');
    } else if (value instanceof JsonValue.Text text) {
      quote(text.value(), out);
    } else if (value instanceof JsonValue.Numeral number) {
      out.append(number.literal());
    } else if (value instanceof JsonValue.Flag flag) {
      out.append(flag.value());
    } else {
      out.append("null");
    }
  }

  private static void indent(int depth, StringBuilder out) {
    out.append('\n').append("  ".repeat(depth));
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || (c > ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
