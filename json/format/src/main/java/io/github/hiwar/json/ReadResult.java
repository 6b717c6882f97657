package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import java.util.Optional;

/**
 * What came of reading a record, or of {@linkplain HiwarJson#check checking} it against rules as
 * well: the record, and everything found in the document, in one pass.
 *
 * <pre>{@code
 * ReadResult result = HiwarJson.check(json, RecordValidator.standard());
 * result.findings().forEach(finding -> log.warn(finding.message(Locale.FRENCH)));
 * BargainingRecord record = result.orThrow();
 * }</pre>
 */
public final class ReadResult {
  private final Optional<BargainingRecord> record;
  private final Findings findings;

  ReadResult(Reading<BargainingRecord> reading) {
    this(reading.value(), reading.findings());
  }

  ReadResult(Optional<BargainingRecord> record, Findings findings) {
    this.record = record;
    this.findings = findings;
  }

  /** {@return the record, empty if it could not be read; one that breaks rules is there} */
  public Optional<BargainingRecord> record() {
    return record;
  }

  /**
   * {@return everything found, with its place in the document: errors, warnings and notices, those
   * of the reader and, where the record was checked, those of the rules}
   */
  public Findings findings() {
    return findings;
  }

  /** {@return whether there is a record and no error, suppressed ones aside} */
  public boolean isValid() {
    return record.isPresent() && findings.isValid();
  }

  /**
   * {@return the record}
   *
   * @throws InvalidDocumentException if there is an error; it carries all findings
   */
  public BargainingRecord orThrow() {
    if (!isValid()) {
      throw new InvalidDocumentException(findings);
    }
    return record.orElseThrow();
  }

  /** Whether it was read, and what was found. */
  @Override
  public String toString() {
    return (record.isPresent() ? "read, " : "not read, ")
        + findings
        + (findings.list().isEmpty() ? "" : ": " + findings.list());
  }
}
