package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as cells have them: {@code 14/10/2025}, {@code 10/2025}, {@code janv. 2026}, {@code 14
 * أكتوبر 2025}, {@code fin mars 2026}, {@code T2 2026}, {@code 2026}, or as records write them. In
 * figures the day comes before the month, unless other dates of the sheet show that it comes after
 * it; where they show both, what can be read in two ways is no date.
 */
final class CellDates {
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[\\p{L}.]+[ ,،]+)??(?:(?:le )?(\\d{1,2})(?:er|st|nd|rd|th)?[ \\-/]+)?(?:of |de |من )?(\\p{L}+(?: \\p{L}+)?)\\.?[ ,،\\-/]+(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern WRITTEN = Pattern.compile("[\\[\\d][\\dX.~?%T:+\\-\\[\\]]*");

  private static final Pattern QUARTER = Pattern.compile("[TQtq]([1-4])[ /\\-]?(\\d{4})");
  private static final int MONTHS = 12;
  // Whoever writes more than a line writes no date.
  private static final int LONGEST = 100;

  private final SheetWords words;
  private boolean dayFirst;
  private boolean monthFirst;

  CellDates(SheetWords words) {
    this.words = words;
  }

  /** Takes note of a date that can be read in one way only. */
  void see(Cell cell) {
    if (cell.day() != null || cell.text().length() > LONGEST) {
      return;
    }
    Matcher figures = FIGURES.matcher(western(cell.text()));
    if (figures.matches()) {
      dayFirst |= number(figures.group(1)) > MONTHS;
      monthFirst |= number(figures.group(2)) > MONTHS && number(figures.group(1)) <= MONTHS;
    }
  }

  private Optional<PartialDate> inFigures(int first, int second, String year) {
    boolean both = first <= MONTHS && second <= MONTHS && first != second;
    if (both && dayFirst && monthFirst) {
      return Optional.empty();
    }
    return monthFirst && !(dayFirst && first > MONTHS)
        ? date(year, first, second)
        : date(year, second, first);
  }

  Optional<PartialDate> of(Cell cell) {
    if (cell.day() != null) {
      return Optional.of(PartialDate.of(cell.day()));
    }
    if (cell.text().length() > LONGEST) {
      return Optional.empty();
    }
    String text = words.afterEndOf(western(cell.text()));
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      return quarter(number(quarter.group(1)), quarter.group(2));
    }
    Matcher figures = FIGURES.matcher(text);
    if (figures.matches()) {
      return inFigures(number(figures.group(1)), number(figures.group(2)), figures.group(3));
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return date(month.group(2), number(month.group(1)), 0);
    }
    Matcher first = MONTH_FIRST.matcher(text);
    if (first.matches() && words.monthOf(first.group(1)).isPresent()) {
      return date(first.group(3), words.monthOf(first.group(1)).get(), number(first.group(2)));
    }
    Matcher named = WORDS.matcher(text);
    if (named.matches()) {
      int day = named.group(1) == null ? 0 : number(named.group(1));
      return words.monthOf(named.group(2)).flatMap(itsMonth -> date(named.group(3), itsMonth, day));
    }
    return WRITTEN.matcher(text).matches() && text.length() >= 4 ? parse(text) : Optional.empty();
  }

  /** A day of three months: EDTF has quarters at a level that records do not write. */
  private static Optional<PartialDate> quarter(int quarter, String year) {
    YearMonth last = YearMonth.of(number(year), quarter * 3);
    return parse("[%s..%s]".formatted(last.minusMonths(2).atDay(1), last.atEndOfMonth()));
  }

  /** Whether it is a day that a program shows as the number that it keeps. */
  static boolean isSerial(Cell cell) {
    return cell.text().matches("[2-8]\\d{4}") && cell.day() == null;
  }

  static PartialDate ofSerial(Cell cell) {
    return PartialDate.of(XlsxNumbers.day(Integer.parseInt(cell.text()), false));
  }

  private static String western(String text) {
    StringBuilder western = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      boolean mark = Character.getType(c) == Character.FORMAT;
      western.append(
          mark ? "" : digit >= 0 ? (char) ('0' + digit) : Character.isSpaceChar(c) ? ' ' : c);
    }
    return western.toString().strip();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<PartialDate> date(String year, int month, int day) {
    int itsYear = number(year) + (year.length() == 2 ? 2000 : 0);
    return parse(
        day == 0
            ? String.format(Locale.ROOT, "%04d-%02d", itsYear, month)
            : String.format(Locale.ROOT, "%04d-%02d-%02d", itsYear, month, day));
  }

  private static Optional<PartialDate> parse(String text) {
    try {
      PartialDate date = PartialDate.parse(text);
      boolean likely = date.earliest().getYear() >= 1900 && date.latest().getYear() <= 2200;
      return likely || date.isOpenBefore() || date.isOpenAfter()
          ? Optional.of(date)
          : Optional.empty();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }
}
