package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.BUS;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static List<String> shown(List<TimelineEntry> entries) {
    return entries.stream().map(e -> e.date() + " " + e.entity().id() + "." + e.member()).toList();
  }

  @Test
  void everything_dated_is_there_the_less_precise_date_before_what_it_may_head() {
    assertThat(shown(Timeline.of(RECORD).entries()))
        .containsExactly(
            "2025-10 bus-promised.on",
            "2025-10-14 round.on",
            "2025-10-14 held.on",
            "2025-10-14 raised.on",
            "2025-10-14 in-principle.on",
            "2025-10-15 communique.date",
            "2025-12 bus.deadline",
            "2026-01-15 first-part-paid.on",
            "2026-01-15 not-paid.on");
  }

  @Test
  void an_imprecise_date_never_claims_an_order_that_it_does_not_have() {
    List<TimelineEntry> entries = Timeline.of(RECORD).entries();
    assertThat(entries.get(0).orderTo(entries.get(1))).isEqualTo(Order.CANNOT_TELL);
    assertThat(entries.get(0).orderTo(entries.get(6))).isEqualTo(Order.BEFORE);
    assertThat(Timeline.of(RECORD).periods())
        .extracting(period -> period.first() + "/" + period.last())
        .containsExactly("2025-10-01/2025-10-31", "2025-12-01/2025-12-31", "2026-01-15/2026-01-15");
    assertThat(Timeline.of(RECORD).periods().get(2).isOneDay()).isTrue();
    assertThat(Timeline.of(RECORD).whole().orElseThrow().last())
        .isEqualTo(LocalDate.of(2026, 1, 15));
  }

  @Test
  void an_entry_says_what_changed_and_who_says_so() {
    TimelineEntry paid = Timeline.of(RECORD).about(MILEAGE.ref()).get(0);
    assertThat(paid.entity().id()).isEqualTo("first-part-paid");
    assertThat(paid.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.subject().toString()).isEqualTo("mileage");
              assertThat(change.before()).contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
              assertThat(change.to()).isEqualTo(DemandStatus.PARTLY_FULFILLED);
            });
    assertThat(paid.statedBy()).isEqualTo(List.of(MINISTRY.ref()));
    assertThat(paid.pointer()).isEqualTo("/transitions/4/on");
    assertThat(paid.retracted()).isFalse();
  }

  @Test
  void a_span_is_dated_by_its_start_and_its_end_and_an_open_end_by_nothing() {
    Terms arrears = Terms.builder().covers(DateSpan.parse("2025-01/..")).build();
    var record =
        record()
            .addMeasures(
                Measure.builder().id("arrears").text(text("Arrears")).terms(arrears).build())
            .build();
    assertThat(Timeline.of(record).entries().get(0).moment()).isEqualTo(TimelineEntry.Moment.START);
    assertThat(
            shown(Timeline.of(record).between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1))))
        .hasSize(1);
  }

  @Test
  void an_entry_made_in_error_is_marked_and_changes_nothing() {
    var record =
        record()
            .addTransitions(
                Transition.builder()
                    .id("correction")
                    .addSubjects(MILEAGE.ref())
                    .on("2026-01-16")
                    .retracts(Ref.to(Transition.class, "not-paid"))
                    .build())
            .build();
    TimelineEntry mistake =
        Timeline.of(record).entries().stream()
            .filter(entry -> entry.entity().id().equals("not-paid"))
            .findFirst()
            .orElseThrow();
    assertThat(mistake.retracted()).isTrue();
    assertThat(mistake.changes()).isEmpty();
  }

  @Test
  void what_may_fall_between_two_days_is_found_by_its_whole_span() {
    assertThat(
            shown(
                Timeline.of(RECORD).between(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))))
        .containsExactly("2025-12 " + BUS.id() + ".deadline");
  }

  @Test
  void a_long_day_of_talks_is_listed_though_not_every_hour_has_an_offset() {
    BargainingRecord.Builder talks = BargainingRecord.builder().id("urn:example:night");
    List<String> hours = List.of("T22:00", "", "T21:30+01:00", "T23:30", "T20:00+01:00");
    for (int i = 0; i < 100; i++) {
      talks.addMeetings(
          Meeting.builder()
              .id("session-" + i)
              .kind(MeetingKind.ROUND)
              .on(PartialDate.parse("2025-10-14" + hours.get(i % hours.size())))
              .build());
    }
    assertThat(Timeline.of(talks.build()).entries())
        .extracting(entry -> entry.date().toString())
        .containsSubsequence(
            "2025-10-14",
            "2025-10-14T22:00",
            "2025-10-14T23:30",
            "2025-10-14T20:00+01:00",
            "2025-10-14T21:30+01:00");
  }
}
