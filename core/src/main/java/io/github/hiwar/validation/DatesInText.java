package io.github.hiwar.validation;

import java.util.regex.Pattern;

/** Whether the digits of a text are those of dates: two euros an hour from 1 January 2024. */
final class DatesInText {
  private static final int LONGEST = 500;

  // A day, a month in letters or digits, and a year; or a year behind a word in small letters.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?!\\d)"
              + "|(?<!\\d)\\d{1,2}\\p{L}{0,2}[ \\u00a0]\\p{L}{3,12}[ \\u00a0](?:19|20)\\d\\d(?!\\d)"
              + "|(?<=[\\p{Ll}\\p{Lo}][ \\u00a0])(?:19|20)\\d\\d(?=$|[.,;)])");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private DatesInText() {}

  static boolean areAll(String text) {
    return text.length() <= LONGEST && !DIGIT.matcher(DATE.matcher(text).replaceAll("")).find();
  }
}
