package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.agreement.Stance;
import io.github.hiwar.insight.Reach;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nobody is credited with what he did not say, and nothing is dated that the record cannot date.
 */
class TrueSourcesAndTimeTest {
  private static final Party UNION = party("union", "Dockers’ union", Side.WORKERS);
  private static final Party PORT = party("port", "Port authority", Side.EMPLOYER);
  private static final Document MINUTES =
      Document.builder()
          .id("minutes")
          .kind(DocumentKind.MINUTES)
          .title(text("Minutes of January"))
          .date(PartialDate.parse("2024-01-05"))
          .build();
  private static final Measure BONUS =
      Measure.builder()
          .id("bonus")
          .text(text("A bonus"))
          .terms(Terms.builder().deadline(PartialDate.parse("2023-01-01")).build())
          .addCitations(Citation.builder().addStatedBy(PORT.ref()).build())
          .build();

  private static Party party(String id, String name, Side side) {
    return Party.builder().id(id).kind(PartyKind.UNION).side(side).name(text(name)).build();
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static Transition.Builder promised(String id, String on) {
    return Transition.builder()
        .id(id)
        .addSubjects(BONUS.ref())
        .to(MeasureStatus.PROMISED)
        .on(PartialDate.parse(on))
        .addCitations(Citation.builder().addStatedBy(UNION.ref()).document(MINUTES.ref()).build());
  }

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder()
        .id("urn:example:port")
        .addParties(UNION, PORT)
        .addMeasures(BONUS)
        .addDocuments(MINUTES);
  }

  private static Element page(BargainingRecord record, String day, String language) {
    return Jsoup.parse(HtmlReport.of(record, LocalDate.parse(day), language).page()).body();
  }

