package io.github.hiwar.validation;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a date is what its wording says: the day of the week, and the day of the Islamic
 * calendar. That of Umm al-Qura, which Java knows, may be two days from the one that a country
 * announced.
 */
final class DateInWords {
  private static final int WEEK = 7;
  private static final int LONGEST = 500;

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          Map.entry("monday", DayOfWeek.MONDAY),
          Map.entry("tuesday", DayOfWeek.TUESDAY),
          Map.entry("wednesday", DayOfWeek.WEDNESDAY),
          Map.entry("thursday", DayOfWeek.THURSDAY),
          Map.entry("friday", DayOfWeek.FRIDAY),
          Map.entry("saturday", DayOfWeek.SATURDAY),
          Map.entry("sunday", DayOfWeek.SUNDAY),
          Map.entry("lundi", DayOfWeek.MONDAY),
          Map.entry("mardi", DayOfWeek.TUESDAY),
          Map.entry("mercredi", DayOfWeek.WEDNESDAY),
          Map.entry("jeudi", DayOfWeek.THURSDAY),
          Map.entry("vendredi", DayOfWeek.FRIDAY),
          Map.entry("samedi", DayOfWeek.SATURDAY),
          Map.entry("dimanche", DayOfWeek.SUNDAY),
          Map.entry("الاثنين", DayOfWeek.MONDAY),
          Map.entry("الإثنين", DayOfWeek.MONDAY),
          Map.entry("الثلاثاء", DayOfWeek.TUESDAY),
          Map.entry("الأربعاء", DayOfWeek.WEDNESDAY),
          Map.entry("الاربعاء", DayOfWeek.WEDNESDAY),
          Map.entry("الخميس", DayOfWeek.THURSDAY),
          Map.entry("الجمعة", DayOfWeek.FRIDAY),
          Map.entry("السبت", DayOfWeek.SATURDAY),
          Map.entry("الأحد", DayOfWeek.SUNDAY),
          Map.entry("الاحد", DayOfWeek.SUNDAY));

  // Those of one word; the months of two (Rabi, Jumada, Dhu) are spelled in too many ways.
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("muharram", 1),
          Map.entry("mouharram", 1),
          Map.entry("محرم", 1),
          Map.entry("safar", 2),
          Map.entry("صفر", 2),
          Map.entry("rajab", 7),
          Map.entry("رجب", 7),
          Map.entry("shaban", 8),
          Map.entry("chaabane", 8),
          Map.entry("شعبان", 8),
          Map.entry("ramadan", 9),
          Map.entry("رمضان", 9),
          Map.entry("shawwal", 10),
          Map.entry("chaoual", 10),
          Map.entry("شوال", 10));

  // The day after the meeting of Monday is no Monday, and the night of one may be of the next;
  // Good Friday and Black Friday are names.
  private static final Set<String> FROM_ANOTHER =
      Set.of(
          "after",
          "before",
          "following",
          "since",
          "past",
          "night",
          "eve",
          "yesterday",
          "tomorrow",
          "good",
          "black",
          "après",
          "avant",
          "suivant",
          "lendemain",
          "veille",
          "depuis",
          "nuit",
          "hier",
          "demain",
          "saint",
          "بعد",
          "قبل",
          "عقب",
          "غداة",
          "منذ",
          "ليلة",
          "أمس",
          "غداً",
          "غدا");

  private DateInWords() {}

  static void check(Sourced entity, Inspection inspection) {
    if (entity instanceof Transition entry) {
      compare("dateAsStated", entry.on(), entry.dateAsStated(), inspection);
    } else if (entity instanceof Meeting meeting) {
      compare("dateAsStated", meeting.on(), meeting.dateAsStated(), inspection);
      Calendars.compare(meeting.on(), meeting.dateInCalendar(), inspection);
    } else if (entity instanceof Document document) {
      compare("dateAsStated", document.date(), document.dateAsStated(), inspection);
      Calendars.compare(document.date(), document.dateInCalendar(), inspection);
    } else if (entity instanceof Ballot ballot) {
      compare("dateAsStated", ballot.on(), ballot.dateAsStated(), inspection);
    } else if (entity instanceof Agreement agreement) {
      for (int i = 0; i < agreement.endorsements().size(); i++) {
        Endorsement one = agreement.endorsements().get(i);
        compare("endorsements/" + i + "/dateAsStated", one.on(), one.dateAsStated(), inspection);
      }
    }
  }

  private static void compare(
      String member,
      Optional<PartialDate> date,
      Optional<LocalizedText> wording,
      Inspection inspection) {
    if (date.isEmpty() || wording.isEmpty()) {
      return;
    }
    for (String text : wording.get().texts().values()) {
      List<String> words = words(text);
      if (!hasWeekday(words, date.get()) || !isNear(islamic(words), date.get())) {
        inspection.report(member, "date", date, "wording", text);
        return;
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length() && words.size() < LONGEST; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  // A wording that names several days says of none that it is the one.
  private static boolean hasWeekday(List<String> words, PartialDate date) {
    if (words.stream().anyMatch(FROM_ANOTHER::contains)) {
      return true;
    }
    List<DayOfWeek> named =
        words.stream().flatMap(word -> Optional.ofNullable(WEEKDAYS.get(word)).stream()).toList();
    if (named.size() != 1) {
      return true;
    }
    LocalDate day = date.earliest();
    for (int i = 0; i < WEEK && !day.isAfter(date.latest()); i++, day = day.plusDays(1)) {
      if (day.getDayOfWeek() == named.get(0)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate islamic(List<String> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Integer month = MONTHS.get(words.get(i));
      if (month != null) {
        return day(number(words.get(i + 1)), month, number(words.get(i - 1)));
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null; // A year or a day that the table of the calendar does not have.
    }
  }

  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length() && i < 4; i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static boolean isNear(@Nullable LocalDate day, PartialDate date) {
    return day == null
        || (!day.isBefore(date.earliest().minusDays(Calendars.ANNOUNCED))
            && !day.isAfter(date.latest().plusDays(Calendars.ANNOUNCED)));
  }
}
