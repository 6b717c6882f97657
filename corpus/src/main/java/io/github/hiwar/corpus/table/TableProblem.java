package io.github.hiwar.corpus.table;

import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.Severity;
import io.github.hiwar.validation.Violation;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One thing that is wrong with tables, or worth knowing of them: with the cells themselves, with
 * the record that they make, or with what the record says. This class is immutable and thread-safe.
 */
public final class TableProblem {
  private final Cell cell;
  private final Severity severity;
  private final String code;
  private final Function<Locale, String> wording;

  private TableProblem(
      Cell cell, Severity severity, String code, Function<Locale, String> wording) {
    this.cell = cell;
    this.severity = severity;
    this.code = code;
    this.wording = wording;
  }

  /** Something wrong with the cells, whatever they mean. */
  static TableProblem of(Cell cell, Severity severity, String code, String value) {
    return of(cell, severity, code, value, "");
  }

  /** Something that is not as it should be, and how it should be. */
  static TableProblem of(Cell cell, Severity severity, String code, String value, String expected) {
    Map<String, String> values =
        Map.of(
            "value", value, "expected", expected, "table", cell.table(), "column", cell.column());
    return new TableProblem(cell, severity, code, locale -> TableMessages.of(locale, code, values));
  }

  static TableProblem of(Cell cell, Problem problem) {
    return new TableProblem(cell, problem.severity(), problem.code().code(), problem::message);
  }

  static TableProblem of(Cell cell, Violation violation) {
    return new TableProblem(cell, violation.severity(), violation.ruleId(), violation::message);
  }

  /** {@return the cell that it is about; the whole row or table where no column is named} */
  public Cell cell() {
    return cell;
  }

  /** {@return how much it weighs: an error keeps the record from being made} */
  public Severity severity() {
    return severity;
  }

  /** {@return whether no record can be made of the rows} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@return what it is: the code of a problem, or the id of a rule} */
  public String code() {
    return code;
  }

  /**
   * {@return what is wrong, in the language of a reader}
   *
   * @param locale English, French or Arabic; any other language gives English
   */
  public String message(Locale locale) {
    return wording.apply(locale);
  }

  /** Place, severity, code and the English message. */
  @Override
  public String toString() {
    return "%s: %s %s: %s".formatted(cell, severity.code(), code, message(Locale.ENGLISH));
  }
}
