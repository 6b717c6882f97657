package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the values that are one token, and texts in several languages. */
final class ValueReader {
  private final Tokens tokens;

  ValueReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The value of a form, or null after a report. */
  @Nullable Object read(Form<?> form, JsonToken first) throws IOException {
    if (form instanceof Form.Scalar<?> scalar) {
      String text = text(first);
      return text == null ? null : parsed(text, scalar.name(), () -> scalar.parser().apply(text));
    }
    if (form instanceof Form.Whole whole) {
      return whole(whole, first);
    }
    if (form instanceof Form.Flag) {
      if (first == JsonToken.TRUE || first == JsonToken.FALSE) {
        return first == JsonToken.TRUE;
      }
      wrongType(first, "true or false");
      return null;
    }
    if (form instanceof Form.Closed<?> closed) {
      return closed(closed, first);
    }
    if (form instanceof Form.Open<?> open) {
      return open(open, first);
    }
    if (form instanceof Form.Reference<?> reference) {
      String text = text(first);
      return text == null
          ? null
          : parsed(text, "reference", () -> Ref.to(reference.target(), text));
    }
    throw new IllegalStateException("no reader for " + form);
  }

  /** A string, or null after a report. */
  @Nullable String text(JsonToken first) throws IOException {
    if (first != JsonToken.TEXT) {
      wrongType(first, "a string");
      return null;
    }
    return tokens.cleanText("");
  }

  private @Nullable Object whole(Form.Whole whole, JsonToken first) throws IOException {
    if (first != JsonToken.NUMBER) {
      wrongType(first, "a whole number");
      return null;
    }
    String literal = tokens.text();
    try {
      int number = new BigDecimal(literal).intValueExact();
      if (number >= whole.least()) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Reported below, like a number that is too small.
    }
    invalid(literal, "number", "a whole number from " + whole.least() + " to " + Integer.MAX_VALUE);
    return null;
  }

  private @Nullable ClosedCode closed(Form.Closed<?> closed, JsonToken first) throws IOException {
    String text = text(first);
    ClosedCode code = text == null ? null : closed.codes().get(text);
    if (text != null && code == null) {
      tokens.report(
          ProblemCode.UNKNOWN_CLOSED_CODE,
          "value",
          text,
          "list",
          closed.name(),
          "codes",
          String.join(", ", closed.codes().keySet()));
    }
    return code;
  }

  private @Nullable Object open(Form.Open<?> open, JsonToken first) throws IOException {
    String text = text(first);
    if (text == null) {
      return null;
    }
    OpenCode known = open.codes().get(text);
    if (known != null) {
      return known;
    }
    Object code = parsed(text, open.name(), () -> open.parser().apply(text));
    if (code != null) {
      tokens.report(ProblemCode.UNKNOWN_OPEN_CODE, "value", text, "list", open.name());
    }
    return code;
  }

  @SuppressWarnings("unchecked") // The map was read as one of texts.
  @Nullable LocalizedText localized(Object texts) {
    return parsed("", "text", () -> LocalizedText.of((Map<String, String>) texts));
  }

  private <V> @Nullable V parsed(String text, String type, Supplier<V> parser) {
    try {
      return parser.get();
    } catch (InvalidValueException e) {
      invalid(e.value(), e.type(), e.rule());
    } catch (IllegalArgumentException e) {
      // A number or a URI that the platform cannot read.
      invalid(text, type, String.valueOf(e.getMessage()));
    }
    return null;
  }

  private void invalid(String value, String type, String rule) {
    tokens.report(ProblemCode.INVALID_VALUE, "value", value, "type", type, "rule", rule);
  }

  /** Reports a value of another JSON type, and skips it. */
  void wrongType(JsonToken first, String expected) throws IOException {
    tokens.report(ProblemCode.WRONG_TYPE, "found", name(first), "expected", expected);
    tokens.skip(first);
  }

  private static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case TEXT -> "a string";
      case NUMBER -> "a number";
      case TRUE, FALSE -> "true or false";
      default -> "null";
    };
  }
}
