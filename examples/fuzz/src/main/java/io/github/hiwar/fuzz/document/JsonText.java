package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Member;
import io.github.hiwar.fuzz.document.Json.Scalar;
import io.github.hiwar.fuzz.document.Json.Sequence;
import io.github.hiwar.fuzz.document.Json.Structure;
import io.github.hiwar.jackson3.Jackson3Engine;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Trees from bytes and back. */
final class JsonText {
  private static final Limits LIMITS = Limits.standard().withDepth(200);

  private JsonText() {}

  /** {@return the document as a tree, empty if it is not JSON} */
  static Optional<Json> parse(byte[] utf8) {
    try (JsonSource source = new Jackson3Engine().source(utf8, LIMITS)) {
      return Optional.of(value(source, source.next()));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private static Json value(JsonSource source, JsonToken token) throws IOException {
    return switch (token) {
      case START_ARRAY -> sequence(source);
      case START_OBJECT -> structure(source);
      case TEXT -> Scalar.text(source.text());
      case NUMBER -> new Scalar(source.text());
      case TRUE -> new Scalar("true");
      case FALSE -> new Scalar("false");
      case NULL -> new Scalar("null");
      default -> throw new IOException("no value at " + token);
    };
  }

  private static Json sequence(JsonSource source) throws IOException {
    Sequence sequence = Sequence.of();
    for (JsonToken next = source.next(); next != JsonToken.END_ARRAY; next = source.next()) {
      sequence.elements().add(value(source, next));
    }
    return sequence;
  }

  private static Json structure(JsonSource source) throws IOException {
    Structure structure = Structure.empty();
    for (JsonToken next = source.next(); next != JsonToken.END_OBJECT; next = source.next()) {
      String name = source.text();
      structure.with(name, value(source, source.next()));
    }
    return structure;
  }

  static byte[] bytes(Json json) {
    StringBuilder text = new StringBuilder();
    append(json, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(Json json, StringBuilder text) {
    if (json instanceof Scalar scalar) {
      text.append(scalar.literal());
    } else if (json instanceof Sequence sequence) {
      String separator = "[";
      for (Json element : sequence.elements()) {
        text.append(separator);
        append(element, text);
        separator = ",";
      }
      text.append(separator.equals("[") ? "[]" : "]");
    } else if (json instanceof Structure structure) {
      String separator = "{";
      for (Member member : structure.members()) {
        text.append(separator).append(quoted(member.name())).append(':');
        append(member.value(), text);
        separator = ",";
      }
      text.append(separator.equals("{") ? "{}" : "}");
    }
  }

  /** {@return the text as a JSON string; what UTF-8 cannot hold is escaped} */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        quoted.append(c).append(text.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** {@return what the string says; escapes of the source stay as they are spelled} */
  static String unquoted(String literal) {
    String inside = literal.substring(1, literal.length() - 1);
    return inside.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
