package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a record: the record, or all problems of the document in one pass.
 *
 * <pre>{@code
 * ReadResult result = HiwarJson.read(json);
 * result.problems().forEach(problem -> log.warn(problem.message(Locale.FRENCH)));
 * BargainingRecord record = result.orThrow();
 * }</pre>
 */
public final class ReadResult {
  private final Reading<BargainingRecord> reading;

  ReadResult(Reading<BargainingRecord> reading) {
    this.reading = reading;
  }

  /** {@return the record, empty if there is an error among the problems} */
  public Optional<BargainingRecord> record() {
    return reading.value();
  }

  /** {@return everything found, in the order of the document: errors, warnings and notices} */
  public List<Problem> problems() {
    return reading.problems();
  }

  /** {@return the errors among the problems} */
  public List<Problem> errors() {
    return reading.errors();
  }

  /** {@return how many more problems there are than are listed, because the list is limited} */
  public int cut() {
    return reading.cut();
  }

  /** {@return whether there is a record} */
  public boolean isValid() {
    return reading.isValid();
  }

  /**
   * {@return the record}
   *
   * @throws InvalidDocumentException if there is an error; it carries all problems
   */
  public BargainingRecord orThrow() {
    return reading.orThrow();
  }

  /** Whether it was read, and the problems: rules on the record as a whole are not among them. */
  @Override
  public String toString() {
    int count = problems().size() + cut();
    String counted = count == 0 ? "no problems" : count == 1 ? "1 problem" : count + " problems";
    return (isValid() ? "read, " : "not read, ")
        + counted
        + (cut() == 0 ? "" : ", list cut at " + problems().size())
        + (count == 0 ? "" : ": " + problems());
  }
}
