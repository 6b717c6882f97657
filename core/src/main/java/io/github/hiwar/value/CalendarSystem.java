package io.github.hiwar.value;

import java.util.List;

/** A calendar beside the Gregorian, by its key in BCP 47 (Unicode extension "ca"): an open list. */
public final class CalendarSystem extends OpenCode {
  /** The Islamic calendar (Hijri), by whichever reckoning the source follows. */
  public static final CalendarSystem ISLAMIC = new CalendarSystem("islamic");

  /** The Islamic calendar of Umm al-Qura, the official one of Saudi Arabia. */
  public static final CalendarSystem ISLAMIC_UMALQURA = new CalendarSystem("islamic-umalqura");

  /** The Coptic calendar. */
  public static final CalendarSystem COPTIC = new CalendarSystem("coptic");

  /** The calendar of Ethiopia and Eritrea. */
  public static final CalendarSystem ETHIOPIC = new CalendarSystem("ethiopic");

  /** The solar calendar of Iran and Afghanistan. */
  public static final CalendarSystem PERSIAN = new CalendarSystem("persian");

  /** The Hebrew calendar. */
  public static final CalendarSystem HEBREW = new CalendarSystem("hebrew");

  /** The calendar of Thailand, with its Buddhist era. */
  public static final CalendarSystem BUDDHIST = new CalendarSystem("buddhist");

  private CalendarSystem(String code) {
    super(code);
  }

  /**
   * {@return the calendar with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static CalendarSystem of(String code) {
    return new CalendarSystem(code);
  }

  /** {@return the calendars known to this version} */
  public static List<CalendarSystem> known() {
    return KnownCodes.CALENDAR_SYSTEM;
  }
}
