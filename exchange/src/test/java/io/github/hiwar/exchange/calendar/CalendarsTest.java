package io.github.hiwar.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static Meeting meeting(String id, String on) {
    return Meeting.builder()
        .id(id)
        .kind(MeetingKind.ROUND)
        .title(LocalizedText.of("fr", "Deuxième tour").and("ar", "الجولة الثانية"))
        .on(PartialDate.parse(on))
        .build();
  }

  private static final Meeting ROUND = meeting("round-2", "2025-10-14");
  private static final Measure DECREE =
      Measure.builder()
          .id("decree")
          .text(LocalizedText.of("fr", "Publier le décret").and("ar", "نشر المرسوم"))
          .terms(Terms.builder().deadline(PartialDate.parse("2026-01-31")).build())
          .build();
  private static final IndustrialAction STRIKE =
      IndustrialAction.builder()
          .id("strike")
          .kind(ActionKind.of("strike"))
          .during(DateSpan.parse("2026-03-03/2026-03-04"))
          .build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:calendar")
          .addMeetings(ROUND, meeting("round-3", "2025-12"), meeting("round-4", "2026-02-10T10:00"))
          .addMeasures(DECREE)
          .addActions(STRIKE)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01", "0476-09-04", "1500-03-01T00:00Z", "1582-10-10", "9999-12-31",
        "9999-12-31T23:00-18:00", "9999-12-31T10:00"
      })
  void a_day_that_calendars_count_otherwise_or_cannot_hold_is_left_out_and_listed(String on) {
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:calendar").addMeetings(meeting("m", on)).build();
    for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
      Calendars calendar = Calendars.of(record, day, "fr");
      assertThat(calendar.leftOut()).hasToString("[m]");
      assertThat(calendar.ics()).doesNotContain("VEVENT");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1583-01-01", "1583-01-01T00:00", "9999-12-30", "9999-12-30T23:59"})
  void the_first_and_the_last_days_of_calendars_stand_as_they_are_in_years_of_four_digits(
      String on) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:calendar")
            .addMeetings(Meeting.builder().from(meeting("m", on)).until(PartialDate.parse(on)).build())
            .build();
    for (LocalDate day : List.of(LocalDate.MIN, DAY, LocalDate.MAX)) {
      String ics = Calendars.of(record, day, "fr").ics();
      assertThat(ics)
          .contains(on.substring(0, 10).replace("-", ""))
          .containsPattern("DTSTAMP:[0-9]{8}T")
          .doesNotContainPattern("[0-9]{9}T");
    }
  }

  @Test
  void a_meeting_a_deadline_and_a_strike_stand_on_their_days_in_the_language_asked_for() {
    String ics = Calendars.of(RECORD, DAY, "ar").ics();
    assertThat(ics)
        .contains("DTSTART;VALUE=DATE:20251014")
        .contains("SUMMARY;LANGUAGE=ar:الجولة الثانية")
        .contains("UID:urn:example:calendar#round-2")
        .contains("UID:urn:example:calendar#decree/deadline")
        .contains("نشر المرسوم")
        .contains("DTSTART;VALUE=DATE:20260303", "DTEND;VALUE=DATE:20260305")
        .contains("DTSTART:20260210T100000\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "ar-SA", "fa-IR", "hi-IN"})
  void the_language_of_the_machine_changes_no_day(String language) {
    String expected = Calendars.of(RECORD, DAY, "fr").ics();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Calendars.of(RECORD, DAY, "fr").ics()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void names_and_places_have_no_control_characters() {
    Meeting odd =
        Meeting.builder()
            .from(ROUND)
            .title(LocalizedText.of("fr", "Deuxième\u001b[31m\u0085 tour"))
            .build();
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:calendar").addMeetings(odd).build();
    assertThat(Calendars.of(record, DAY, "fr").ics()).contains("Deuxième [31m  tour");
  }

  @Test
  void a_month_is_no_day_and_what_is_left_out_is_listed() {
    Calendars calendar = Calendars.of(RECORD, DAY, "fr");
    assertThat(calendar.leftOut()).extracting(Object::toString).containsExactly("round-3");
    assertThat(calendar.ics()).doesNotContain("round-3");
  }

  @Test
  void what_does_not_take_place_is_a_cancelled_event_and_keeps_its_identifier() {
    for (MeetingStatus off :
        List.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.BOYCOTTED)) {
      BargainingRecord record =
          RECORD
              .with(Transition.of(ROUND).to(off).on("2025-10-13"))
              .with(Transition.of(STRIKE).to(ActionStatus.CALLED_OFF).on("2026-01-05"));
      ICalendar calendar = Biweekly.parse(Calendars.of(record, DAY, "fr").ics()).first();
      VEvent round = event(calendar, "urn:example:calendar#round-2");
      assertThat(round.getStatus().isCancelled()).isTrue();
      assertThat(round.getSequence().getValue()).isEqualTo(1);
      assertThat(round.getSummary().getValue()).endsWith("(" + off.label().in("fr") + ")");
      assertThat(event(calendar, "urn:example:calendar#strike").getStatus().isCancelled()).isTrue();
    }
  }

  @Test
  void the_deadline_of_an_offer_that_was_taken_back_goes_from_calendars_that_have_it() {
    Transition offer =
        Transition.of(DECREE)
            .to(MeasureStatus.PROMISED)
            .on("2025-10-14")
            .id("offer")
            .offer(Terms.builder().deadline(PartialDate.parse("2026-03-31")).build())
            .build();
    BargainingRecord offered = RECORD.with(offer);
    VEvent before = deadline(offered);
    VEvent after = deadline(offered.with(Transition.retracting(offer).build()));
    assertThat(before.getStatus()).isNull();
    assertThat(after.getStatus().isCancelled()).isTrue();
    assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
  }

  private static VEvent deadline(BargainingRecord record) {
    ICalendar calendar = Biweekly.parse(Calendars.of(record, DAY, "fr").ics()).first();
    return event(calendar, "urn:example:calendar#offer/deadline");
  }

  @Test
  void an_event_keeps_its_identifier_wherever_it_is_moved_and_whatever_it_is_called() {
    Meeting moved =
        Meeting.builder()
            .from(ROUND)
            .on(PartialDate.parse("2025-11-04T09:30+01:00"))
            .title(LocalizedText.of("fr", "Tour reporté"))
            .build();
    List<Meeting> others = RECORD.meetings().subList(1, RECORD.meetings().size());
    BargainingRecord later =
        BargainingRecord.builder()
            .from(RECORD)
            .meetings(Stream.concat(others.stream(), Stream.of(moved)).toList())
            .build();
    assertThat(identifiers(later, DAY.plusYears(1), "ar"))
        .containsExactlyInAnyOrderElementsOf(identifiers(RECORD, DAY, "fr"));
    VEvent event =
        event(
            Biweekly.parse(Calendars.of(later, DAY, "fr").ics()).first(),
            "urn:example:calendar#round-2");
    assertThat(event.getSummary().getValue()).isEqualTo("Tour reporté");
    assertThat(event.getStatus() != null && event.getStatus().isCancelled()).isFalse();
  }

  private static List<String> identifiers(BargainingRecord record, LocalDate day, String language) {
    return Biweekly.parse(Calendars.of(record, day, language).ics()).first().getEvents().stream()
        .map(event -> event.getUid().getValue())
        .toList();
  }

  @Test
  void every_calendar_is_valid_and_no_identifier_stands_twice_wherever_it_is_written() {
    CorpusGenerator generator = CorpusGenerator.of(3);
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < 30; i++) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String ics = Calendars.of(generator.record(i), DAY, "en").ics();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(Calendars.of(generator.record(i), DAY, "en").ics()).isEqualTo(ics);
        ICalendar calendar = Biweekly.parse(ics).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty() || calendar.getEvents().isEmpty())
            .isTrue();
        Set<String> uids = new HashSet<>();
        calendar
            .getEvents()
            .forEach(event -> assertThat(uids.add(event.getUid().getValue())).isTrue());
      }
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private static VEvent event(ICalendar calendar, String uid) {
    return calendar.getEvents().stream()
        .filter(event -> event.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow();
  }
}
