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

  /** The id that the rows give the record. */
  public String recordId() {
    return recordId;
  }

  /** The record, empty if there is an error among the problems. */
  public Optional<BargainingRecord> record() {
    return record;
  }

  /** Everything found while reading. */
  public List<TableProblem> problems() {
    return problems;
  }

  /** Where the value stands that a JSON Pointer into the record leads to. */
  public Cell cell(String pointer) {
    return places.cell(pointer);
  }

  /** The findings of a validator, with the cells that they are about; suppressed ones are not. */
  public List<TableProblem> findings(ValidationReport report) {
    return report.violations().stream()
        .filter(violation -> !violation.isSuppressed())
        .map(violation -> TableProblem.of(places.cell(violation.pointer()), violation))
        .toList();
  }
}
