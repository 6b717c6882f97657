package io.github.hiwar.json;

import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a value of any shape: the value, or all problems in one pass.
 *
 * @param value the value, empty if there is an error
 * @param problems everything found, in the order of the document
 * @param cut how many more problems there are than are listed
 * @param <T> the type of the value
 */
public record Reading<T>(Optional<T> value, List<Problem> problems, int cut) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param value the value, empty if there is an error
   * @param problems everything found, in the order of the document
   * @param cut how many more problems there are than are listed
   */
  public Reading {
    problems = List.copyOf(problems);
  }

  /** {@return whether there is no error among the problems} */
  public boolean isValid() {
    return value.isPresent();
  }

  /**
   * {@return the value}
   *
   * @throws InvalidDocumentException if there is an error; it carries all problems
   */
  public T orThrow() {
    return value.orElseThrow(() -> new InvalidDocumentException(problems, cut));
  }

  /** {@return the errors among the problems} */
  public List<Problem> errors() {
    return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }
}
