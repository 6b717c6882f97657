package io.github.hiwar.validation;

import java.util.regex.Pattern;

/** The dates in a text, whose digits are no figures: two euros an hour from 1 January 2024. */
final class DatesInText {
  private static final int LONGEST = 500;

  // A day, a month in letters or digits, and a year; or a year behind a word in small letters.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d)"
              + "|(?<!\\d)\\d{1,2}\\p{L}{0,2}[ \\u00a0]\\p{L}{3,12}[ \\u00a0](?:19|20)\\d\\d(?!\\d)"
              + "|(?<=[\\p{Ll}\\p{Lo}][ \\u00a0])(?:19|20)\\d\\d(?=$|[.,;)])");

  private DatesInText() {}

  /** The text without its dates; one that is too long to be looked at stays as it is. */
  static String without(String text) {
    return text.length() <= LONGEST ? DATE.matcher(text).replaceAll(" ; ") : text;
  }
}
