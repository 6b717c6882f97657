package io.github.hiwar.report;

import static io.github.hiwar.corpus.statistics.FactKind.DEMANDS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.corpus.CorpusInput;
import io.github.hiwar.corpus.CorpusReader;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.SeenRecords;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Reach;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.report.text.StatisticsText;
import io.github.hiwar.shape.Names;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a page or a board reads names, and no id. */
class NamesOnPageTest {
  private static final IndustrialAction STRIKE =
      IndustrialAction.builder()
          .id("x-strike")
          .kind(ActionKind.STRIKE)
          .addSites(Locality.builder().name(LocalizedText.of("en", "Wentzville")).build())
          .build();
  private static final Meeting ROUND =
      Meeting.builder()
          .id("x-round")
          .kind(MeetingKind.CONCILIATION)
          .on(PartialDate.parse("2025-10-14"))
          .build();

  private static BargainingRecord record() {
    return BargainingRecord.builder()
        .id("urn:example:names")
        .addActions(STRIKE)
        .addMeetings(ROUND)
        .build()
        .with(Transition.of(ROUND).to(MeetingStatus.HELD).on("2025-10-14"))
        .with(Transition.of(STRIKE).to(ActionStatus.HELD).on("2025-10-15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void statistics_name_a_demand_that_comes_back_by_its_text_and_the_title_of_its_record(
      String language) {
    BargainingRecord titled = carriedOver("urn:example:docks", Optional.of("Docks, second round"));
    BargainingRecord bare = carriedOver("urn:example:untitled", Optional.empty());
    Survey survey = new Survey(List.of("corpus"), List.of(Dimension.TOPIC), Optional.empty());
    survey.addRecord(Fact.of(titled));
    survey.addRecord(Fact.of(bare));
    Element page = Jsoup.parse(StatisticsPage.of(survey, language)).body();
    String text = String.join("\n", StatisticsText.of(survey, List.of(DEMANDS), language));
    for (String shown : List.of(page.text(), text)) {
      assertThat(shown).contains("A crane allowance", "Docks, second round");
      assertThat(shown).doesNotContain("urn:example:docks");
      // What has no title has no other name.
      assertThat(shown).contains("urn:example:untitled#again");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void statistics_say_in_words_why_records_were_set_aside(String language) {
    Survey survey = new Survey(List.of("corpus"), List.of(Dimension.TOPIC), Optional.empty());
    List<String> lines = List.of("{]", "{\"hiwar\":\"1.0\",\"id\":\"urn:x:y\",\"parties\":[7]}");
    CorpusReader.of(Judge.standard())
        .read(
            List.of(
                new CorpusInput(
                    "corpus.ndjson",
                    () -> new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)))),
            SeenRecords.inMemory(),
            record -> Fact.of(record),
            (judged, facts) ->
                facts.ifPresentOrElse(survey::addRecord, () -> survey.setAside(judged)));
    assertThat(survey.reasons()).hasSize(2);
    Element page = Jsoup.parse(StatisticsPage.of(survey, language)).body();
    List<String> reasons =
        page.select("section[aria-labelledby=hiwar-aside] .hiwar-bars tbody th").eachText();
    assertThat(reasons).hasSize(2).allMatch(reason -> reason.contains(" "));
    assertThat(reasons).doesNotContainAnyElementsOf(survey.reasons().keySet());
  }

  private static BargainingRecord carriedOver(String id, Optional<String> title) {
    Demand first = demand("first");
    Demand again = demand("again");
    return BargainingRecord.builder()
        .id(id)
        .title(title.map(name -> LocalizedText.of("en", name)))
        .addDemands(first, again)
        .addRelations(
            Relation.builder()
                .id("r")
                .kind(RelationKind.CONTINUES)
                .subject(again.ref())
                .object(first.ref())
                .build())
        .build();
  }

  private static Demand demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("en", "A crane allowance")).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | strike: Wentzville | conciliation, 14 October 2025",
        "fr | grève : Wentzville | conciliation, 14 octobre 2025",
        "ar | إضراب: Wentzville | جلسة مصالحة، 14 أكتوبر 2025"
      })
  void what_has_no_name_is_told_by_what_it_is_and_where_or_when(
      String language, String strike, String meeting) {
    LocalDate day = LocalDate.of(2025, 12, 31);
    Element page = Jsoup.parse(HtmlReport.of(record(), day, language).page()).body();
    assertThat(plain(page.text()))
        .as("at the beginning of a line with a capital")
        .containsIgnoringCase(strike)
        .containsIgnoringCase(meeting)
        .doesNotContain("x-strike", "x-round");
    assertThat(BoardLine.of(record(), StatusBoard.asOf(record(), day), language))
        .extracting(line -> plain(line.name()))
        .containsExactlyInAnyOrder(strike, meeting);
  }

  private static Meeting ofSeries(String id, UnaryOperator<Meeting.Builder> told) {
    return told.apply(
            Meeting.builder()
                .id(id)
                .kind(MeetingKind.ROUND)
                .series(LocalizedText.of("fr", "Dialogue 2015").and("ar", "حوار 2015")))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Dialogue 2015, premier tour | Dialogue 2015, n° 2 | Dialogue 2015, 12 juin 2015",
        "ar | حوار 2015، الجولة الأولى | حوار 2015، رقم 2 | حوار 2015، 12 يونيو 2015",
        "en | Dialogue 2015, premier tour | Dialogue 2015, no. 2 | Dialogue 2015, 12 June 2015"
      })
  void meetings_of_one_series_are_told_apart(
      String language, String first, String second, String third) {
    Meeting stated =
        ofSeries(
            "m-1",
            it ->
                it.ordinal(1)
                    .ordinalAsStated(
                        LocalizedText.of("fr", "premier tour").and("ar", "الجولة الأولى")));
    Meeting numbered = ofSeries("m-2", it -> it.ordinal(2));
    Meeting dated = ofSeries("m-3", it -> it.on(LocalDate.of(2015, 6, 12)));
    Meeting titled =
        ofSeries("m-4", it -> it.ordinal(4).title(LocalizedText.of("fr", "Réunion finale")));
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:series")
            .addMeetings(stated, numbered, dated, titled)
            .addDemands(
                Demand.builder()
                    .id("x")
                    .text(LocalizedText.of("en", "A crane allowance"))
                    .tabledAt(numbered.ref())
                    .build())
            .build()
            .with(Transition.of(stated).to(MeetingStatus.HELD).on("2015-01-27"))
            .with(Transition.of(numbered).to(MeetingStatus.HELD).on("2015-03-06"))
            .with(Transition.of(dated).to(MeetingStatus.HELD).on("2015-06-12"));
    LocalDate day = LocalDate.of(2025, 12, 31);
    Element page = Jsoup.parse(HtmlReport.of(record, day, language).page()).body();
    assertThat(page.select("section[aria-labelledby=hiwar-meetings] > ul > li h3").eachText())
        .extracting(NamesOnPageTest::plain)
        .containsExactly(first, second, third, "Réunion finale");
    assertThat(plain(page.select("#hiwar-tree").text()))
        .as("wherever it is referred to")
        .contains(second);
    assertThat(BoardLine.of(record, StatusBoard.asOf(record, day), language))
        .extracting(line -> plain(line.name()))
        .contains(first, second, third);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ").replaceAll("\\p{Cf}", "");
  }

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_board_says_an_id_in_any_language(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    LocalDate day = Reach.of(record).told().orElse(LocalDate.of(2026, 1, 1));
    for (String language : List.of("ar", "fr", "en")) {
      for (BoardLine line : BoardLine.of(record, StatusBoard.asOf(record, day), language)) {
        Entity subject = record.entities().get(line.id());
        boolean named =
            subject instanceof IndustrialAction action
                ? line.name().startsWith(action.kind().label(language))
                : subject != null && Names.find(subject).isPresent();
        assertThat(named || !line.name().equals(line.id())).as(line.id()).isTrue();
      }
    }
  }

  @Test
  void a_step_without_a_name_is_told_by_the_promise_that_it_is_a_step_of() {
    BargainingRecord record =
        RecordsOfTheSuite.record(
            Path.of("../json/conformance/valid/tunisia-public-sector-2022.json"));
    Element page =
        Jsoup.parse(HtmlReport.of(record, LocalDate.of(2022, 9, 15), "fr").page()).body();
    assertThat(page.select(".hiwar-timeline li").eachText())
        .filteredOn(row -> row.startsWith("janvier 2024"))
        .singleElement()
        .asString()
        .contains("Hausse en pourcentage dans les entreprises publiques");
  }
}
