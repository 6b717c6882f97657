package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.validation.ValidationReport;
import java.util.List;
import java.util.Optional;

/**
 * What came of the rows of one record: the record, or all that is wrong with them. This class is
 * immutable and thread-safe.
 */
public final class TableReading {
  private final String recordId;
  private final Optional<BargainingRecord> record;
  private final List<TableProblem> problems;
  private final Places places;

  TableReading(
      String recordId,
      Optional<BargainingRecord> record,
      List<TableProblem> problems,
      Places places) {
    this.recordId = recordId;
    this.record = record;
    this.problems = List.copyOf(problems);
    this.places = places;
  }

  /** The same where some table is damaged, so that the record may have lost something. */
  TableReading withoutRecord() {
    return new TableReading(recordId, Optional.empty(), problems, places);
  }

  /** {@return the id that the rows give the record} */
  public String recordId() {
    return recordId;
  }

  /**
   * {@return the record, empty if there is an error among the problems, or among those of the
   * tables}
   */
  public Optional<BargainingRecord> record() {
    return record;
  }

  /** {@return everything found while reading} */
  public List<TableProblem> problems() {
    return problems;
  }

  /**
   * {@return the cell that holds the value at a place of the record, or the nearest around it}
   *
   * @param pointer the place as a JSON Pointer: {@code /demands/2/text/ar}
   */
  public Cell cell(String pointer) {
    return places.cell(pointer);
  }

  /**
   * {@return the findings of a validator, each with the cell that it is about; suppressed ones are
   * left out}
   *
   * @param report what a validator says of the record
   */
  public List<TableProblem> findings(ValidationReport report) {
    return report.violations().stream()
        .filter(violation -> !violation.isSuppressed())
        .map(violation -> TableProblem.of(places.cell(violation.pointer()), violation))
        .toList();
  }
}
