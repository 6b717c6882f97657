package io.github.hiwar.json.problem;

import io.github.hiwar.validation.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that is wrong with a document, or worth knowing of it.
 *
 * @param code what it is
 * @param severity how bad it is
 * @param pointer where, as a JSON Pointer (RFC 6901)
 * @param line the line, from 1 on; 0 if not known
 * @param column the column, from 1 on; 0 if not known
 * @param params what the message is made with, by name
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    String pointer,
    int line,
    int column,
    Map<String, String> params) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param code what it is
   * @param severity how bad it is
   * @param pointer where, as a JSON Pointer (RFC 6901)
   * @param line the line, from 1 on; 0 if not known
   * @param column the column, from 1 on; 0 if not known
   * @param params what the message is made with, by name
   */
  public Problem {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /**
   * {@return the message in the language of the locale: Arabic, French, or English for all others}
   *
   * @param locale the language
   */
  public String message(Locale locale) {
    return ProblemMessages.of(locale, code, params);
  }

  /** Place, severity, code and the English message, on one line. */
  @Override
  public String toString() {
    return "%d:%d %s %s %s: %s"
        .formatted(
            line,
            column,
            severity.code(),
            code.code(),
            pointer.isEmpty() ? "(document)" : pointer,
            message(Locale.ENGLISH));
  }
}
