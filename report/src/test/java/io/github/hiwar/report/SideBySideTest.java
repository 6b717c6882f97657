package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What people compare stands side by side: offers, steps, accounts, and times on the timeline. */
class SideBySideTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder().id("urn:example:port");
  }

  private static Document page(BargainingRecord.Builder record) {
    return Jsoup.parse(HtmlReport.of(record.build(), DAY, "en").page());
  }

  private static Terms rise(String percent) {
    return Terms.builder().quantity(Percentage.of(percent)).build();
  }

  private static Transition offer(String id, Demand demand, String percent, String on) {
    return Transition.builder()
        .id(id)
        .addSubjects(demand.ref())
        .to(DemandStatus.COMMITTED)
        .offer(rise(percent))
        .on(PartialDate.parse(on))
        .build();
  }

  @Test
  void offers_stand_beside_the_demand_in_the_order_of_the_journal() {
    Demand pay = Demand.builder().id("pay").text(text("A rise")).terms(rise("46")).build();
    Elements bids =
        page(record()
                .addDemands(pay)
                .addTransitions(
                    offer("o1", pay, "10", "2025-03-01"), offer("o2", pay, "25", "2025-03-09")))
            .select(".hiwar-bids .hiwar-account");
    assertThat(bids.eachAttr("data-place"))
        .containsExactly("/demands/0", "/transitions/0", "/transitions/1");
    assertThat(bids.get(0).text()).contains("46%");
    assertThat(bids.get(1).text()).contains("10%", "1 March 2025");
    assertThat(bids.get(2).text()).contains("25%", "9 March 2025");
  }

  @Test
  void the_steps_of_a_promise_are_a_line_of_dates_with_their_amounts() {
    Instalment first = step("first", "2025-01-01", "500");
    Instalment second = step("second", "2026-01-01", "700");
    Measure rise =
        Measure.builder()
            .id("rise")
            .text(text("A rise in two steps"))
            .terms(Terms.builder().addSchedule(first.ref(), second.ref()).build())
            .build();
    Elements steps =
        page(record().addInstalments(first, second).addMeasures(rise)).select(".hiwar-steps > li");
    assertThat(steps.eachAttr("data-place")).containsExactly("/instalments/0", "/instalments/1");
    assertThat(steps.get(0).text()).contains("1 January 2025", "500 dirhams");
    assertThat(steps.get(1).text()).contains("1 January 2026", "700 dirhams");
  }

  private static Instalment step(String id, String from, String amount) {
    return Instalment.builder()
        .id(id)
        .takesEffect(PartialDate.parse(from))
        .quantity(Money.of(amount, "MAD"))
        .build();
  }

  @Test
  void a_value_that_sources_give_differently_is_disputed_beside_what_the_record_holds() {
    Measure bonus =
        Measure.builder()
            .id("bonus")
            .text(text("A bonus"))
            .terms(Terms.builder().quantity(Money.of("500", "MAD")).build())
            .build();
    Statement rival =
        Statement.builder()
            .id("rival")
            .about(Ref.to(Entity.class, "bonus"))
            .member("terms/quantity")
            .value(
                new JsonValue.Structure(
                    Map.of(
                        "type", new JsonValue.Text("money"),
                        "amount", new JsonValue.Text("600"),
                        "currency", new JsonValue.Text("MAD"))))
            .standing(StatementStanding.RIVAL)
            .build();
    Elements accounts =
        page(record().addMeasures(bonus).addStatements(rival))
            .select(".hiwar-dispute .hiwar-account");
    assertThat(accounts.eachAttr("data-place"))
        .containsExactly("/measures/0/terms/quantity", "/statements/0");
    assertThat(accounts.get(0).text()).contains("In this record", "500 dirhams");
    assertThat(accounts.get(1).text()).contains("600 dirhams");
  }

  @Test
  void a_rule_for_a_date_is_disputed_beside_the_date_that_the_record_states() {
    Instalment first = step("first", "2025-01-01", "500");
    Statement rival =
        Statement.builder()
            .id("rival")
            .about(Ref.to(Entity.class, "first"))
            .member("dateRules")
            .value(
                new JsonValue.Sequence(
                    List.of(
                        new JsonValue.Structure(
                            Map.of(
                                "sets", new JsonValue.Text("takes-effect"),
                                "promptness", new JsonValue.Text("at-once"))))))
            .standing(StatementStanding.RIVAL)
            .build();
    Elements accounts =
        page(record().addInstalments(first).addStatements(rival))
            .select(".hiwar-dispute .hiwar-account");
    assertThat(accounts.eachAttr("data-place"))
        .containsExactly("/instalments/0/takesEffect", "/statements/0");
    assertThat(accounts.get(0).text()).contains("In this record", "1 January 2025");
  }

  @Test
  void a_strike_is_a_bar_as_long_as_it_certainly_lasted_within_what_may_have_been() {
    IndustrialAction strike =
        IndustrialAction.builder()
            .id("strike")
            .kind(ActionKind.STRIKE)
            .during(DateSpan.between(PartialDate.parse("2025-03"), PartialDate.parse("2025-04-15")))
            .build();
    Document page = page(record().addActions(strike));
    assertThat(page.select(".hiwar-chart .hiwar-range title").eachText())
        .contains("March 2025 to 15 April 2025");
    assertThat(page.select(".hiwar-chart .hiwar-lasting")).hasSize(1);
    assertThat(page.select("section > h2").eachText())
        .containsExactly("Industrial action and votes", "Timeline");
  }
}
