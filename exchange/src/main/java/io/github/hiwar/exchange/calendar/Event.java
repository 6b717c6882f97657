package io.github.hiwar.exchange.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that stands on days.
 *
 * @param uid its identifier, the same whenever the record is written
 * @param name what it is called
 * @param language the language of the name
 * @param on the day, or the first one; with its hour where that is known
 * @param until the last day
 * @param where the place, empty if unknown
 * @param off whether it does not take place
 * @param due whether it is a date to keep, which takes nobody's time
 * @param sequence how often it changed
 */
record Event(
    String uid,
    String name,
    String language,
    PartialDate on,
    Optional<PartialDate> until,
    String where,
    boolean off,
    boolean due,
    int sequence) {
  // RFC 5545, 3.1: a text has no control characters, but for tabs and ends of lines.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f&&[^\\t\\r\\n]]");

  Event {
    name = CONTROL.matcher(name).replaceAll(" ");
    where = CONTROL.matcher(where).replaceAll(" ");
  }

  VEvent component(ICalendar calendar, LocalDate stamp) {
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(stamp.atStartOfDay(ZoneOffset.UTC).toInstant()));
    event.setSequence(sequence);
    Summary summary = event.setSummary(name);
    summary.setLanguage(language);
    if (!where.isEmpty()) {
      event.setLocation(where);
    }
    if (off) {
      event.setStatus(Status.cancelled());
    }
    if (due) {
      event.setTransparency(true);
    }
    DateStart start = new DateStart(start());
    event.setDateStart(start);
    // A time without an offset is that of the place, wherever it is looked at.
    calendar.getTimezoneInfo().setFloating(start, on.hour().isPresent());
    until.ifPresent(last -> event.setDateEnd(end(last)));
    return event;
  }

  private ICalDate start() {
    if (on.moment().isPresent()) {
      return new ICalDate(Date.from(on.moment().get().toInstant()), true);
    }
    return on.hour().map(Event::hour).orElseGet(() -> day(on.earliest()));
  }

  // The instant is given beside the parts of it: Biweekly would count their year in the calendar of
  // the machine's language, which is another one in Thailand and Japan.
  private static ICalDate hour(LocalDateTime hour) {
    return new ICalDate(
        date(hour),
        new DateTimeComponents(
            hour.getYear(),
            hour.getMonthValue(),
            hour.getDayOfMonth(),
            hour.getHour(),
            hour.getMinute(),
            hour.getSecond(),
            false),
        true);
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        date(day.atStartOfDay()),
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
        false);
  }

  private static Date date(LocalDateTime time) {
    return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
  }

  // RFC 5545, 3.6.1: the end is the day after the last one, and of the same type as the start.
  private DateEnd end(PartialDate last) {
    boolean hours = on.moment().isPresent() || on.hour().isPresent();
    if (hours && last.moment().isPresent()) {
      return new DateEnd(new ICalDate(Date.from(last.moment().get().toInstant()), true));
    }
    LocalDate after = last.latest().plusDays(1);
    return new DateEnd(hours ? hour(after.atStartOfDay()) : day(after));
  }
}
