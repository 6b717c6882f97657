package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.shape.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document from its first byte to its last: what can be wrong with it as a whole (its
 * length, its encoding, its syntax, its version, what follows it), and then with what is in it.
 *
 * @param engine the engine
 * @param mode what happens to what is not known
 * @param limits the limits
 * @param tables the shapes, resolved
 */
record DocumentReader(JsonEngine engine, ReadMode mode, Limits limits, ShapeTables tables) {
  <T> Reading<T> read(Shape<T> shape, byte[] utf8) {
    if (utf8.length > limits.bytes()) {
      return tooLong();
    }
    Findings findings = findings();
    if (!mayBeUtf8(utf8)) {
      findings.report(ProblemCode.MALFORMED_JSON, "", 1, 1, "detail", "it is not encoded in UTF-8");
      return reading(null, findings);
    }
    Reading<T> reading = reading(shape, utf8, findings);
    return reading.problems().isEmpty()
        ? reading
        : new Reading<>(
            reading.value(),
            Locator.located(reading.problems(), utf8, engine, limits),
            reading.cut());
  }

  private Findings findings() {
    return new Findings(mode, limits.problems());
  }

  // RFC 8259, section 8.1: UTF-8 alone. Engines would guess UTF-16 and UTF-32 from the first bytes.
  private static boolean mayBeUtf8(byte[] document) {
    for (int i = 0; i < Math.min(4, document.length); i++) {
      if (document[i] == 0 || document[i] == (byte) 0xfe || document[i] == (byte) 0xff) {
        return false;
      }
    }
    return true;
  }

  private <T> Reading<T> reading(Shape<T> shape, byte[] utf8, Findings findings) {
    try (JsonSource source = engine.source(utf8, limits)) {
      return reading(document(shape, source, utf8.length, findings), findings);
    } catch (Versions.UnsupportedVersion e) {
      return unsupported(e);
    } catch (MalformedJsonException e) {
      if (!e.isOverLimit()) {
        findings.leaveAll();
      }
      report(e, findings);
      return reading(null, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  // What engines are held to is the length of numbers, and that of names and strings.
  private void report(MalformedJsonException e, Findings findings) {
    String detail = String.valueOf(e.getMessage());
    if (e.isOverLimit()) {
      boolean digits = detail.startsWith("Number");
      String allowed = Integer.toString(digits ? limits.digits() : limits.text());
      findings.report(
          ProblemCode.LIMIT_EXCEEDED,
          "",
          e.line(),
          e.column(),
          "limit",
          digits ? "digits" : "text",
          "allowed",
          allowed);
    } else {
      findings.report(ProblemCode.MALFORMED_JSON, "", e.line(), e.column(), "detail", detail);
    }
  }

  private <T> @Nullable T document(Shape<T> shape, JsonSource source, int bytes, Findings findings)
      throws IOException {
    Tokens tokens = new Tokens(source, findings, limits, 0);
    JsonToken first = tokens.next();
    if (first == JsonToken.END) {
      tokens.report(ProblemCode.MALFORMED_JSON, "detail", "the document is empty");
      return null;
    }
    T value =
        new ShapeReader(tokens, findings, limits, mode, tables, new Repeated(bytes))
            .object(shape, first);
    if (tokens.next() != JsonToken.END) {
      tokens.report(ProblemCode.TRAILING_CONTENT);
    }
    return value;
  }

  /** What there is to say of a document of a version that cannot be read. */
  <T> Reading<T> unsupported(Versions.UnsupportedVersion found) {
    Findings findings = findings();
    findings.report(
        ProblemCode.UNSUPPORTED_VERSION,
        ShapeReader.VERSION,
        found.line(),
        found.column(),
        "version",
        found.version());
    return reading(null, findings);
  }

  /** What there is to say of a document over the limit of bytes, without reading it. */
  <T> Reading<T> tooLong() {
    Findings findings = findings();
    findings.report(
        ProblemCode.LIMIT_EXCEEDED,
        "",
        0,
        0,
        "limit",
        "bytes",
        "allowed",
        Integer.toString(limits.bytes()));
    return reading(null, findings);
  }

  /** What was read, unless there is an error among the findings. */
  static <T> Reading<T> reading(@Nullable T value, Findings findings) {
    return new Reading<>(
        findings.errors() > 0 ? Optional.empty() : Optional.ofNullable(value),
        List.copyOf(findings.problems()),
        findings.cut());
  }
}
