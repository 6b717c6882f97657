package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.MalformedJsonException;
import io.github.hiwar.json.engine.MalformedJsonException.TooLong;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  DocumentReader mode(ReadMode value) {
    return new DocumentReader(engine, value, limits, tables);
  }

  DocumentReader limits(Limits value) {
    return new DocumentReader(engine, mode, value, tables);
  }

  DocumentReader tables(ShapeTables value) {
    return new DocumentReader(engine, mode, limits, value);
  }

  <T> Reading<T> read(Shape<T> shape, byte[] document) {
    if (mode == ReadMode.LENIENT_IF_NEWER) {
      Reading<T> reading = mode(ReadMode.DEFAULT).read(shape, document);
      return reading.value().isEmpty()
              && PartlyRead.has(reading.findings(), DocumentKinds.NEWER_VERSION)
          ? mode(ReadMode.LENIENT).read(shape, document)
          : reading;
    }
    if (document.length > limits.bytes()) {
      return tooLong();
    }
    byte[] utf8 = Utf8.withoutMark(document);
    Reporter findings = reporter();
    int illFormed = Utf8.firstIllFormed(utf8);
    Reading<T> reading =
        illFormed < 0 ? reading(shape, utf8, findings) : notUtf8(utf8, illFormed, findings);
    return reading.findings().list().isEmpty()
        ? reading
        : new Reading<>(reading.value(), located(reading.findings(), utf8));
  }

  // Engines differ in how much they give of the member, or the element, at which they refuse a
  // text.
  private Findings located(Findings findings, byte[] utf8) {
    Findings located = Locator.located(findings, utf8, engine, limits);
    boolean malformed = !located.of(DocumentKinds.MALFORMED_JSON.code()).isEmpty();
    SyntaxFault fault = malformed && located.list().size() > 1 ? Syntax.fault(utf8) : null;
    if (fault == null) {
      return located;
    }
    Location since = Columns.at(utf8, fault.since());
    return located.without(
        one ->
            one.kind() != DocumentKinds.MALFORMED_JSON
                && Location.of(one.where()).compareTo(since) >= 0);
  }

  private static <T> Reading<T> notUtf8(byte[] document, int at, Reporter findings) {
    Location place = Columns.bytes(document, at);
    findings.reportAt(
        DocumentKinds.MALFORMED_JSON,
        "",
        place.line(),
        place.column(),
        "detail",
        DocumentKinds.word("not-utf-8"),
        "given",
        "0x%02X".formatted(document[at]));
    return reading(null, findings);
  }

  private Reporter reporter() {
    return new Reporter(mode, limits.findings());
  }

  private <T> Reading<T> reading(Shape<T> shape, byte[] utf8, Reporter findings) {
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

  private void malformed(MalformedJsonException e, byte[] utf8, Reporter findings) {
    if (e.tooLong().isPresent()) {
      tooLong(e.tooLong().get(), e, findings);
      return;
    }
    SyntaxFault fault = Syntax.fault(utf8);
    if (fault == null) {
      findings.leaveAll();
      String detail = String.valueOf(e.getMessage());
      findings.reportAt(DocumentKinds.MALFORMED_JSON, "", e.line(), e.column(), "detail", detail);
    } else {
      report(fault, utf8, findings);
    }
  }

  // Malformed text is told at the root: what is not JSON has no structure to point into.
  private static void report(SyntaxFault fault, byte[] utf8, Reporter findings) {
    Location place = Columns.bytes(utf8, fault.at());
    if (fault.kind() == SyntaxFault.Kind.HALF_A_PAIR) {
      findings.reportAt(
          DocumentKinds.FORBIDDEN_CHARACTER,
          "",
          place.line(),
          place.column(),
          "character",
          DocumentKinds.word(Tokens.HALF_A_PAIR));
      return;
    }
    findings.leaveAll();
    findings.reportAt(
        DocumentKinds.MALFORMED_JSON,
        "",
        place.line(),
        place.column(),
        "detail",
        DocumentKinds.word(fault.kind().word()),
        "given",
        fault.given());
  }

  private void tooLong(TooLong what, MalformedJsonException e, Reporter findings) {
    switch (what) {
      case TEXT -> tooLong(e, "text", limits.text(), findings);
      case NAME -> tooLong(e, "names", limits.names(), findings);
      case NUMBER -> tooLong(e, "digits", limits.digits(), findings);
    }
  }

  private static void tooLong(
      MalformedJsonException e, String limit, int allowed, Reporter findings) {
    findings.reportAt(
        DocumentKinds.LIMIT_EXCEEDED,
        "",
        e.line(),
        e.column(),
        "limit",
        DocumentKinds.word(limit),
        "allowed",
        allowed);
  }

  private <T> @Nullable T document(Shape<T> shape, JsonSource source, int bytes, Reporter findings)
      throws IOException {
    Tokens tokens = new Tokens(source, findings, limits);
    JsonToken first = tokens.next();
    if (first == JsonToken.END) {
      tokens.report(
          DocumentKinds.MALFORMED_JSON,
          "detail",
          DocumentKinds.word(SyntaxFault.Kind.EMPTY.word()));
      return null;
    }
    T value =
        new ShapeReader(tokens, findings, mode, tables, new Repeated(bytes)).object(shape, first);
    // Not counted: what follows is not read, and so exceeds no limit.
    if (source.next() != JsonToken.END) {
      tokens.report(DocumentKinds.TRAILING_CONTENT);
    }
    return value;
  }

  /**
   * What was read, with what rules find in it, at its place in the document. Where something could
   * not be read, they look at the rest.
   */
  ReadResult checked(ReadResult read, byte[] document, RecordValidator validator) {
    Optional<BargainingRecord> rest =
        read.record().or(() -> mode(ReadMode.LENIENT).read(Shapes.record(), document).value());
    if (rest.isEmpty()) {
      return read;
    }
    Findings found = DocumentKinds.found(rest.get(), read.findings(), validator);
    return with(read, DocumentKinds.saidOnce(read.findings(), validator), found, document);
  }

  private ReadResult with(ReadResult read, Findings said, Findings found, byte[] document) {
    Findings located = Locator.located(found, Utf8.withoutMark(document), engine, limits);
    return new ReadResult(read.record(), said.and(located, limits.findings()).byLines());
  }

  /** What there is to say of a document of a version that cannot be read. */
  <T> Reading<T> unsupported(Versions.UnsupportedVersion found) {
    Reporter findings = reporter();
    findings.reportAt(
        DocumentKinds.UNSUPPORTED_VERSION,
        ShapeReader.VERSION,
        found.line(),
        found.column(),
        "version",
        found.version());
    return reading(null, findings);
  }

  /** What there is to say of a document over the limit of bytes, without reading it. */
  <T> Reading<T> tooLong() {
    Reporter findings = reporter();
    findings.reportAt(
        DocumentKinds.LIMIT_EXCEEDED,
        "",
        0,
        0,
        "limit",
        DocumentKinds.word("bytes"),
        "allowed",
        limits.bytes());
    return reading(null, findings);
  }

  /** What was read, unless there is an error among what was found. */
  static <T> Reading<T> reading(@Nullable T value, Reporter reporter) {
    Findings findings = reporter.findings();
    return new Reading<>(
        findings.isValid() ? Optional.ofNullable(value) : Optional.empty(), findings);
  }
}
