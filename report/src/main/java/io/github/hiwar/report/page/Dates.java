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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes dates as precisely as they are known, in the language of the report. */
final class Dates {
  private static final Set<CalendarSystem> ISLAMIC =
      Set.of(CalendarSystem.ISLAMIC, CalendarSystem.ISLAMIC_UMALQURA);
  private static final int MONTHS = 12;
  private static final int SOME_YEAR = 1443;

  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}(er)? \\p{L}+( \\p{L}+)? \\d{4}|\\p{L}+ \\d{4}");

  private final Words words;
  private final SpokenDates spoken;

  Dates(Words words) {
    this.words = words;
    this.spoken = SpokenDates.in(words.locale());
  }

  String of(LocalDate date) {
    return whole(spoken.say(date));
  }

  String of(DateSpan span) {
    return whole(spoken.say(span));
  }

  String of(PartialDate date) {
    return whole(spoken.say(date));
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

  private String whole(String said) {
    return DATE.matcher(said).replaceAll(date -> together(date.group()));
  }

  // A line of a page ends between dates; in a text that other programs search, a blank is a blank.
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
