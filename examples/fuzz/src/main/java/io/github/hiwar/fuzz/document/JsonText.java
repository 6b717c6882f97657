package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Member;
import io.github.hiwar.fuzz.document.Json.Scalar;
import io.github.hiwar.fuzz.document.Json.Sequence;
import io.github.hiwar.fuzz.document.Json.Structure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Trees from bytes, read by another library than ours, and back. */
final class JsonText {
  private static final JsonFactory JACKSON = new JsonFactory();

  private JsonText() {}

  /** {@return the first value of the document as a tree, empty if it is not JSON} */
  static Optional<Json> parse(byte[] utf8) {
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), utf8)) {
      return Optional.of(value(parser, parser.nextToken()));
    } catch (JacksonException | IOException notJson) {
      return Optional.empty();
    }
  }

  private static Json value(JsonParser parser, @Nullable JsonToken token) throws IOException {
    if (token == null) {
      throw new IOException("no value");
    }
    return switch (token) {
      case START_ARRAY -> sequence(parser);
      case START_OBJECT -> structure(parser);
      case VALUE_STRING -> Scalar.text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(parser.getString());
      case VALUE_TRUE -> new Scalar("true");
      case VALUE_FALSE -> new Scalar("false");
      case VALUE_NULL -> new Scalar("null");
      default -> throw new IOException("no value at " + token);
    };
  }

  private static Json sequence(JsonParser parser) throws IOException {
    Sequence sequence = Sequence.of();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      sequence.elements().add(value(parser, next));
    }
    return sequence;
  }

  private static Json structure(JsonParser parser) throws IOException {
    Structure structure = Structure.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.getString();
      structure.with(name, value(parser, parser.nextToken()));
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
