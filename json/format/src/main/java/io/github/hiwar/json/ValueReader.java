package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the values that are one token. */
final class ValueReader {
  private final Tokens tokens;
  private final Repeated repeated;

  ValueReader(Tokens tokens, Repeated repeated) {
    this.tokens = tokens;
    this.repeated = repeated;
  }

  ValueReader over(Tokens others) {
    return new ValueReader(others, repeated);
  }

  /** What the document says again and again. */
  Repeated repeated() {
    return repeated;
  }

  /** The value of a form that is one token, or null after a report. */
  @Nullable Object read(ResolvedForm form, JsonToken first) throws IOException {
    return switch (form.kind()) {
      case TEXT -> isText(first, form.form()) ? tokens.cleanText() : null;
      case WHOLE -> whole((Form.Whole) form.form(), first);
      case FLAG -> flag(form.form(), first);
      default -> coded(form, first);
    };
  }

  /** A string, or null after a report. */
  @Nullable String text(JsonToken first) throws IOException {
    return isText(first, Form.TEXT) ? tokens.cleanText() : null;
  }

  boolean isText(JsonToken first, Form<?> form) throws IOException {
    if (first != JsonToken.TEXT) {
      wrongType(first, "string", () -> Examples.of(form, tokens.around()));
    }
    return first == JsonToken.TEXT;
  }

  private @Nullable Object flag(Form<?> form, JsonToken first) throws IOException {
    if (first == JsonToken.TRUE || first == JsonToken.FALSE) {
      return first == JsonToken.TRUE;
    }
    wrongType(first, "boolean", () -> Examples.of(form));
    return null;
  }

  private @Nullable Object whole(Form.Whole whole, JsonToken first) throws IOException {
    if (first != JsonToken.NUMBER) {
      wrongType(first, "whole-number", () -> Examples.of(whole));
      return null;
    }
    String literal = tokens.number();
    try {
      int number = WholeNumbers.of(literal);
      if (number >= whole.least()) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Reported below, like a number that is too small.
    }
    invalid(literal, "number", "a whole number from " + whole.least() + " to " + Integer.MAX_VALUE);
    return null;
  }

  // What was read before needs no second look at its characters.
  private @Nullable Object coded(ResolvedForm form, JsonToken first) throws IOException {
    if (!isText(first, form.form())) {
      return null;
    }
    String text = tokens.text();
    Object value = repeated.find(form, text);
    if (value == null && tokens.clean(text) != null) {
      value = decoded(form.form(), text);
      if (value != null && !isReported(form, text)) {
        repeated.keep(form, text, value);
      }
    }
    return value;
  }

  // An unknown code is worth a notice wherever it stands.
  private static boolean isReported(ResolvedForm form, String text) {
    return form.form() instanceof Form.Open<?> open && !open.codes().containsKey(text);
  }

  private @Nullable Object decoded(Form<?> form, String text) throws LimitExceeded {
    if (form instanceof Form.Scalar<?> scalar) {
      if (scalar.type().equals(BigDecimal.class)) {
        tokens.checkDigits(text);
      }
      return parsed(text, scalar.name(), scalar.parser());
    }
    if (form instanceof Form.Reference<?> reference) {
      return reference(reference, text);
    }
    return form instanceof Form.Open<?> open
        ? open(open, text)
        : closed((Form.Closed<?>) form, text);
  }

  private @Nullable Object reference(Form.Reference<?> reference, String text) {
    try {
      return Ref.to(reference.target(), text);
    } catch (InvalidValueException e) {
      invalid(text, reference.target().getSimpleName(), e.rule(), "part", "id");
      return null;
    }
  }

  private @Nullable Object closed(Form.Closed<?> closed, String text) {
    Object code = closed.codes().get(text);
    if (code == null) {
      boolean full = tokens.isFull(DocumentKinds.UNKNOWN_CLOSED_CODE);
      tokens.report(
          DocumentKinds.UNKNOWN_CLOSED_CODE,
          "value",
          text,
          "list",
          Argument.ofType(closed.name()),
          "near",
          full ? "" : Meant.code(text, closed.codes().keySet()),
          "codes",
          full ? "" : new Argument.Phrase(Meant.known(text, closed.codes().keySet())));
    }
    return code;
  }

  private @Nullable Object open(Form.Open<?> open, String text) {
    OpenCode known = open.codes().get(text);
    if (known != null) {
      return known;
    }
    Object code = parsed(text, open.name(), open.parser(), open.codes().keySet());
    if (code != null) {
      tokens.report(
          DocumentKinds.UNKNOWN_OPEN_CODE, "value", text, "list", Argument.ofType(open.name()));
    }
    return code;
  }

  /** What a parser makes of a text, or null after a report. */
  @Nullable Object parsed(String text, String type, Function<String, ?> parser) {
    return parsed(text, type, parser, List.of());
  }

  private @Nullable Object parsed(
      String text, String type, Function<String, ?> parser, Collection<String> known) {
    try {
      return parser.apply(text);
    } catch (InvalidValueException e) {
      String near = tokens.isFull(DocumentKinds.INVALID_VALUE) ? "" : Meant.code(text, known);
      invalid(e.value(), e.type(), e.rule(), "near", near);
    } catch (IllegalArgumentException e) {
      // A number or a URI that the platform cannot read.
      invalid(text, type, String.valueOf(e.getMessage()));
    }
    return null;
  }

  /**
   * Reports a text that a type refuses: for its characters, or else for the rule that it breaks.
   */
  void refused(String text, InvalidValueException e) {
    if (tokens.clean(text) != null) {
      invalid(e.value(), e.type(), e.rule());
    }
  }

  private void invalid(String value, String type, String rule) {
    tokens.report(
        DocumentKinds.INVALID_VALUE,
        "value",
        value,
        "type",
        Argument.ofType(type),
        "rule",
        new Argument.Phrase(rule));
  }

  private void invalid(String value, String type, String rule, String more, String what) {
    tokens.report(
        DocumentKinds.INVALID_VALUE,
        "value",
        value,
        "type",
        Argument.ofType(type),
        "rule",
        new Argument.Phrase(rule),
        more,
        what);
  }

  /** Reports a value of another JSON type, and skips it. */
  void wrongType(JsonToken first, String expected, Supplier<String> example) throws IOException {
    boolean full = tokens.isFull(DocumentKinds.WRONG_TYPE);
    tokens.report(
        DocumentKinds.WRONG_TYPE,
        "found",
        DocumentKinds.word(name(first)),
        "expected",
        DocumentKinds.word(expected),
        "in",
        full ? "" : tokens.around(),
        "example",
        full ? "" : example.get());
    tokens.skip(first);
  }

  private static String name(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "object";
      case START_ARRAY -> "list";
      case TEXT -> "string";
      case NUMBER -> "number";
      case TRUE, FALSE -> "boolean";
      default -> "null";
    };
  }
}
