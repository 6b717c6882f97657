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
 *
 * <p>No group is repeated where a value may be of any length: Java's regular expressions, which
 * validators in Java use, take a frame of the stack for each time.
 */
final class Patterns {
  /**
   * A grammar.
   *
   * @param pattern the regular expression
   * @param never a regular expression that is found nowhere in a value; empty for none
   * @param longest how many characters a value has at most; 0 if it says nothing of that
   */
  record Grammar(String pattern, String never, int longest) {
    Grammar(String pattern, int longest) {
      this(pattern, "", longest);
    }

    /** All that is found nowhere in a value, the line breaks included; empty for nothing. */
    String nowhere() {
      return !pattern.endsWith("$")
          ? never
          : never.isEmpty() ? LINE_BREAK : LINE_BREAK + "|" + never;
    }
  }

  /** What {@code $} takes for the end in one dialect or another. */
  static final String LINE_BREAK = "[\\n\\r\\x85\u2028\u2029]";

  // White space, and what cannot be seen, in the order of the code points.
  private static final String UNSEEN =
      "\\x00-\\x20\\x7f-\\xa0\\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff";
  private static final String CONTROL_OR_SPACE =
      "\\x00-\\x20\\x7f-\\x9f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000";
  private static final String ID = "[^#" + CONTROL_OR_SPACE + "]+";

  private static final String LEAP_DAY =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29";
  private static final String LONG_MONTH = "(0[13578]|1[02])";
  private static final String SHORT_MONTH = "(0[469]|11)";
  private static final String TO_28 = "0[1-9]|1[0-9]|2[0-8]";
  private static final String DAY =
      "(%s|[0-9]{4}(-(%s(-(%s|29|3[01]|XX))?|%s(-(%s|29|30|XX))?|02(-(%s|XX))?|2[1-4]|XX(-XX)?))?"
              .formatted(LEAP_DAY, LONG_MONTH, TO_28, SHORT_MONTH, TO_28, TO_28)
          + "|[0-9]{2}(XX|[0-9]X)(-XX(-XX)?)?)[~?%]?";
  private static final String TIME =
      "(%s|[0-9]{4}-(%s-(%s|29|3[01])|%s-(%s|29|30)|02-(%s)))"
              .formatted(LEAP_DAY, LONG_MONTH, TO_28, SHORT_MONTH, TO_28, TO_28)
          + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?"
          + "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9](:[0-5][0-9])?|[+-]18:00(:00)?)?";
  private static final String WITHIN =
      "[\\x5b](" + DAY + "[.][.](" + DAY + ")?|[.][.]" + DAY + ")[\\x5d]";
  private static final String DATE = "(" + DAY + "|" + TIME + "|" + WITHIN + ")";

  private static final String LANGUAGE =
      "^(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
          + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
          + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
          + "|[Xx](-[A-Za-z0-9]{1,8})+"
          + "|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
          + "|en-GB-oed|sgn-(BE-(FR|NL)|CH-DE))$";

  // RFC 2396 with the other characters that java.net.URI takes, and the brackets of RFC 2732.
  private static final String SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:";
  private static final String HOST =
      "//%s*([\\x5b][0-9A-Fa-f:.]+[\\x5d]%s*)?".formatted(uri("/?\\x5b\\x5d"), uri("/?\\x5b\\x5d"));
  private static final String PATH = "(/" + uri("?\\x5b\\x5d") + "*)?";
  private static final String REST = uri("") + "*";
  private static final String URI =
      "^(((%s)?(%s%s|/(%s%s*)?)|%s*%s)([?]%s)?|%s%s%s)(#%s)?$"
          .formatted(
              SCHEME,
              HOST,
              PATH,
              uri("/?\\x5b\\x5d"),
              uri("?\\x5b\\x5d"),
              uri(":/?\\x5b\\x5d"),
              PATH,
              REST,
              SCHEME,
              uri("/"),
              REST,
              REST);

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
          "text", new Grammar("[^" + UNSEEN + "]", 0),
          "id", new Grammar("^" + ID + "$", 0),
          "language", new Grammar(LANGUAGE, 255),
          "decimal", new Grammar("^-?(0|[1-9][0-9]*)([.][0-9]+)?$", 1000),
          "date", new Grammar("^" + DATE + "$", 0),
          "span", new Grammar("^(" + DATE + "/(" + DATE + "|[.][.])?|([.][.])?/" + DATE + ")$", 0),
          "uri", new Grammar(URI, "%([^0-9A-Fa-f]|[0-9A-Fa-f]([^0-9A-Fa-f]|$)|$)", 0));

  private Patterns() {}

  /** One character that a URI may hold, but for those given. */
  private static String uri(String without) {
    return "[^"
        + without
        + "\\x00-\\x20\\x22\\x23\\x3c\\x3e\\x5c\\x5e\\x60\\x7b-\\x7d\\x7f-\\xa0"
        + "\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]";
  }

  static Grammar of(String scalar) {
    Grammar grammar = BY_NAME.get(scalar);
    if (grammar == null) {
      throw new IllegalArgumentException("no pattern for the scalar " + scalar);
    }
    return grammar;
  }
}
