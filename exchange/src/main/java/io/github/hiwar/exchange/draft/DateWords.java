package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as texts say them: with names of months and weekdays, in figures, by the year alone. */
final class DateWords {
  private static final int DAYS = 31;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;

  /**
   * A date that was found.
   *
   * @param from its first token
   * @param to the token after its last one
   * @param date what it is, nothing where that is not sure
   * @param weekday the day of the week that it is said to be, 1 for Monday, 0 for none
   * @param hijri whether it is one of the Islamic calendar
   */
  record Found(int from, int to, @Nullable PartialDate date, int weekday, boolean hijri) {
    boolean isPossible() {
      return date != null;
    }
  }

  private final Said said;
  private final String language;

  DateWords(Said said, String language) {
    this.said = said;
    this.language = language;
  }

  /** The date that begins at a token. */
  Optional<Found> at(int from) {
    int at = from;
    int weekday = 0;
    Optional<Lexicon.Hit> named = said.at(at, "weekday");
    if (named.isPresent()) {
      weekday = Integer.parseInt(named.get().code(), 10);
      at = named.get().to();
      at = at < said.size() && said.tokens().get(at).isSign(",،") ? at + 1 : at;
      at = said.at(at, "before-day").map(Lexicon.Hit::to).orElse(at);
    }
    Optional<Found> found = day(at);
    if (found.isEmpty() && weekday == 0) {
      found = year(from);
    }
    int itsWeekday = weekday;
    return found.map(one -> new Found(from, one.to, one.date, itsWeekday, one.hijri));
  }

  private Optional<Found> day(int at) {
    if (at >= said.size()) {
      return Optional.empty();
    }
    Token first = said.tokens().get(at);
    Optional<Lexicon.Hit> month = said.at(at, "month");
    if (month.isPresent() && first.isWord()) {
      return monthFirst(at, month.get());
    }
    Optional<Found> figures = DateFigures.at(said, at, language);
    if (figures.isPresent()) {
      return figures;
    }
    int day = said.at(at, "first-day").isPresent() ? 1 : number(at);
    if (day < 1 || day > DAYS) {
      return Optional.empty();
    }
    int next = said.at(at + 1, "after-day").map(Lexicon.Hit::to).orElse(at + 1);
    next = said.at(next, "of").filter(hit -> isMonth(hit.to())).map(Lexicon.Hit::to).orElse(next);
    Optional<Lexicon.Hit> hijri = said.at(next, "hijri");
    if (hijri.isPresent()) {
      int year = number(hijri.get().to());
      int to = year >= FIRST_HIJRI && year <= LAST_HIJRI ? hijri.get().to() + 1 : hijri.get().to();
      return Optional.of(new Found(at, to, null, 0, true));
    }
    return said.at(next, "month").map(hit -> named(at, day, hit)).or(() -> oneOfSeveral(at, day));
  }

  /** The 4th of "4 and 5 February 2026". */
  private Optional<Found> oneOfSeveral(int at, int day) {
    int next =
        at + 1 < said.size() && isJoined(at + 1)
            ? at + 2
            : said.at(at + 1, "range").map(Lexicon.Hit::to).orElse(said.size());
    int other = next < said.size() ? number(next) : -1;
    if (other <= day || other > DAYS) {
      return Optional.empty();
    }
    return day(next)
        .flatMap(last -> Optional.ofNullable(last.date))
        .filter(PartialDate::isExactDay)
        .map(date -> date.earliest())
        .map(
            last ->
                new Found(
                    at,
                    at + 1,
                    DateFigures.date(last.getYear(), last.getMonthValue(), day),
                    0,
                    false));
  }

  /** Whether a sign stands between two numbers without blanks, or is a comma. */
  private boolean isJoined(int sign) {
    Token token = said.tokens().get(sign);
    boolean close =
        token.start() == said.tokens().get(sign - 1).end()
            && sign + 1 < said.size()
            && token.end() == said.tokens().get(sign + 1).start();
    return token.isSign(",،") || (close && token.isSign("-–"));
  }

  private boolean isMonth(int token) {
    return said.at(token, "month").isPresent() || said.at(token, "hijri").isPresent();
  }

  /** 14 October 2025; of two names of one month, the second is passed over. */
  private Found named(int at, int day, Lexicon.Hit month) {
    int to = month.to();
    if (to < said.size() && said.tokens().get(to).isSign("/(")) {
      Optional<Lexicon.Hit> twin =
          said.at(to + 1, "month").filter(other -> other.code().equals(month.code()));
      if (twin.isPresent()) {
        to = twin.get().to();
        to = to < said.size() && said.tokens().get(to).isSign(")") ? to + 1 : to;
      }
    }
    int itsYear = afterComma(to);
    int year = number(itsYear);
    return isYear(year)
        ? new Found(at, itsYear + 1, date(year, month, day), 0, false)
        : new Found(at, to, null, 0, false);
  }

  private int afterComma(int at) {
    int next = at < said.size() && said.tokens().get(at).isSign(",،") ? at + 1 : at;
    next =
        said.at(next, "of")
            .filter(hit -> isYear(number(hit.to())))
            .map(Lexicon.Hit::to)
            .orElse(next);
    return said.at(next, "year")
        .filter(hit -> isYear(number(hit.to())))
        .map(Lexicon.Hit::to)
        .orElse(next);
  }

  /** October 14, 2025, or October 2025. */
  private Optional<Found> monthFirst(int at, Lexicon.Hit month) {
    int year = number(afterComma(month.to()));
    if (isYear(year)) {
      return Optional.of(new Found(at, afterComma(month.to()) + 1, date(year, month, 0), 0, false));
    }
    int day = number(month.to());
    if (day < 1 || day > DAYS || !language.startsWith("en")) {
      return Optional.empty();
    }
    int next = said.at(month.to() + 1, "after-day").map(Lexicon.Hit::to).orElse(month.to() + 1);
    int itsYear = afterComma(next);
    return Optional.of(
        isYear(number(itsYear))
            ? new Found(at, itsYear + 1, date(number(itsYear), month, day), 0, false)
            : new Found(at, next, null, 0, false));
  }

  /** The year 2026; in front of a currency, it is an amount. */
  private Optional<Found> year(int from) {
    return said.at(from, "year")
        .map(Lexicon.Hit::to)
        .filter(at -> isYear(number(at)) && !goesOn(at + 1))
        .map(at -> new Found(at, at + 1, PartialDate.parse(String.valueOf(number(at))), 0, false));
  }

  private boolean goesOn(int at) {
    return at < said.size()
        && (said.tokens().get(at).isSign("-/–%٪€$£")
            || said.at(at, "currency").isPresent()
            || said.at(at, "percent").isPresent()
            || said.at(at, "times").isPresent());
  }

  private int number(int token) {
    return token < said.size() && said.tokens().get(token).isNumber()
        ? Digits.small(said.tokens().get(token).said())
        : -1;
  }

  private static boolean isYear(int year) {
    return DateFigures.isYear(year);
  }

  private static @Nullable PartialDate date(int year, Lexicon.Hit month, int day) {
    return DateFigures.date(year, Integer.parseInt(month.code(), 10), day);
  }
}
