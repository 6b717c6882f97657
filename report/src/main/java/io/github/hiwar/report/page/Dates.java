package io.github.hiwar.report.page;

import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.CalendarSystem;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.SpokenDates;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes dates as precisely as they are known, in the language of the report. */
final class Dates {
  private static final Set<CalendarSystem> ISLAMIC =
      Set.of(CalendarSystem.ISLAMIC, CalendarSystem.ISLAMIC_UMALQURA);
  private static final int MONTHS = 12;
  private static final int SOME_YEAR = 1443;

  private final Words words;
  private final SpokenDates spoken;

  Dates(Words words) {
    this.words = words;
    this.spoken = SpokenDates.in(words.locale());
  }

  String of(LocalDate date) {
    return words.whole(spoken.say(date));
  }

  String of(DateSpan span) {
    return words.whole(spoken.say(span));
  }

  String of(PartialDate date) {
    return words.whole(spoken.say(date));
  }

  /** A date of another calendar, with that calendar. */
  String of(CalendarDate date) {
    Stream<String> parts =
        Stream.of(
                date.day().map(Object::toString),
                date.month().map(month -> month(date.calendar(), month)),
                Optional.of(date.year().toString()))
            .flatMap(Optional::stream);
    return together(parts.collect(Collectors.joining(" ")))
        + " ("
        + date.calendar().label(words.language())
        + ")";
  }

  /** The names of the months, and of those of the Islamic calendar. */
  Stream<String> months() {
    return IntStream.rangeClosed(1, MONTHS)
        .boxed()
        .flatMap(month -> Stream.of(solar(month), month(CalendarSystem.ISLAMIC, month)));
  }

  private String solar(int month) {
    return spoken.say(LocalDate.of(SOME_YEAR, month, 2)).replaceAll("\\d+", "").strip();
  }

  private String together(String date) {
    return words.isOnPage() ? date.replace(' ', '\u00a0') : date;
  }

  // The platform has names for the months of the Islamic calendar; those of others have numbers.
  private String month(CalendarSystem calendar, int month) {
    return ISLAMIC.contains(calendar) && month <= MONTHS
        ? DateTimeFormatter.ofPattern("MMMM", words.locale())
            .format(HijrahDate.of(SOME_YEAR, month, 1))
        : "/ " + month + " /";
  }
}