  @Test
  void the_sources_of_a_status_stand_apart_from_those_of_the_thing_itself() {
    Element bonus =
        page(
                record().addTransitions(promised("p", "2022-06-01").build()).build(),
                "2024-01-05",
                "en")
            .expectFirst("#hiwar-measures ~ ul > li[data-place=/measures/0]");
    Element status = bonus.expectFirst(".hiwar-since");
    assertThat(status.text()).contains("1 June 2022", "according to: Dockers’ union");
    assertThat(status.text()).doesNotContain("Port authority");
    status.remove();
    assertThat(bonus.text()).contains("according to: Port authority").doesNotContain("Dockers’");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'not reported as done by 5 January 2024, the last day that the record knows of'",
    "fr, 'non signalé comme réalisé au 5 janvier 2024, dernier jour que le dossier connaît'",
    "ar, 'وهو آخر يوم يعرفه السجل'"
  })
  void how_late_something_is_is_said_up_to_the_last_source_and_no_further(
      String language, String sentence) {
    BargainingRecord record = record().addTransitions(promised("p", "2022-06-01").build()).build();
    String open = page(record, "2026-12-31", language).select(".hiwar-reason").text();
    assertThat(open).contains(sentence, "369").doesNotContain("2026", "1460", "1,460");
  }

  @Test
  void what_falls_due_after_the_last_source_is_not_called_late() {
    Measure later =
        Measure.builder()
            .from(BONUS)
            .terms(Terms.builder().deadline(PartialDate.parse("2025-01-01")).build())
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addParties(UNION, PORT)
            .addMeasures(later)
            .addDocuments(MINUTES)
            .addTransitions(promised("p", "2022-06-01").build())
            .build();
    assertThat(page(record, "2026-12-31", "en").select(".hiwar-reason").text())
        .contains("due 1 January 2025", "the record knows nothing after 5 January 2024")
        .doesNotContain("late");
  }

  @Test
  void page_and_board_both_say_where_an_order_is_open() {
    BargainingRecord record =
        record()
            .addTransitions(
                promised("p", "2023").build(),
                promised("d", "2023").to(MeasureStatus.DELIVERED).build())
            .build();
    LocalDate day = LocalDate.parse("2024-01-05");
    assertThat(page(record, "2024-01-05", "en").select("li[data-place=/measures/0]").text())
        .contains("order of dates open");
    List<BoardLine> board = BoardLine.of(record, StatusBoard.asOf(record, day), "en");
    assertThat(board).hasSize(1);
    assertThat(board.get(0).open()).contains(BoardLine.Open.ORDER_OPEN);
    assertThat(board.get(0).cells())
        .containsExactly("A bonus", "delivered", "2023", "Dockers’ union", "order of dates open");
  }

  @Test
  void a_record_of_agreements_alone_says_who_signed_who_did_not_and_why() {
    Agreement accord =
        Agreement.builder()
            .id("accord")
            .kind(AgreementKind.AGREEMENT)
            .title(text("Port accord"))
            .addParties(UNION.ref(), PORT.ref())
            .addEndorsements(
                Endorsement.builder()
                    .party(PORT.ref())
                    .stance(Stance.SIGNED)
                    .on(PartialDate.parse("2023-05-02"))
                    .build(),
                Endorsement.builder()
                    .party(UNION.ref())
                    .stance(Stance.REFUSED)
                    .reason(text("no pay rise"))
                    .build())
            .build();
    Clause peace =
        Clause.builder().id("c").agreement(accord.ref()).label("3").text(text("Peace")).build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:accord")
            .addParties(UNION, PORT)
            .addAgreements(accord)
            .addClauses(peace)
            .build();
    Element page = page(record, Reach.of(record).told().orElseThrow().toString(), "en");
    assertThat(page.select("section > h2").eachText())
        .containsExactly("What was agreed", "Parties and people", "Timeline");
    assertThat(page.select("#hiwar-agreements ~ ul > li").text())
        .contains("Port accord", "2 May 2023", "no pay rise", "3 Peace");
    assertThat(page.select(".hiwar-table tbody tr")).hasSize(2);
  }

  @Test
  void a_record_of_a_single_meeting_is_of_its_day_and_has_no_empty_section() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:meeting")
            .addMeetings(
                Meeting.builder()
                    .id("m")
                    .kind(MeetingKind.ROUND)
                    .on(PartialDate.parse("2025-10-14"))
                    .build())
            .build();
    Element page = page(record, Reach.of(record).told().orElseThrow().toString(), "en");
    assertThat(page.select("section > h2").eachText()).containsExactly("Meetings", "Timeline");
    assertThat(page.select(".hiwar-as-of").text()).contains("14 October 2025");
  }

  private static Element morocco() {
    BargainingRecord record =
        RecordsOfTheSuite.record(
            Path.of("../json/conformance/valid/morocco-social-agreement-2022.json"));
    return page(record, "2023-05-31", "en");
  }

  @Test
  void the_date_of_a_condition_is_that_of_who_states_it_and_of_a_step_that_of_its_sources() {
    Element timeline = morocco().expectFirst(".hiwar-timeline");
    assertThat(timeline.select("> li:has(> h3:contains(1 July 2023))").text())
        .contains(
            "deadline of a condition",
            "according to: General Confederation of Moroccan Enterprises");
    assertThat(timeline.select("> li:has(> h3:contains(September 2023))").text())
        .contains("takes effect", "Second step")
        .doesNotContain("according to");
  }

  @Test
  void a_document_that_the_record_only_speaks_of_is_not_called_a_source() {
    Element documents = morocco().expectFirst("#hiwar-sources ~ .hiwar-brief");
    Set<String> linked = Set.copyOf(morocco().select("a[href^=#hiwar-source-]").eachAttr("href"));
    for (Element one : documents.select("> ul > li")) {
      assertThat(one.expectFirst(".hiwar-number").text())
          .startsWith(linked.contains("#" + one.id()) ? "source " : "document ");
    }
    assertThat(documents.select(".hiwar-number").eachText())
        .contains("source 1")
        .anyMatch(number -> number.startsWith("document "));
  }
}
