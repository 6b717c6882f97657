package io.github.hiwar.json;

import io.github.hiwar.finding.Findings;
import java.util.Optional;

/**
 * What came of reading a value of any shape: the value, or everything that is wrong, in one pass.
 *
 * @param value the value, empty if there is an error
 * @param findings everything found
 * @param <T> the type of the value
 */
public record Reading<T>(Optional<T> value, Findings findings) {
  /** {@return whether there is no error among the findings} */
  public boolean isValid() {
    return value.isPresent();
  }

  /**
   * {@return the value}
   *
   * @throws InvalidDocumentException if there is an error; it carries all findings
   */
  public T orThrow() {
    return value.orElseThrow(() -> new InvalidDocumentException(findings));
  }
}
