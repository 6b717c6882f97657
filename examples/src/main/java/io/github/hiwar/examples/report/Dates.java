package io.github.hiwar.examples.report;

import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    return day.format(date);
  }

  /** A day where there is little room. */
  String brief(LocalDate date) {
    return DateTimeFormatter.ofPattern("d/M/uuuu", words.locale()).format(date);
  }

  String of(PartialDate date) {
    String text = date.toString();
    String known = text.substring(0, text.length() - 1);
    return switch (text.charAt(text.length() - 1)) {
      case '~' -> words.say("date.about", of(PartialDate.parse(known)));
      case '?' -> words.say("date.uncertain", of(PartialDate.parse(known)));
      case '%' -> words.say("date.about-uncertain", of(PartialDate.parse(known)));
      default -> plain(date);
    };
  }

  private String plain(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> years(date.earliest().getYear(), date.latest().getYear());
      case SEASON ->
          words.say("season." + date.toString().substring(5), year(date.earliest().getYear()));
      case MONTH -> month.format(date.earliest());
      case DAY -> day.format(date.earliest());
      case TIME -> day.format(date.earliest()) + ", " + time(date);
    };
  }

  private static String years(int first, int last) {
    return first == last ? year(first) : year(first) + "–" + year(last);
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private static String time(PartialDate date) {
    return date.moment()
        .map(at -> DateTimeFormatter.ofPattern("HH:mm xxx").format(at))
        .orElseGet(
            () ->
                DateTimeFormatter.ofPattern("HH:mm").format(LocalDateTime.parse(date.toString())));
  }
}
