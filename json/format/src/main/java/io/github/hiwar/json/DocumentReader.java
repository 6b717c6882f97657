package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.shape.Form;
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
 * @param mode what happens to what is not known
 * @param limits the limits
 * @param tables the shapes, resolved
 */
record DocumentReader(ReadMode mode, Limits limits, ShapeTables tables) {
  DocumentReader mode(ReadMode value) {
    return new DocumentReader(value, limits, tables);
  }

  DocumentReader limits(Limits value) {
    return new DocumentReader(mode, value, tables);
  }

  DocumentReader tables(ShapeTables value) {
    return new DocumentReader(mode, limits, value);
  }

  <T> Reading<T> read(Form<T> form, byte[] document) {
    if (mode == ReadMode.LENIENT_IF_NEWER) {
      Reading<T> reading = mode(ReadMode.DEFAULT).read(form, document);
      return reading.value().isEmpty()
              && PartlyRead.has(reading.findings(), DocumentKinds.NEWER_VERSION)
          ? mode(ReadMode.LENIENT).read(form, document)
          : reading;
    }
    if (document.length > limits.bytes()) {
      return tooLong();
    }
    byte[] utf8 = Utf8.withoutMark(document);
    Reporter findings = reporter();
    int illFormed = Utf8.firstIllFormed(utf8);
    if (illFormed >= 0) {
      return notUtf8(utf8, illFormed, findings);
    }
    try {
      return located(reading(value(form, utf8, findings), findings), utf8);
    } catch (Versions.UnsupportedVersion e) {
      return unsupported(e);
    } catch (LimitExceeded e) {
      return located(reading(null, findings), utf8);
    } catch (SyntaxException e) {
      return notJson(e.fault(), utf8, findings.findings());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  private <T> Reading<T> located(Reading<T> reading, byte[] utf8) {
    return reading.findings().list().isEmpty()
        ? reading
        : new Reading<>(reading.value(), Locator.located(reading.findings(), utf8, limits));
  }

  private static <T> Reading<T> notUtf8(byte[] document, int at, Reporter findings) {
    Location place = new Places(document).at(at);
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

  // Reported at the root, since what is not JSON has no structure to point into. What was found in
  // the member where it ends to be JSON is dropped, and makes room in the list.
  private <T> Reading<T> notJson(SyntaxFault fault, byte[] utf8, Findings found) {
    Findings before =
        Locator.located(found, utf8, limits)
            .without(one -> Location.of(one.where()).compareTo(fault.since()) >= 0);
    Reporter last = reporter();
    last.reportAt(
        DocumentKinds.MALFORMED_JSON,
        "",
        fault.where().line(),
        fault.where().column(),
        "detail",
        DocumentKinds.word(fault.kind().word()),
        "given",
        fault.given());
    return new Reading<>(Optional.empty(), before.and(last.findings(), limits.findings()));
  }

  private Reporter reporter() {
    return new Reporter(mode, limits.findings());
  }

  private <T> @Nullable T value(Form<T> form, byte[] utf8, Reporter findings) throws IOException {
    Tokens tokens = new Tokens(new Utf8Source(utf8, limits), findings, limits);
    JsonToken first = tokens.next();
    if (first == JsonToken.END) {
      tokens.report(
          DocumentKinds.MALFORMED_JSON,
          "detail",
          DocumentKinds.word(SyntaxFault.Kind.EMPTY.word()));
      return null;
    }
    T value =
        new ShapeReader(tokens, findings, mode, tables, new Repeated(utf8.length))
            .formValue(form, first);
    if (!tokens.isAtEnd()) {
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
        read.record()
            .or(() -> mode(ReadMode.LENIENT).read(Shapes.record().form(), document).value());
    if (rest.isEmpty()) {
      return read;
    }
    Findings found = DocumentKinds.found(rest.get(), read.findings(), validator);
    return with(read, DocumentKinds.saidOnce(read.findings(), validator), found, document);
  }

  private ReadResult with(ReadResult read, Findings said, Findings found, byte[] document) {
    Findings located = Locator.located(found, Utf8.withoutMark(document), limits);
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
