package org.example.register;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import java.util.List;
import java.util.Locale;

/**
 * Something found in a document, in the language of the client.
 *
 * @param severity {@code error}, {@code warning} or {@code notice}
 * @param code what it is: a code of the reader or a rule of the validator
 * @param pointer where, as a JSON Pointer (RFC 6901)
 * @param path where, by names and ids: the same when a list changes
 * @param line the line, from 1 on
 * @param column the column, from 1 on
 * @param message what is wrong, and the way out
 */
record Told(
    String severity,
    String code,
    String pointer,
    String path,
    long line,
    int column,
    String message) {

  /** What was found, the errors first. */
  static List<Told> of(Findings findings, Locale locale) {
    return findings.stream().map(finding -> of(finding, locale)).toList();
  }

  private static Told of(Finding finding, Locale locale) {
    return new Told(
        finding.severity().code(),
        finding.code(),
        finding.where().pointer(),
        finding.where().path(),
        finding.where().line(),
        finding.where().column(),
        finding.message(locale));
  }
}
