/**
 * The dated events of a record, for calendar programs (iCalendar, RFC 5545).
 *
 * <pre>{@code
 * Calendars calendar = Calendars.of(record, day, "fr");
 * String ics = calendar.ics();
 * calendar.leftOut(); // what is known too vaguely to stand on a day
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.calendar;

import org.jspecify.annotations.NullMarked;
