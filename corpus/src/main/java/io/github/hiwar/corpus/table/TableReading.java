package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Where;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.validation.RecordValidator;
import java.util.Optional;

/**
 * What came of the rows of one record: the record, or all that is wrong with them. This class is
 * immutable and thread-safe.
 */
public final class TableReading {
  private final String recordId;
  private final Optional<BargainingRecord> record;
  private final Findings findings;
  private final Places places;

  TableReading(
      String recordId, Optional<BargainingRecord> record, Findings findings, Places places) {
    this.recordId = recordId;
    this.record = record;
    this.findings = findings;
    this.places = places;
  }

  /** The same where some table is damaged, so that the record may have lost something. */
  TableReading withoutRecord() {
    return new TableReading(recordId, Optional.empty(), findings, places);
  }

  /** {@return the id that the rows give the record} */
  public String recordId() {
    return recordId;
  }

  /**
   * {@return the record, empty if there is an error among the findings, or among those of the
   * tables}
   */
  public Optional<BargainingRecord> record() {
    return record;
  }

  /** {@return everything found while reading, at the cells that it is about} */
  public Findings findings() {
    return findings;
  }

  /**
   * {@return everything found while reading, and what rules find in the record, at the cells that
   * it is about; what both find is said once} Where something could not be read, rules say only
   * what the missing part could not refute.
   *
   * @param validator the rules
   */
  public Findings check(RecordValidator validator) {
    if (record.isEmpty()) {
      return findings;
    }
    Findings found =
        DocumentKinds.found(record.get(), findings, validator)
            .with(one -> one.at(places.where(one.where())));
    return DocumentKinds.saidOnce(findings, validator).and(found, TableReader.MOST);
  }

  /**
   * {@return the cell that holds the value at a place of the record, or the nearest around it}
   *
   * @param pointer the place as a JSON Pointer: {@code /demands/2/text/ar}
   */
  public Where cell(String pointer) {
    return places.where(Where.of(pointer));
  }
}
