package io.github.hiwar.report.page;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.SpokenDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes dates as precisely as they are known, in the language of the report. */
final class Dates {
  private final Words words;
  private final SpokenDates spoken;

  Dates(Words words) {
    this.words = words;
    this.spoken = SpokenDates.in(words.locale());
  }

  String of(LocalDate date) {
    return spoken.say(date);
  }

  String of(DateSpan span) {
    return spoken.say(span);
  }

  String of(PartialDate date) {
    return spoken.say(date);
  }

  /** A day where there is little room. */
  String brief(LocalDate date) {
    return DateTimeFormatter.ofPattern("d/M/uuuu", words.locale()).format(date);
  }
}
