package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.TimelineEntry;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The timeline of the page: what happened, drawn and listed where people look for it. */
class TimelineOfPageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Set<String> NO_EVENTS = Set.of("created", "modified", "retrieved");

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  private static List<PartialDate> dates(BargainingRecord record) {
    return Timeline.of(record).entries().stream()
        .filter(entry -> !NO_EVENTS.contains(entry.member()))
        .map(TimelineEntry::date)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_date_that_is_open_to_one_side_does_not_move_the_axis(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Set<Integer> years = new TreeSet<>(Set.of(DAY.getYear()));
    for (PartialDate date : dates(record)) {
      years.add((date.isOpenBefore() ? date.latest() : date.earliest()).getYear());
      years.add((date.isOpenAfter() ? date.earliest() : date.latest()).getYear());
    }
    List<Integer> ticks =
        page(record, "en").select(".hiwar-tick").eachText().stream()
            .map(tick -> Integer.valueOf(tick.replaceAll("^.*\\D(?=\\d+$)", "")))
            .toList();
    if (!ticks.isEmpty()) {
      assertThat(ticks.get(0)).isGreaterThanOrEqualTo(((TreeSet<Integer>) years).first());
      assertThat(ticks.get(ticks.size() - 1))
          .isLessThanOrEqualTo(((TreeSet<Integer>) years).last());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void editing_and_looking_up_are_no_events_and_every_other_date_is_one(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    List<String> listed =
        page(record, "en").select(".hiwar-timeline > li > h3").eachAttr("data-place");
    assertThat(listed).noneMatch(place -> NO_EVENTS.stream().anyMatch(place::endsWith));
    Set<PartialDate> events =
        Timeline.of(record).entries().stream()
            .filter(entry -> !NO_EVENTS.contains(entry.member()) && !entry.retracted())
            .map(TimelineEntry::date)
            .collect(Collectors.toSet());
    assertThat(listed.size()).isLessThanOrEqualTo(events.size());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_event_is_called_by_the_name_of_a_member(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Set<String> members =
        Shapes.all().stream()
            .map(Shape::members)
            .flatMap(List::stream)
            .map(Member::name)
            .filter(name -> !Member.label(name).in("fr").equals(name))
            .collect(Collectors.toSet());
    for (String kind : page(record, "fr").select(".hiwar-timeline .hiwar-kind").eachText()) {
      assertThat(List.of(kind.split(" · |, ", -1))).doesNotContainAnyElementsOf(members);
    }
  }

  // Until when something is awaited is not until when it is promised.
  @ParameterizedTest
  @MethodSource("documents")
  void the_deadline_of_a_condition_is_not_told_as_that_of_the_promise(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Set<String> awaited = new TreeSet<>();
    Set<String> promised = new TreeSet<>();
    for (TimelineEntry entry : Timeline.of(record).entries()) {
      if (entry.member().equals("deadline")) {
        (entry.pointer().contains("/conditions/") ? awaited : promised)
            .add(Words.of(record, "en").date(entry.date()));
      }
    }
    Element page = page(record, "en");
    assertThat(days(page, ".hiwar-kind:matches(· deadline of a condition$)")).isEqualTo(awaited);
    assertThat(days(page, ".hiwar-kind:matches(· deadline$)")).isEqualTo(promised);
  }

  private static Set<String> days(Element page, String kind) {
    return new TreeSet<>(page.select(".hiwar-timeline > li:has(" + kind + ") > h3").eachText());
  }

  @Test
  void a_date_within_something_is_told_as_of_that() {
    BargainingRecord record =
        RecordsOfTheSuite.record(Path.of("../json/conformance/valid/terms.json"));
    assertThat(page(record, "en").select(".hiwar-kind").eachText())
        .contains(
            "Demand · quantity: time observed, start of period",
            "Other · criteria: period, start of period",
            "Promise or achievement · deadline of a condition");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_is_certainly_later_than_the_day_of_the_page_is_told_as_ahead_and_nothing_else(
      Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    List<LocalDate> days =
        dates(record).stream()
            .filter(date -> !date.isOpenBefore())
            .map(PartialDate::earliest)
            .sorted()
            .toList();
    LocalDate day = days.isEmpty() ? DAY : days.get(days.size() / 2);
    Element page = Jsoup.parse(HtmlReport.of(record, day, "en").page()).body();
    for (Element row : page.select(".hiwar-timeline > li:has(> h3 > time)")) {
      PartialDate date = PartialDate.parse(row.select("> h3 > time").attr("datetime"));
      assertThat(row.select("> .hiwar-ahead").eachText())
          .as(date.toString())
          .isEqualTo(date.earliest().isAfter(day) ? List.of("ahead") : List.of());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'Demand · takes effect, as demanded'",
    "fr, Revendication · prise d’effet selon la revendication",
    "ar, مطلب · بداية السريان بحسب المطلب"
  })
  void a_date_that_a_demand_asks_for_is_told_as_asked_for(String language, String kind) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addDemands(
                Demand.builder()
                    .id("bonus")
                    .text(LocalizedText.of("en", "A bonus"))
                    .terms(Terms.builder().takesEffect(PartialDate.parse("2027-01")).build())
                    .build())
            .build();
    Element page = Jsoup.parse(HtmlReport.of(record, DAY, language).page());
    assertThat(page.select(".hiwar-timeline .hiwar-kind").eachText()).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ahead, Instalment of a schedule · payment",
    "fr, à venir, Tranche d’un échéancier · paiement",
    "ar, لاحقاً, دفعة من جدولة · الأداء"
  })
  void a_step_that_is_to_be_paid_is_not_told_as_paid_nor_as_a_promise(
      String language, String ahead, String kind) {
    BargainingRecord record =
        RecordsOfTheSuite.record(RecordsOfTheSuite.file("us-county-memorandum-2023"));
    LocalDate signed = LocalDate.of(2023, 11, 8);
    Element row =
        Jsoup.parse(HtmlReport.of(record, signed, language).page())
            .expectFirst(".hiwar-timeline > li:has(time[datetime=2023-12-08])");
    assertThat(row.select(".hiwar-ahead").text()).isEqualTo(ahead);
    assertThat(row.select(".hiwar-kind").eachText()).contains(kind);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_part_is_not_called_by_the_name_of_the_whole(Path file) {
    for (Element event :
        page(RecordsOfTheSuite.record(file), "en").select(".hiwar-timeline li:has(> .hiwar-how)")) {
      String kind = event.select(".hiwar-kind").text();
      if (event.attr("data-place").startsWith("/instalments/")) {
        assertThat(kind).startsWith("Instalment of a schedule");
      }
      if (event.attr("data-place").startsWith("/clauses/")) {
        assertThat(kind).startsWith("Clause");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothing_is_listed_twice_in_one_event(Path file) {
    for (Element list :
        page(RecordsOfTheSuite.record(file), "en").select(".hiwar-timeline details ul")) {
      List<String> told =
          list.select("> li").stream().map(li -> li.attr("data-place") + li.text()).toList();
      assertThat(told).doesNotHaveDuplicates();
    }
  }

  @Test
  void what_is_known_to_be_not_later_than_a_day_stands_at_that_day() {
    BargainingRecord record =
        RecordsOfTheSuite.record(Path.of("../json/conformance/valid/us-autoworkers-2023.json"));
    List<String> days = page(record, "en").select(".hiwar-timeline > li > h3").eachText();
    assertThat(days.indexOf("not later than 25 October 2023"))
        .isGreaterThan(days.indexOf("24 October 2023"));
    assertThat(days).first().isEqualTo("14 September 2023, 23:59");
    assertThat(Words.of(record, "en").date(PartialDate.parse("[..2023-10-25]"))).isIn(days);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void what_may_be_of_a_day_or_later_stands_behind_what_is_of_that_day(Path file) {
    Element page = page(RecordsOfTheSuite.record(file), "en");
    List<String> listed = page.select(".hiwar-timeline > li > h3 > time").eachAttr("datetime");
    for (int i = 1; i < listed.size(); i++) {
      PartialDate before = PartialDate.parse(listed.get(i - 1));
      PartialDate after = PartialDate.parse(listed.get(i));
      if (before.earliest().equals(after.earliest())) {
        assertThat(before.latest()).isBeforeOrEqualTo(after.latest());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void our_own_words_for_a_thing_without_a_name_begin_with_a_capital(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    List<String> named =
        page(record, "en").select(".hiwar-timeline .hiwar-about, .hiwar-timeline li li").eachText();
    for (IndustrialAction action : record.actions()) {
      String kind = action.kind().label("en") + ":";
      assertThat(named).noneMatch(text -> text.startsWith(kind));
    }
  }
}
