package io.github.hiwar.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it is known: a date of ISO 8601-2 (EDTF level 1, and of level 2 one day of a
 * time).
 *
 * <table>
 * <caption>What can be said</caption>
 * <tr><td>{@code 2025}</td><td>a year</td></tr>
 * <tr><td>{@code 2025-10}</td><td>a month</td></tr>
 * <tr><td>{@code 2025-10-14}</td><td>a day</td></tr>
 * <tr><td>{@code 2025-10-14T10:00+01:00}</td><td>a moment of a day, with or without offset</td></tr>
 * <tr><td>{@code 2025-21}</td><td>a season: 21 spring, 22 summer, 23 autumn, 24 winter</td></tr>
 * <tr><td>{@code 202X}, {@code 2025-XX}</td><td>unspecified digits</td></tr>
 * <tr><td>{@code 2025-10~}, {@code 2025?}, {@code 2025%}</td><td>about, uncertain, both</td></tr>
 * <tr><td>{@code [2023-10-28..2023-10-29]}</td><td>one of these days</td></tr>
 * <tr><td>{@code [..2023-10-30]}, {@code [2025-06-28..]}</td><td>that day or before, or after</td></tr>
 * </table>
 *
 * <p>Order is three-valued, see {@link #orderTo}. EDTF does not say how far "about" reaches: here
 * an approximate or uncertain date reaches one unit of its own precision to both sides. A season
 * may be anywhere in its year (the hemispheres differ), and summer and winter reach into the next
 * February. A side that is left open reaches as far as four digits of a year do. This class is
 * immutable and thread-safe.
 */
public final class PartialDate {
  /** How precisely a date is known. */
  public enum Precision {
    /** A year or less. */
    YEAR,
    /** A season of a year. */
    SEASON,
    /** A month. */
    MONTH,
    /** A day. */
    DAY,
    /** A moment of a day. */
    TIME,
    /** One day of a time that is open to one side or bounded to both. */
    WITHIN
  }

  /** What can be said of the order of two dates. */
  public enum Order {
    /** Certainly before. */
    BEFORE,
    /** Certainly after. */
    AFTER,
    /** The same day or moment, or too imprecise to say. */
    CANNOT_TELL
  }

  /**
   * Where dates stand in a list, which has to put them somewhere: by the first day that they may
   * be, the less precise date first, as a heading stands before what it heads; on one day the dates
   * without an hour, then the hours without an offset, then the moments. On one day it never
   * contradicts {@link #orderTo}; beyond that its place claims nothing.
   */
  public static final Comparator<PartialDate> LISTED =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest, Comparator.reverseOrder())
          .thenComparing(PartialDate::listedHour, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              date -> date.moment().orElse(null),
              Comparator.nullsFirst(OffsetDateTime.timeLineOrder()));

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

  private final String text;
  private final Precision precision;
  private final LocalDate earliest;
  private final LocalDate latest;
  private final @Nullable TemporalAccessor moment;

  private PartialDate(
      String text,
      Precision precision,
      LocalDate earliest,
      LocalDate latest,
      @Nullable TemporalAccessor moment) {
    this.text = text;
    this.precision = precision;
    this.earliest = earliest;
    this.latest = latest;
    this.moment = moment;
  }

  /**
   * Reads a date in one of the forms above.
   *
   * @param text the date in EDTF
   * @return the date
   * @throws InvalidValueException if it is none of them, or a day that no calendar has, such as
   *     {@code 2025-02-30}
   */
  public static PartialDate parse(String text) {
    Objects.requireNonNull(text, "text");
    try {
      return text.startsWith("[")
          ? within(text)
          : text.indexOf('T') > 0 ? moment(text) : date(text);
    } catch (DateTimeException | NumberFormatException e) {
      throw new InvalidValueException(
          "PartialDate",
          "",
          text,
          "not a date of the calendar in EDTF, such as 2025, 2025-10, 2025-10-14, 2025~ or "
              + "[2025-10-14..2025-10-16]");
    }
  }

  /**
   * {@return a single day}
   *
   * @param day the day
   * @throws InvalidValueException if its year is not one of four digits, 0000 to 9999
   */
  public static PartialDate of(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * {@return one day, nobody knows which, from one day to another; the day itself if it is one}
   * What lies beyond the years of four digits, as {@link #latest} may, is left out of it.
   *
   * @param first the first day that it may be
   * @param last the last day that it may be
   * @throws InvalidValueException if the last day is before the first, or both are before 0000 or
   *     after 9999
   */
  public static PartialDate within(LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(FIRST) ? FIRST : first;
    LocalDate to = last.isAfter(LAST) ? LAST : last;
    return from.equals(to) ? of(from) : parse("[" + from + ".." + to + "]");
  }

  /**
   * {@return that day or a later one; any day if it is before the year 0000}
   *
   * @param first the first day that it may be
   * @throws InvalidValueException if it is after the year 9999
   */
  public static PartialDate notBefore(LocalDate first) {
    return parse("[" + (first.isBefore(FIRST) ? FIRST : first) + "..]");
  }

  /**
   * {@return that day or an earlier one; any day if it is after the year 9999}
   *
   * @param last the last day that it may be
   * @throws InvalidValueException if it is before the year 0000
   */
  public static PartialDate notAfter(LocalDate last) {
    return parse("[.." + (last.isAfter(LAST) ? LAST : last) + "]");
  }

  private static PartialDate within(String text) {
    int dots = text.indexOf("..");
    if (dots < 0 || !text.endsWith("]")) {
      throw new DateTimeException("brackets");
    }
    String from = text.substring(1, dots);
    String to = text.substring(dots + 2, text.length() - 1);
    LocalDate earliest = from.isEmpty() ? FIRST : date(from).earliest;
    LocalDate latest = to.isEmpty() ? LAST : date(to).latest;
    if (from.isEmpty() && to.isEmpty()) {
      throw new DateTimeException("no days");
    }
    InvalidValueException.require(
        !latest.isBefore(earliest),
        "PartialDate",
        "",
        text,
        "it ends before it starts; check the two dates");
    return new PartialDate(text, Precision.WITHIN, earliest, latest, null);
  }

  private static PartialDate moment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      throw new DateTimeException(
          "moment"); // The platform takes z, and seconds that end in a point.
    }
    TemporalAccessor moment =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    LocalDate day = LocalDate.from(moment);
    return new PartialDate(text, Precision.TIME, day, day, moment);
  }

  private static PartialDate date(String text) {
    char mark = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    boolean vague = mark == '~' || mark == '?' || mark == '%';
    String[] parts = (vague ? text.substring(0, text.length() - 1) : text).split("-", -1);
    Bounds bounds = Bounds.of(parts);
    return vague
        ? new PartialDate(text, bounds.precision, bounds.widerBelow(), bounds.widerAbove(), null)
        : new PartialDate(text, bounds.precision, bounds.earliest, bounds.latest, null);
  }

  /** {@return the first day that it may be; of one about 0000, a day before that year} */
  public LocalDate earliest() {
    return earliest;
  }

  /** {@return the last day that it may be; of one about 9999, a day after that year} */
  public LocalDate latest() {
    return latest;
  }

  /** {@return whether nothing says on which day or after it was: {@code [..2023-10-30]}} */
  public boolean isOpenBefore() {
    return text.startsWith("[..");
  }

  /** {@return whether nothing says by which day it was: {@code [2025-06-28..]}} */
  public boolean isOpenAfter() {
    return text.endsWith("..]");
  }

  /** {@return how precisely it is known} */
  public Precision precision() {
    return precision;
  }

  /** {@return whether it is one certain day (or moment of one)} */
  public boolean isExactDay() {
    return earliest.equals(latest);
  }

  /** {@return the moment in time, if a time of day with its offset is given} */
  public Optional<OffsetDateTime> moment() {
    return moment instanceof OffsetDateTime at ? Optional.of(at) : Optional.empty();
  }

  /** {@return the time of day, if one is given without an offset} */
  public Optional<LocalDateTime> hour() {
    return moment instanceof LocalDateTime hour ? Optional.of(hour) : Optional.empty();
  }

  // A moment with an offset comes after every hour without: nobody can tell how the two are
  // ordered.
  private @Nullable LocalDateTime listedHour() {
    return moment == null || moment instanceof LocalDateTime
        ? (LocalDateTime) moment
        : LocalDateTime.MAX;
  }

  /**
   * {@return whether this date is certainly before the other, certainly after it, or neither}
   *
   * @param other the date to compare with
   */
  public Order orderTo(PartialDate other) {
    if (moment instanceof OffsetDateTime mine && other.moment instanceof OffsetDateTime theirs) {
      return order(mine.isBefore(theirs), mine.isAfter(theirs));
    }
    if (moment instanceof LocalDateTime mine && other.moment instanceof LocalDateTime theirs) {
      return order(mine.isBefore(theirs), mine.isAfter(theirs));
    }
    return order(latest.isBefore(other.earliest), earliest.isAfter(other.latest));
  }

  private static Order order(boolean before, boolean after) {
    return before ? Order.BEFORE : after ? Order.AFTER : Order.CANNOT_TELL;
  }

  /** Equal when written the same: {@code 2025} and {@code 2025~} say different things. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The date in EDTF. */
  @Override
  public String toString() {
    return text;
  }

  /** The days between which a date lies, read from its parts. */
  private record Bounds(Precision precision, LocalDate earliest, LocalDate latest) {
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    static Bounds of(String[] parts) {
      return switch (parts.length) {
        case 1 -> year(parts[0]);
        case 2 -> month(parts[0], parts[1]);
        case 3 -> day(parts[0], parts[1], parts[2]);
        default -> throw new DateTimeException("parts");
      };
    }

    private static Bounds year(String year) {
      int unspecified = year.endsWith("XX") ? 2 : year.endsWith("X") ? 1 : 0;
      String stem = year.substring(0, year.length() - unspecified);
      return new Bounds(
          Precision.YEAR,
          LocalDate.of(number(stem + "0".repeat(unspecified), 4), 1, 1),
          LocalDate.of(number(stem + "9".repeat(unspecified), 4), 12, 31));
    }

    private static Bounds month(String year, String month) {
      if (month.equals("XX")) {
        return year(year);
      }
      int y = number(year, 4);
      int m = number(month, 2);
      if (m >= SPRING && m <= WINTER) {
        boolean overNewYear = (m - SPRING) % 2 == 1;
        LocalDate end =
            overNewYear ? LocalDate.of(y + 1, 3, 1).minusDays(1) : LocalDate.of(y, 12, 31);
        return new Bounds(Precision.SEASON, LocalDate.of(y, 1, 1), end);
      }
      LocalDate first = LocalDate.of(y, m, 1);
      return new Bounds(Precision.MONTH, first, first.plusMonths(1).minusDays(1));
    }

    private static Bounds day(String year, String month, String day) {
      if (day.equals("XX")) {
        Bounds wider = month(year, month);
        if (wider.precision == Precision.SEASON) {
          throw new DateTimeException("a season has no days");
        }
        return wider;
      }
      LocalDate date = LocalDate.of(number(year, 4), number(month, 2), number(day, 2));
      return new Bounds(Precision.DAY, date, date);
    }

    private static int number(String digits, int length) {
      int number = 0;
      for (int i = 0; i < digits.length(); i++) {
        int digit = digits.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          throw new NumberFormatException(digits);
        }
        number = 10 * number + digit;
      }
      if (digits.length() != length) {
        throw new NumberFormatException(digits);
      }
      return number;
    }

    LocalDate widerBelow() {
      return switch (precision) {
        case DAY, TIME, WITHIN -> earliest.minusDays(1);
        case MONTH -> earliest.minusMonths(1);
        case SEASON -> earliest.minusMonths(3);
        case YEAR -> earliest.minusYears(1);
      };
    }

    LocalDate widerAbove() {
      return switch (precision) {
        case DAY, TIME, WITHIN -> latest.plusDays(1);
        case MONTH -> earliest.plusMonths(2).minusDays(1);
        case SEASON -> latest.plusMonths(3);
        case YEAR -> latest.plusYears(1);
      };
    }
  }
}
