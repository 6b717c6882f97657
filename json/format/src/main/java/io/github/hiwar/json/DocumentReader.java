package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.json.engine.MalformedJsonException.TooLong;
import io.github.hiwar.json.problem.Problem;
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
  <T> Reading<T> read(Shape<T> shape, byte[] document) {
    if (document.length > limits.bytes()) {
      return tooLong();
    }
    byte[] utf8 = Utf8.withoutMark(document);
    Findings findings = findings();
    int illFormed = Utf8.firstIllFormed(utf8);
    Reading<T> reading =
        illFormed < 0 ? reading(shape, utf8, findings) : notUtf8(utf8, illFormed, findings);
    return reading.problems().isEmpty()
        ? reading
        : new Reading<>(reading.value(), located(reading.problems(), utf8), reading.cut());
  }

  // Engines differ in how much they give of the member, or the element, at which they refuse a
  // text.
  private List<Problem> located(List<Problem> problems, byte[] utf8) {
    List<Problem> located = Locator.located(problems, utf8, engine, limits);
    Problem last = located.get(located.size() - 1);
    SyntaxFault fault =
        last.code() == ProblemCode.MALFORMED_JSON && located.size() > 1 ? Syntax.fault(utf8) : null;
    if (fault == null) {
      return located;
    }
    Location since = Columns.at(utf8, fault.since());
    return located.stream()
        .filter(p -> p.equals(last) || new Location(p.line(), p.column()).compareTo(since) < 0)
        .toList();
  }

  private static <T> Reading<T> notUtf8(byte[] document, int at, Findings findings) {
    Location place = Columns.bytes(document, at);
    findings.report(
        ProblemCode.MALFORMED_JSON,
        "",
        place.line(),
        place.column(),
        "detail",
        "not-utf-8",
        "given",
        "0x%02X".formatted(document[at]));
    return reading(null, findings);
  }

  private Findings findings() {
    return new Findings(mode, limits.problems());
  }

  private <T> Reading<T> reading(Shape<T> shape, byte[] utf8, Findings findings) {
    try (JsonSource source = engine.source(utf8, limits)) {
      return reading(document(shape, source, utf8.length, findings), findings);
    } catch (Versions.UnsupportedVersion e) {
      return unsupported(e);
    } catch (LimitExceeded e) {
      return reading(null, findings);
    } catch (MalformedJsonException e) {
      malformed(e, utf8, findings);
      return reading(null, findings);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  private void malformed(MalformedJsonException e, byte[] utf8, Findings findings) {
    if (e.tooLong().isPresent()) {
      tooLong(e.tooLong().get(), e, findings);
      return;
    }
    SyntaxFault fault = Syntax.fault(utf8);
    if (fault == null) {
      findings.leaveAll();
      String detail = String.valueOf(e.getMessage());
      findings.report(ProblemCode.MALFORMED_JSON, "", e.line(), e.column(), "detail", detail);
    } else {
      report(fault, utf8, findings);
    }
  }

  // Malformed text is told at the root: what is not JSON has no structure to point into.
  private static void report(SyntaxFault fault, byte[] utf8, Findings findings) {
    Location place = Columns.bytes(utf8, fault.at());
    if (fault.kind() == SyntaxFault.Kind.HALF_A_PAIR) {
      findings.report(
          ProblemCode.FORBIDDEN_CHARACTER,
          "",
          place.line(),
          place.column(),
          "character",
          Tokens.HALF_A_PAIR);
      return;
    }
    findings.leaveAll();
    findings.report(
        ProblemCode.MALFORMED_JSON,
        "",
        place.line(),
        place.column(),
        "detail",
        fault.kind().word(),
        "given",
        fault.given());
  }

  private void tooLong(TooLong what, MalformedJsonException e, Findings findings) {
    switch (what) {
      case TEXT -> tooLong(e, "text", limits.text(), findings);
      case NAME -> tooLong(e, "names", limits.names(), findings);
      case NUMBER -> tooLong(e, "digits", limits.digits(), findings);
    }
  }

  private static void tooLong(
      MalformedJsonException e, String limit, int allowed, Findings findings) {
    findings.report(
        ProblemCode.LIMIT_EXCEEDED,
        "",
        e.line(),
        e.column(),
        "limit",
        limit,
        "allowed",
        Integer.toString(allowed));
  }

  private <T> @Nullable T document(Shape<T> shape, JsonSource source, int bytes, Findings findings)
      throws IOException {
    Tokens tokens = new Tokens(source, findings, limits);
    JsonToken first = tokens.next();
    if (first == JsonToken.END) {
      tokens.report(ProblemCode.MALFORMED_JSON, "detail", SyntaxFault.Kind.EMPTY.word());
      return null;
    }
    T value =
        new ShapeReader(tokens, findings, mode, tables, new Repeated(bytes)).object(shape, first);
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
