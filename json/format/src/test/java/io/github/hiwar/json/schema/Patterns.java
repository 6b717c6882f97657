package io.github.hiwar.json.schema;

import java.util.Map;

/** The grammars of the values that travel as one string, as far as a regular expression can say. */
final class Patterns {
  static final String VERSION = "^1\\.(0|[1-9][0-9]*)$";
  static final String OPEN_CODE =
      "^([a-z0-9]+([-/][a-z0-9]+)*|[^\\s:\\u0000-\\u001f\\u007f-\\u009f]+:[^\\s\\u0000-\\u001f\\u007f-\\u009f]*)$";
  static final String REFERENCE =
      "^[^\\s#\\u0000-\\u001f\\u007f-\\u009f]+(#[^\\s#\\u0000-\\u001f\\u007f-\\u009f]+)?$";

  private static final String YEAR = "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)";
  private static final String DAY =
      YEAR + "((-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?)|-2[1-4])?[~?%]?";
  private static final String TIME =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?";
  private static final String DATE = "(" + DAY + "|" + TIME + ")";

  private static final Map<String, String> BY_NAME =
      Map.of(
          "text", "\\S",
          "id", "^[^\\s#\\u0000-\\u001f\\u007f-\\u009f]+$",
          "language", "^[A-Za-z]{1,8}([-_]?[A-Za-z0-9]{1,8})*$",
          "decimal", "^-?(0|[1-9][0-9]*)([.][0-9]+)?$",
          "date", "^" + DATE + "$",
          "span", "^(" + DATE + "/(" + DATE + "|[.][.])?|([.][.])?/" + DATE + ")$",
          "uri", "^\\S*$");

  private Patterns() {}

  static String of(String scalar) {
    String pattern = BY_NAME.get(scalar);
    if (pattern == null) {
      throw new IllegalArgumentException("no pattern for the scalar " + scalar);
    }
    return pattern;
  }
}
