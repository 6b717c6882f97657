package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where something stands it is told that the answer was under conditions: it is no plain yes. */
class UnderConditionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_status_says_that_it_is_under_conditions_exactly_where_its_entry_has_some(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (Element since : page(record, "en").select(".hiwar-since")) {
      String place = since.attr("data-place");
      int entry = Integer.parseInt(place.substring(place.lastIndexOf('/') + 1));
      assertThat(since.expectFirst("p").text().contains("under conditions"))
          .as(place)
          .isEqualTo(!record.transitions().get(entry).conditions().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({"en, · under conditions", "fr, · sous conditions", "ar, · بشروط"})
  void every_item_that_was_accepted_with_others_under_conditions_says_so(
      String language, String words) {
    BargainingRecord crafts = Crafts.record();
    long conditional =
        crafts.transitions().stream()
            .filter(entry -> !entry.conditions().isEmpty())
            .mapToLong(entry -> entry.subjects().size())
            .sum();
    List<String> told =
        page(crafts, language).select("#hiwar-tree .hiwar-since > p").eachText().stream()
            .filter(text -> text.contains(words))
            .toList();
    assertThat(told).hasSizeGreaterThanOrEqualTo((int) conditional).isNotEmpty();
  }

  @Test
  void of_what_is_disputed_the_account_that_names_a_condition_says_so_and_no_other() {
    Demand bonus = Demand.builder().id("bonus").text(text("A bonus")).build();
    Party union = party("union", Side.WORKERS);
    Party port = party("port", Side.EMPLOYER);
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addDemands(bonus)
            .addParties(union, port)
            .addTransitions(
                answer("yes", bonus, union).to(DemandStatus.COMMITTED).build(),
                answer("maybe", bonus, port)
                    .to(DemandStatus.ACCEPTED_IN_PRINCIPLE)
                    .addConditions(Condition.builder().text(text("once there is money")).build())
                    .build())
            .build();
    Elements accounts = page(record, "en").select("#hiwar-tree .hiwar-since");
    assertThat(accounts.eachAttr("data-place"))
        .containsExactlyInAnyOrder("/transitions/0", "/transitions/1");
    for (Element account : accounts) {
      boolean conditional = account.attr("data-place").equals("/transitions/1");
      assertThat(account.text().contains("under conditions")).isEqualTo(conditional);
    }
  }

  private static Transition.Builder answer(String id, Demand demand, Party by) {
    return Transition.builder()
        .id(id)
        .addSubjects(demand.ref())
        .on(PartialDate.parse("2025-10-14"))
        .addCitations(Citation.builder().addStatedBy(by.ref()).build());
  }

  private static Party party(String id, Side side) {
    return Party.builder().id(id).kind(PartyKind.UNION).side(side).name(text(id)).build();
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }
}
