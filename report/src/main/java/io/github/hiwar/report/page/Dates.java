package io.github.hiwar.report.page;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Precision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes dates as precisely as they are known, and no more precisely. */
final class Dates {
  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Dates(Words words) {
    this.words = words;
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale());
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", words.locale());
  }

  String of(LocalDate date) {
    return date.getDayOfMonth() == 1
        ? words.say("date.first", month.format(date))
        : day.format(date);
  }

  /** A span: from a day to a day, or open at one end. */
  String of(DateSpan span) {
    if (span.start().isEmpty() && span.end().isPresent()) {
      return until(span.end().get());
    }
    if (span.end().isEmpty() && span.start().isPresent()) {
      return from(span.start().get());
    }
    boolean days = span.start().filter(Dates::isDay).isPresent();
    return words.say(
        days && span.end().filter(Dates::isDay).isPresent() ? "date.span.days" : "date.span",
        span.start().map(this::some).orElse("…"),
        span.end().map(this::some).orElse("…"));
  }

  private String from(PartialDate date) {
    return isDay(date)
        ? words.say("date.span.from-day", of(date))
        : words.say(isPlain(date) ? "date.span.from" : "date.span.from-some", of(date));
  }

  // French says until the day, in the month or in the year.
  private String until(PartialDate date) {
    return isDay(date)
        ? words.say("date.span.until", words.say("date.to-the", of(date)))
        : isPlain(date)
            ? words.say("date.span.until", at(date))
            : words.say("date.span.until-some", of(date));
  }

  // A date that lies within a time is some date of that time.
  private String some(PartialDate date) {
    return date.precision() == Precision.WITHIN ? words.say("date.some", of(date)) : of(date);
  }

  // As it stands in a sentence: French has an article before a day.
  private String named(PartialDate date) {
    return isDay(date) ? words.say("date.the", of(date)) : of(date);
  }

  // As it says when something was: French has a preposition before a month and a year.
  private String at(PartialDate date) {
    if (isDay(date) || !isPlain(date)) {
      return named(date);
    }
    return date.precision() == Precision.SEASON
        ? words.say("season.at." + date.toString().substring(5), year(date.earliest().getYear()))
        : words.say("date.in", of(date));
  }

  private static boolean isDay(PartialDate date) {
    return isPlain(date)
        && (date.precision() == Precision.DAY || date.precision() == Precision.TIME);
  }

  // Neither a time in which it lies, nor about it.
  private static boolean isPlain(PartialDate date) {
    return date.precision() != Precision.WITHIN && !date.toString().matches(".*[~?%]");
  }

  /** A day where there is little room. */
  String brief(LocalDate date) {
    return DateTimeFormatter.ofPattern("d/M/uuuu", words.locale()).format(date);
  }

  String of(PartialDate date) {
    String text = date.toString();
    String known = text.substring(0, text.length() - 1);
    return switch (text.charAt(text.length() - 1)) {
      case '~' -> words.say("date.about", named(PartialDate.parse(known)));
      case '?' -> words.say("date.uncertain", of(PartialDate.parse(known)));
      case '%' -> words.say("date.about-uncertain", named(PartialDate.parse(known)));
      default -> plain(date);
    };
  }

  private String plain(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> years(date.earliest().getYear(), date.latest().getYear());
      case SEASON ->
          words.say("season." + date.toString().substring(5), year(date.earliest().getYear()));
      case MONTH -> month.format(date.earliest());
      case DAY -> of(date.earliest());
      case TIME -> words.say("date.time", of(date.earliest()), time(date));
      case WITHIN -> within(date);
    };
  }

  private String within(PartialDate date) {
    String text = date.toString();
    int dots = text.indexOf("..");
    String to = text.substring(dots + 2, text.length() - 1);
    if (date.isOpenBefore()) {
      return words.say("date.until", at(PartialDate.parse(to)));
    }
    PartialDate from = PartialDate.parse(text.substring(1, dots));
    return date.isOpenAfter()
        ? words.say("date.from", at(from))
        : words.say("date.within", named(from), named(PartialDate.parse(to)));
  }

  private static String years(int first, int last) {
    return first == last ? year(first) : year(first) + "–" + year(last);
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private String time(PartialDate date) {
    return date.moment()
        .map(at -> words.say("date.zone", clock(at.toLocalTime()), zone(at.getOffset())))
        .orElseGet(() -> clock(LocalDateTime.parse(date.toString()).toLocalTime()));
  }

  private String clock(LocalTime time) {
    return words.say("date.clock", twoDigits(time.getHour()), twoDigits(time.getMinute()));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
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
