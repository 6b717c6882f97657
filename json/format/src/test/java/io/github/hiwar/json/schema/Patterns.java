package io.github.hiwar.json.schema;

import java.util.Map;

/**
 * The grammars of the values that travel as one string, as far as a regular expression can say.
 *
 * <p>Each can be matched in one pass: where it could go on in two ways, the next character decides.
 * They mean the same in ECMAScript, Python, Java and RE2: no {@code \s} and {@code \d}, which mean
 * something else in each, no looking around, no {@code \}{@code u}. The one difference that is left
 * is that {@code $} also matches before a last line break in some, and {@link #LINE_BREAK} excludes
 * it.
 */
final class Patterns {
  /**
   * A grammar.
   *
   * @param pattern the regular expression
   * @param longest how many characters a value has at most; 0 if it says nothing of that
   */
  record Grammar(String pattern, int longest) {}

  /** What {@code $} takes for the end in one dialect or another. */
  static final String LINE_BREAK = "[\\n\\r\\x85\u2028\u2029]";

  // What Java's Character.isWhitespace says, in the order of the code points.
  private static final String SPACE =
      "\\x09-\\x0d\\x1c-\\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000";
  private static final String CONTROL_OR_SPACE =
      "\\x00-\\x20\\x7f-\\x9f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000";
  private static final String ID = "[^#" + CONTROL_OR_SPACE + "]+";

  private static final String YEAR = "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)";
  private static final String DAY =
      YEAR + "((-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12][0-9]|3[01]|XX))?)|-2[1-4])?[~?%]?";
  private static final String TIME =
      "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?";
  private static final String WITHIN =
      "[\\x5b](" + DAY + "[.][.](" + DAY + ")?|[.][.]" + DAY + ")[\\x5d]";
  private static final String DATE = "(" + DAY + "|" + TIME + "|" + WITHIN + ")";

  static final Grammar VERSION = new Grammar("^1[.](0|[1-9][0-9]{0,5})$", 0);
  static final Grammar OPEN_CODE =
      new Grammar(
          "^([a-z0-9]+([-/][a-z0-9]+)*|[^:"
              + CONTROL_OR_SPACE
              + "]+:[^"
              + CONTROL_OR_SPACE
              + "]*)$",
          255);
  static final Grammar REFERENCE = new Grammar("^" + ID + "(#(" + ID + ")?)?$", 0);

  private static final Map<String, Grammar> BY_NAME =
      Map.of(
          "text", new Grammar("[^" + SPACE + "]", 0),
          "id", new Grammar("^" + ID + "$", 0),
          "language", new Grammar("^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$", 255),
          "decimal", new Grammar("^-?(0|[1-9][0-9]*)([.][0-9]+)?$", 1000),
          "date", new Grammar("^" + DATE + "$", 0),
          "span", new Grammar("^(" + DATE + "/(" + DATE + "|[.][.])?|([.][.])?/" + DATE + ")$", 0),
          "uri", new Grammar("^[^" + CONTROL_OR_SPACE + "\u00a0\u2007\u202f]*$", 0));

  private Patterns() {}

  static Grammar of(String scalar) {
    Grammar grammar = BY_NAME.get(scalar);
    if (grammar == null) {
      throw new IllegalArgumentException("no pattern for the scalar " + scalar);
    }
    return grammar;
  }
}
