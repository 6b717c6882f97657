package io.github.hiwar.value;

import io.github.hiwar.value.PartialDate.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Says dates for people, in Arabic, French and English, as precisely as they are known and no more
 * precisely: 14 October 2025, octobre 2025, نحو 2025.
 *
 * <pre>{@code
 * SpokenDates.in(Locale.FRENCH).say(PartialDate.parse("2025-10-01")); // 1er octobre 2025
 * }</pre>
 *
 * <p>Digits are Western in all three. This class is immutable and thread-safe.
 */
public final class SpokenDates {
  private static final String ARABIC = "ar";
  private static final String USUAL_COUNTRY = "MA";
  private static final String OTHER_COUNTRIES = "other";
  private static final Map<String, LocalizedText> WORDS = new HashMap<>();
  private static final Map<String, List<String>> MONTHS = new HashMap<>();

  static {
    for (Table.Row row : Table.read(SpokenDates.class, "dates.tsv")) {
      WORDS.put(row.cell("code"), row.label());
    }
    for (Table.Row row : Table.read(SpokenDates.class, "months.tsv")) {
      for (String country : row.cell("countries").split(" ", -1)) {
        MONTHS.put(
            row.cell("language") + " " + country, List.of(row.cell("months").split(",", -1)));
      }
    }
  }

  private final String language;
  private final List<String> months;

  private SpokenDates(String language, List<String> months) {
    this.language = language;
    this.months = months;
  }

  /**
   * {@return how dates are said in the language of a locale, in English if it is not one of the
   * three} In Arabic the months have the names that they have in its country, or without a country
   * those of Morocco.
   *
   * @param locale the language, and perhaps the country
   */
  public static SpokenDates in(Locale locale) {
    String country = locale.getCountry().isEmpty() ? USUAL_COUNTRY : locale.getCountry();
    return switch (locale.getLanguage()) {
      case ARABIC -> {
        List<String> own = MONTHS.get(ARABIC + " " + country);
        yield new SpokenDates(ARABIC, own == null ? months(ARABIC, OTHER_COUNTRIES) : own);
      }
      case "fr" -> new SpokenDates("fr", months("fr", ""));
      default -> new SpokenDates("en", months("en", ""));
    };
  }

  private static List<String> months(String language, String country) {
    return Objects.requireNonNull(MONTHS.get(language + " " + country));
  }

  private String words(String key, String... values) {
    String words = Objects.requireNonNull(WORDS.get(key), key).in(language);
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", values[i]);
    }
    return words;
  }

  /**
   * {@return a date: 14 October 2025, about 2025, not later than 30 October 2023}
   *
   * @param date the date
   */
  public String say(PartialDate date) {
    String text = date.toString();
    String known = text.substring(0, text.length() - 1);
    return switch (text.charAt(text.length() - 1)) {
      case '~' -> words("about", named(PartialDate.parse(known)));
      case '?' -> words("uncertain", say(PartialDate.parse(known)));
      case '%' -> words("about-uncertain", named(PartialDate.parse(known)));
      default -> plain(date);
    };
  }

  /**
   * {@return a day, of any year: 14 October 2025, 1er octobre 2025}
   *
   * @param day the day
   */
  public String say(LocalDate day) {
    return day.getDayOfMonth() == 1
        ? words("first", month(day))
        : day.getDayOfMonth() + " " + month(day);
  }

  /**
   * {@return a date as it says in a sentence when something was: on 14 October 2025, in October
   * 2025; le 14 octobre 2025, en octobre 2025}
   *
   * @param date the date
   */
  public String when(PartialDate date) {
    return isPlain(date) ? words(isDay(date) ? "when-day" : "when", at(date)) : at(date);
  }

  /**
   * {@return a span: from a day to a day, or open at one end; a span of one day is that day}
   *
   * @param span the span
   */
  public String say(DateSpan span) {
    if (span.start().isEmpty() && span.end().isPresent()) {
      return until(span.end().get());
    }
    if (span.end().isEmpty() && span.start().isPresent()) {
      return from(span.start().get());
    }
    boolean days =
        span.start().filter(SpokenDates::isDay).isPresent()
            && span.end().filter(SpokenDates::isDay).isPresent();
    if (days && span.start().equals(span.end())) {
      return say(span.start().orElseThrow());
    }
    return words(
        days ? "span.days" : "span",
        span.start().map(this::some).orElse("…"),
        span.end().map(this::some).orElse("…"));
  }

  private String from(PartialDate date) {
    return words(
        isDay(date) ? "span.from-day" : isPlain(date) ? "span.from" : "span.from-some", say(date));
  }

  // French says until the day, in the month or in the year.
  private String until(PartialDate date) {
    return isDay(date)
        ? words("span.until", words("to-the", say(date)))
        : isPlain(date) ? words("span.until", at(date)) : words("span.until-some", say(date));
  }

  // A date that lies within a time is some date of that time.
  private String some(PartialDate date) {
    return date.precision() == Precision.WITHIN ? words("some", say(date)) : say(date);
  }

  // As it stands in a sentence: French has an article before a day.
  private String named(PartialDate date) {
    return isDay(date) ? words("the", say(date)) : say(date);
  }

  // As it says when something was: French has a preposition before a month and a year.
  private String at(PartialDate date) {
    if (isDay(date) || !isPlain(date)) {
      return named(date);
    }
    return date.precision() == Precision.SEASON
        ? words("season.at." + date.toString().substring(5), year(date.earliest().getYear()))
        : words("in", say(date));
  }

  private static boolean isDay(PartialDate date) {
    return isPlain(date)
        && (date.precision() == Precision.DAY || date.precision() == Precision.TIME);
  }

  // Neither a time in which it lies, nor about it.
  private static boolean isPlain(PartialDate date) {
    char last = date.toString().charAt(date.toString().length() - 1);
    return date.precision() != Precision.WITHIN && "~?%".indexOf(last) < 0;
  }

  private String plain(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> years(date.earliest().getYear(), date.latest().getYear());
      case SEASON ->
          words("season." + date.toString().substring(5), year(date.earliest().getYear()));
      case MONTH -> month(date.earliest());
      case DAY -> say(date.earliest());
      case TIME -> words("time", say(date.earliest()), time(date));
      case WITHIN -> within(date);
    };
  }

  private String month(LocalDate day) {
    return months.get(day.getMonthValue() - 1) + " " + year(day.getYear());
  }

  private String within(PartialDate date) {
    String text = date.toString();
    int dots = text.indexOf("..");
    String to = text.substring(dots + 2, text.length() - 1);
    if (date.isOpenBefore()) {
      return words("until", at(PartialDate.parse(to)));
    }
    PartialDate from = PartialDate.parse(text.substring(1, dots));
    return date.isOpenAfter()
        ? words("from", at(from))
        : words("within", named(from), named(PartialDate.parse(to)));
  }

  private static String years(int first, int last) {
    return first == last ? year(first) : year(first) + "–" + year(last);
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private String time(PartialDate date) {
    return date.moment()
        .map(at -> words("zone", clock(at.toLocalTime()), zone(at.getOffset())))
        .orElseGet(() -> clock(LocalDateTime.parse(date.toString()).toLocalTime()));
  }

  private String clock(LocalTime time) {
    return words("clock", twoDigits(time.getHour()), twoDigits(time.getMinute()));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  // +1 and not +01:00, as people say it.
  private static String zone(ZoneOffset offset) {
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    return minutes == 0
        ? ""
        : sign + minutes / 60 + (minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60));
  }
}
