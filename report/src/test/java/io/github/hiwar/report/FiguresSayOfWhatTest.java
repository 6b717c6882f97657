package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure on the page says what it is a figure of. */
class FiguresSayOfWhatTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static Document page(BargainingRecord.Builder record, String language) {
    return Jsoup.parse(HtmlReport.of(record.build(), DAY, language).page());
  }

  private static BargainingRecord.Builder vote(Tally... tallies) {
    return BargainingRecord.builder()
        .id("urn:example:port")
        .addBallots(Ballot.builder().id("vote").addTallies(tallies).build());
  }

  private static Tally of(String unit) {
    return Tally.builder().unit(LocalizedText.of("en", unit)).yes(250).no(50).build();
  }

  @ParameterizedTest
  @CsvSource({"en, Total", "fr, Ensemble", "ar, المجموع"})
  void the_count_of_all_units_says_so_beside_those_of_each(String language, String total) {
    Tally all = Tally.builder().yes(400).no(90).build();
    List<String> first =
        page(vote(of("North"), of("South"), all), language)
            .select("tr[data-place] > td:first-child")
            .eachText();
    assertThat(first).containsExactly("North", "South", total);
  }

  private static Party union(String id, String name) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.UNION)
        .side(Side.WORKERS)
        .name(LocalizedText.of("en", name))
        .build();
  }

  private static Tally by(String union, int yes) {
    return Tally.builder().party(Ref.to(Party.class, union)).yes(yes).no(1).build();
  }

  @Test
  void the_count_of_all_parties_says_so_beside_those_of_each() {
    Tally all = Tally.builder().yes(400).no(90).build();
    Document page =
        page(
            vote(by("dockers", 9), by("pilots", 7), all)
                .addParties(union("dockers", "Dockers"), union("pilots", "Pilots")),
            "en");
    assertThat(page.select("tr[data-place] > td[data-label=party]").eachText())
        .containsExactly("Dockers", "Pilots", "Total");
  }

  @Test
  void a_count_beside_counts_of_one_part_alone_is_no_total() {
    Tally late = Tally.builder().yes(400).no(90).build();
    Document page =
        page(
            vote(by("dockers", 9), by("dockers", 12), late).addParties(union("dockers", "Dockers")),
            "en");
    assertThat(page.text()).contains("400").doesNotContain("Total");
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, unit, false",
    "NOT_STATED, unit, false",
    "CUT_OFF, party, false",
    "NOT_APPLICABLE, unit, true"
  })
  void a_count_of_a_part_that_nobody_knows_is_no_total(
      Absence why, String member, boolean isTotal) {
    Tally some = Tally.builder().yes(400).no(90).build();
    BargainingRecord.Builder record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addBallots(
                Ballot.builder()
                    .id("vote")
                    .addTallies(of("North"), of("South"), some)
                    .putAbsent("tallies/2/" + member, why)
                    .build());
    assertThat(page(record, "en").text().contains("Total")).isEqualTo(isTotal);
  }

  @Test
  void a_count_that_stands_alone_is_told_without_a_name() {
    assertThat(page(vote(Tally.builder().yes(400).no(90).build()), "en").text())
        .contains("400")
        .doesNotContain("Total");
  }

  @Test
  void what_the_fulfilled_are_counted_of_is_said_where_it_is_not_all() {
    BargainingRecord.Builder record =
        BargainingRecord.builder().id("urn:example:port").addDemands(demand("pay"), demand("rest"));
    assertThat(page(record, "en").select("#hiwar-figures ~ .hiwar-lead").text())
        .doesNotContain("counted out of");
    record.addTransitions(
        Transition.builder()
            .id("back")
            .addSubjects(Ref.to(Entity.class, "rest"))
            .to(DemandStatus.WITHDRAWN)
            .on(PartialDate.parse("2025-03-01"))
            .build());
    assertThat(page(record, "en").select("#hiwar-figures ~ .hiwar-lead").text())
        .contains("counted out of 1,");
  }

  private static Transition to(DemandStatus status, Party speaker) {
    return Transition.builder()
        .id(speaker.id())
        .addSubjects(Ref.to(Entity.class, "pay"))
        .to(status)
        .on(PartialDate.parse("2025-03-01"))
        .statedBy(speaker)
        .build();
  }

  @ParameterizedTest
  @EnumSource(DemandStatus.class)
  void demands_that_no_longer_ask_for_an_answer_are_said_to_be_in_neither_figure(
      DemandStatus status) {
    BargainingRecord.Builder record = told(to(status, union("dockers", "Dockers")));
    assertThat(lead(record).contains("neither as answered nor as waiting"))
        .isEqualTo(!status.isAnswer() && !status.awaitsAnswer());
    assertThat(lead(record)).doesNotContain("disputed");
  }

  @Test
  void what_a_disputed_status_is_counted_as_is_said() {
    BargainingRecord.Builder record =
        told(
            to(DemandStatus.FULFILLED, union("dockers", "Dockers")),
            to(DemandStatus.REFUSED, union("pilots", "Pilots")));
    assertThat(lead(record)).contains("counted by the latest entry in the journal");
  }

  private static BargainingRecord.Builder told(Transition... entries) {
    return BargainingRecord.builder()
        .id("urn:example:port")
        .addParties(union("dockers", "Dockers"), union("pilots", "Pilots"))
        .addDemands(demand("pay"))
        .addTransitions(entries);
  }

  private static String lead(BargainingRecord.Builder record) {
    return page(record, "en").select("#hiwar-figures ~ .hiwar-lead").text();
  }

  private static Demand demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("en", "A " + id)).build();
  }

  @ParameterizedTest
  @CsvSource({"en, the first subject of each", "fr, premier thème", "ar, الموضوع الأول"})
  void a_demand_of_two_subjects_is_counted_once_and_the_table_says_under_which(
      String language, String words) {
    Document page =
        page(
            BargainingRecord.builder()
                .id("urn:example:port")
                .addDemands(of("course", "training", "allowances"), of("bonus", "allowances")),
            language);
    Element table = page.select("table.hiwar-scores").get(1);
    assertThat(table.expectFirst("caption").text()).contains(words);
    assertThat(table.select("td").eachText()).hasSize(2).allMatch(of -> of.contains("1"));
  }

  private static Demand of(String id, String... categories) {
    Demand.Builder demand = Demand.builder().from(demand(id));
    for (String category : categories) {
      demand.addCategories(Classification.of(DemandCategory.of(category)));
    }
    return demand.build();
  }
}
