package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {
  private static final Measure BONUS =
      Measure.builder()
          .id("bonus")
          .text(LocalizedText.of("en", "A bonus"))
          .terms(Terms.builder().deadline(PartialDate.parse("2027-01-01")).build())
          .build();

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder().id("urn:example:port").addMeasures(BONUS);
  }

  private static Document document(String date) {
    return Document.builder()
        .id("minutes-" + date)
        .kind(DocumentKind.MINUTES)
        .title(LocalizedText.of("en", "Minutes"))
        .date(PartialDate.parse(date))
        .build();
  }

  private static Meeting meeting(String id, String on) {
    return Meeting.builder().id(id).kind(MeetingKind.ROUND).on(PartialDate.parse(on)).build();
  }

  private static Transition promised(String on) {
    return Transition.builder()
        .id("promise")
        .addSubjects(BONUS.ref())
        .to(MeasureStatus.PROMISED)
        .on(PartialDate.parse(on))
        .build();
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  @Test
  void what_is_due_or_agreed_for_later_is_no_event_and_neither_is_editing_the_record() {
    BargainingRecord record =
        record()
            .addAgreements(
                Agreement.builder()
                    .id("accord")
                    .kind(AgreementKind.AGREEMENT)
                    .title(LocalizedText.of("en", "Accord"))
                    .term(DateSpan.between(PartialDate.parse("2025"), PartialDate.parse("2028")))
                    .build())
            .addTransitions(promised("2025-06-10"))
            .created(PartialDate.parse("2026-02-01"))
            .modified(PartialDate.parse("2026-03-01"))
            .build();
    assertThat(Reach.of(record)).isEqualTo(new Reach(day("2025-06-10"), day("2025-06-10")));
  }

  @Test
  void a_record_reaches_as_far_as_its_last_document_even_if_that_reports_nothing_new() {
    BargainingRecord record =
        record()
            .addTransitions(promised("2025-06-10"))
            .addDocuments(document("2025-09-01"))
            .build();
    assertThat(Reach.of(record).told()).isEqualTo(day("2025-09-01"));
  }

  @Test
  void a_meeting_after_the_last_document_is_planned_and_a_journal_entry_is_not() {
    Meeting next = meeting("next", "2025-12-01");
    BargainingRecord record =
        record()
            .addDocuments(document("2025-09-01"))
            .addMeetings(next)
            .addTransitions(
                promised("2025-09-15"),
                Transition.builder()
                    .id("called")
                    .addSubjects(next.ref())
                    .to(MeetingStatus.SCHEDULED)
                    .on(PartialDate.parse("2025-12-01"))
                    .build())
            .build();
    assertThat(Reach.of(record).told()).isEqualTo(day("2025-09-15"));
  }

  @Test
  void a_record_of_a_single_meeting_is_of_the_day_of_the_meeting() {
    assertThat(Reach.of(record().addMeetings(meeting("only", "2025-10-14")).build()).told())
        .isEqualTo(day("2025-10-14"));
  }

  @Test
  void an_imprecise_date_has_happened_by_its_last_day_and_is_known_of_from_its_first() {
    assertThat(Reach.of(record().addTransitions(promised("2025-06")).build()))
        .isEqualTo(new Reach(day("2025-06-30"), day("2025-06-01")));
  }

  @Test
  void a_record_without_dates_reaches_nowhere() {
    assertThat(Reach.of(record().build())).isEqualTo(new Reach(Optional.empty(), Optional.empty()));
  }
}
