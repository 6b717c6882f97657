package org.example.register;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Location;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.ValidationReport;
import io.github.hiwar.validation.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something found in a document, in the language of the client.
 *
 * @param severity {@code error}, {@code warning} or {@code notice}
 * @param code what it is: a problem of the reader or a rule of the validator
 * @param pointer where, as a JSON Pointer (RFC 6901)
 * @param line the line, from 1 on
 * @param column the column, from 1 on
 * @param message what is wrong, and the way out
 */
record Finding(String severity, String code, String pointer, int line, int column, String message) {

  /** What the reader found. */
  static List<Finding> of(ReadResult result, Locale locale) {
    return result.problems().stream().map(problem -> of(problem, locale)).toList();
  }

  /** What the rules found; the places are looked up in the document that was sent. */
  static List<Finding> of(ValidationReport report, byte[] document, Locale locale) {
    List<String> pointers = report.violations().stream().map(Violation::pointer).toList();
    Map<String, Location> places = HiwarJson.locate(document, pointers);
    return report.violations().stream()
        .map(violation -> of(violation, place(violation.pointer(), places), locale))
        .toList();
  }

  // What is missing stands nowhere, and so at the beginning.
  private static Location place(String pointer, Map<String, Location> places) {
    return places.getOrDefault(pointer, new Location(1, 1));
  }

  private static Finding of(Problem problem, Locale locale) {
    return new Finding(
        problem.severity().code(),
        problem.code().code(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        problem.message(locale));
  }

  private static Finding of(Violation violation, Location place, Locale locale) {
    return new Finding(
        violation.severity().code(),
        violation.ruleId(),
        violation.pointer(),
        place.line(),
        place.column(),
        violation.message(locale));
  }
}
