package io.github.hiwar.examples.cli;

import io.github.hiwar.json.Location;
import io.github.hiwar.json.problem.Problem;
import io.github.hiwar.validation.Violation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A problem of a document or a violation of a rule, told alike. */
record Finding(
    String severity,
    String rule,
    String pointer,
    int line,
    int column,
    String message,
    String suppressed) {
  static Finding of(Problem problem, Locale locale) {
    return new Finding(
        problem.severity().code(),
        problem.code().code(),
        problem.pointer(),
        problem.line(),
        problem.column(),
        problem.message(locale),
        "");
  }

  static Finding of(Violation violation, Location place, Locale locale) {
    return new Finding(
        violation.severity().code(),
        violation.ruleId(),
        violation.pointer(),
        place.line(),
        place.column(),
        violation.message(locale),
        violation.suppressedBecause().orElse(""));
  }

  /** The same in a corpus, whose records take a line each. */
  Finding atLine(int number) {
    return new Finding(severity, rule, pointer, number, column, message, suppressed);
  }

  boolean isError() {
    return severity.equals("error") && suppressed.isEmpty();
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("severity", severity);
    map.put("rule", rule);
    map.put("pointer", pointer);
    if (line > 0) {
      map.put("line", line);
    }
    if (column > 0) {
      map.put("column", column);
    }
    map.put("message", message);
    if (!suppressed.isEmpty()) {
      map.put("suppressed", suppressed);
    }
    return map;
  }
}
