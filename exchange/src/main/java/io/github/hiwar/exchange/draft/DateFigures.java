package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates that are written in figures alone. */
final class DateFigures {
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private DateFigures() {}

  /** 14/10/2025, 14.10.2025, 2025-10-14. */
  static Optional<DateWords.Found> at(Said said, int at, String language) {
    if (!said.tokens().get(at).isNumber()) {
      return Optional.empty();
    }
    String[] dots = said.tokens().get(at).said().split("\\.", -1);
    if (dots.length == 3) {
      return of(at, at + 1, language, dots);
    }
    if (at + 5 > said.size()) {
      return Optional.empty();
    }
    Token sign = said.tokens().get(at + 1);
    for (int i = at; i < at + 4; i++) {
      if (said.tokens().get(i).end() != said.tokens().get(i + 1).start()) {
        return Optional.empty();
      }
    }
    return sign.isSign("/-") && said.tokens().get(at + 3).said().equals(sign.said())
        ? of(
            at,
            at + 5,
            language,
            said.tokens().get(at).said(),
            said.tokens().get(at + 2).said(),
            said.tokens().get(at + 4).said())
        : Optional.empty();
  }

  private static Optional<DateWords.Found> of(int at, int to, String language, String... parts) {
    int first = Digits.small(parts[0]);
    int second = Digits.small(parts[1]);
    int third = Digits.small(parts[2]);
    if (isYear(first) && second >= 1 && second <= MONTHS && third >= 1 && third <= DAYS) {
      return Optional.of(new DateWords.Found(at, to, date(first, second, third), 0, false));
    }
    if (!isYear(third) || first < 1 || second < 1 || first > DAYS || second > DAYS) {
      return Optional.empty();
    }
    // In English, nobody knows which of two small numbers is the month.
    boolean doubtful =
        language.startsWith("en") && first <= MONTHS && second <= MONTHS && first != second;
    boolean monthFirst = language.startsWith("en") && second > MONTHS;
    PartialDate date =
        doubtful ? null : monthFirst ? date(third, first, second) : date(third, second, first);
    return Optional.of(new DateWords.Found(at, to, date, 0, false));
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The day, or the month where the day is 0; null where there is no such day. */
  static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return PartialDate.parse(
          day == 0
              ? String.format(Locale.ROOT, "%04d-%02d", year, month)
              : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    } catch (InvalidValueException e) {
      return null; // 31 February: the text errs, and nobody knows how.
    }
  }
}
