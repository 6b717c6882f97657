package io.github.hiwar.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.ConditionRole;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordPrinterTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .side(Side.WORKERS)
          .name(text("Dockers’ union"))
          .build();
  private static final Instalment STEP =
      Instalment.builder()
          .id("first")
          .quantity(Money.of("200", "MAD"))
          .takesEffect(PartialDate.parse("2026-01-01"))
          .addConditions(Condition.builder().text(text("once the budget is voted")).build())
          .build();
  private static final Measure BONUS =
      Measure.builder()
          .id("bonus")
          .text(text("A bonus"))
          .terms(Terms.builder().quantity(Money.of("500", "MAD")).addSchedule(STEP.ref()).build())
          .build();
  private static final Agreement ACCORD =
      Agreement.builder()
          .id("accord")
          .kind(AgreementKind.AGREEMENT)
          .title(text("Port accord"))
          .addParties(UNION.ref())
          .build();

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static Statement rival(String id, String amount) {
    return Statement.builder()
        .id(id)
        .about(Ref.to(Entity.class, "bonus"))
        .member("terms/quantity")
        .value(
            new JsonValue.Structure(
                Map.of(
                    "type", new JsonValue.Text("money"),
                    "amount", new JsonValue.Text(amount),
                    "currency", new JsonValue.Text("MAD"))))
        .standing(StatementStanding.RIVAL)
        .addCitations(Citation.builder().addStatedBy(UNION.ref()).build())
        .build();
  }

  private static Transition.Builder entry(String id, Ref<? extends Entity> subject) {
    return Transition.builder().id(id).addSubjects(subject);
  }

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder()
        .id("urn:example:port")
        .addLanguages("en")
        .addParties(UNION)
        .addMeasures(BONUS)
        .addInstalments(STEP)
        .addAgreements(ACCORD)
        .addClauses(
            Clause.builder()
                .id("c1")
                .agreement(ACCORD.ref())
                .label("3")
                .text(text("Peace"))
                .build())
        .addTransitions(
            entry("promise", BONUS.ref()).to(MeasureStatus.PROMISED).on(DAY.minusDays(9)).build(),
            entry("deal", ACCORD.ref())
                .to(AgreementStatus.AGREED_IN_PRINCIPLE)
                .on(DAY.minusDays(2))
                .build());
  }

  private static String printed(BargainingRecord record, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    StatusBoard board = StatusBoard.asOf(record, DAY);
    new RecordPrinter(record, board, language, false, to).print();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_was_taken_back_is_printed_as_if_nobody_had_ever_said_it() {
    Transition offer =
        entry("offer", BONUS.ref())
            .to(MeasureStatus.PROMISED)
            .on(DAY.minusDays(1))
            .addConditions(
                Condition.builder().kind(ConditionKind.OTHER).text(text("Peace at work")).build())
            .build();
    Transition retraction = Transition.retracting(offer).id("undo").on(DAY).build();
    BargainingRecord record = record().build();
    assertThat(printed(record.with(offer), "en")).contains("Peace at work");
    assertThat(printed(record.with(offer).with(retraction), "en")).isEqualTo(printed(record, "en"));
  }

  @Test
  void rival_values_are_disputed_with_who_says_what() {
    BargainingRecord record = record().addStatements(rival("r", "600")).build();
    assertThat(printed(record, "en"))
        .contains("500 dirhams  in this record", "600 dirhams  according to Dockers’ union")
        .doesNotContain("none");
    assertThat(printed(record, "fr")).contains("600 dirhams  selon Dockers’ union");
    assertThat(printed(record, "ar")).contains("حسب Dockers’ union");
  }

  @Test
  void a_rival_date_by_rule_says_after_what() {
    JsonValue signed =
        new JsonValue.Structure(
            Map.of(
                "of",
                new JsonValue.Text("accord"),
                "status",
                new JsonValue.Text("agreement/signed")));
    JsonValue rule =
        new JsonValue.Structure(
            Map.of("sets", new JsonValue.Text("takes-effect"), "after", signed));
    Statement at =
        Statement.builder()
            .from(rival("r", "600"))
            .about(Ref.to(Entity.class, "first"))
            .member("dateRules/0")
            .value(rule)
            .build();
    assertThat(printed(record().addStatements(at).build(), "fr"))
        .contains("après\u00a0: signé\u00a0: Port accord");
  }

  @Test
  void figures_in_arabic_are_kept_apart_by_isolates_and_not_by_their_names() {
    Statement share =
        Statement.builder()
            .from(rival("r", "600"))
            .value(
                new JsonValue.Structure(
                    Map.of(
                        "type", new JsonValue.Text("percentage"),
                        "value", new JsonValue.Text("5"))))
            .build();
    assertThat(printed(record().addStatements(share).build(), "ar"))
        .contains("5%")
        .doesNotContain("U+");
  }

  @Test
  void a_section_of_which_the_record_says_nothing_has_no_heading() {
    BargainingRecord empty = BargainingRecord.builder().id("urn:example:empty").build();
    assertThat(printed(empty, "en"))
        .doesNotContain("Parties", "Achievements", "Promises", "Agreements");
    assertThat(printed(record().build(), "en")).contains("Parties", "Promises", "Agreements");
  }

  @Test
  void nothing_is_disputed_where_nobody_says_otherwise() {
    assertThat(printed(record().build(), "en")).contains("Disputed points", "none");
  }

  @Test
  void agreements_stand_with_their_state_and_their_clauses() {
    assertThat(printed(record().build(), "en"))
        .contains("agreed in principle  Port accord (Dockers’ union)", "    3 Peace");
    assertThat(printed(record().build(), "fr")).contains("accord de principe");
  }

  @Test
  void what_an_instalment_depends_on_is_told() {
    assertThat(printed(record().build(), "en"))
        .contains(
            "instalment 1, 1 January 2026: 200 dirhams", "condition: once the budget is voted");
  }

  @Test
  void the_widest_side_leaves_room_before_the_party() {
    Party government =
        Party.builder()
            .from(UNION)
            .id("government")
            .kind(PartyKind.GOVERNMENT_BODY)
            .side(Side.GOVERNMENT)
            .name(text("The government"))
            .build();
    assertThat(printed(record().addParties(government).build(), "fr"))
        .contains("  gouvernement  The government", "  personnel     Dockers’ union");
  }

  @Test
  void a_step_without_words_date_and_amount_is_told_by_its_number() {
    Instalment bare = Instalment.builder().id("bare").build();
    Measure rise =
        Measure.builder()
            .id("rise")
            .text(text("A rise"))
            .terms(Terms.builder().addSchedule(STEP.ref(), bare.ref()).build())
            .build();
    BargainingRecord record = record().addInstalments(bare).addMeasures(rise).build();
    assertThat(printed(record, "en")).contains("    instalment 2\n").doesNotContain(", :");
  }

  @Test
  void a_measure_of_which_the_journal_says_nothing_is_no_achievement() {
    Measure idle = Measure.builder().id("idle").text(text("Talks go on")).build();
    String page = printed(record().addMeasures(idle).build(), "en");
    assertThat(page.substring(page.indexOf("Promises"))).contains("not known            Talks");
  }

  @Test
  void what_nobody_named_is_called_by_its_kind_and_what_it_is_about() {
    IndustrialAction strike =
        IndustrialAction.builder()
            .id("s-17")
            .kind(ActionKind.STRIKE)
            .addSites(Locality.of(text("North quay")))
            .build();
    Ballot vote = Ballot.builder().id("v-3").addAbout(ACCORD.ref()).build();
    Statement share =
        Statement.builder()
            .id("share")
            .about(Ref.to(Entity.class, "v-3"))
            .member("tallies/1/yes")
            .value(new JsonValue.Text("7"))
            .standing(StatementStanding.RIVAL)
            .build();
    BargainingRecord record =
        record()
            .addActions(strike)
            .addBallots(vote)
            .addStatements(share)
            .addTransitions(entry("out", strike.ref()).to(ActionStatus.HELD).on(DAY).build())
            .build();
    StatusBoard board = StatusBoard.asOf(record, DAY);
    assertThat(BoardLine.of(record, board, "fr"))
        .extracting(BoardLine::name)
        .contains("grève\u00a0: North quay");
    assertThat(printed(record, "en"))
        .contains("Vote: Port accord, tallies, no. 2, votes in favour");
  }

  @Test
  void steps_of_a_measure_without_conditions_stand_with_their_words_amounts_and_states() {
    Instalment paid =
        Instalment.builder()
            .id("paid")
            .text(text("First half"))
            .quantity(Money.of("250", "MAD"))
            .paidOn(PartialDate.parse("2025-03"))
            .build();
    Measure halves =
        Measure.builder()
            .id("halves")
            .text(text("In halves"))
            .terms(Terms.builder().addSchedule(paid.ref()).build())
            .build();
    BargainingRecord record =
        record()
            .addInstalments(paid)
            .addMeasures(halves)
            .addTransitions(
                entry("paid-out", paid.ref()).to(MeasureStatus.DELIVERED).on(DAY).build())
            .build();
    assertThat(printed(record, "en")).contains("First half, March 2025: 250 dirhams [delivered]");
  }

  @Test
  void what_holds_until_something_comes_is_no_plain_condition() {
    Measure freeze =
        Measure.builder()
            .id("freeze")
            .text(text("A freeze"))
            .terms(
                Terms.builder()
                    .addConditions(
                        Condition.builder()
                            .role(ConditionRole.UNTIL)
                            .text(text("the budget is voted"))
                            .build())
                    .build())
            .build();
    BargainingRecord record = record().addMeasures(freeze).build();
    assertThat(printed(record, "en")).contains("until: the budget is voted");
    assertThat(printed(record, "fr")).contains("jusqu’à ce que");
    assertThat(printed(record, "ar")).contains("إلى أن");
  }

  @Test
  void an_entry_that_may_be_later_than_the_day_is_named_as_not_counted() {
    BargainingRecord record =
        record()
            .addTransitions(entry("undated", BONUS.ref()).to(MeasureStatus.DELIVERED).build())
            .build();
    for (Map.Entry<String, String> told :
        List.of(
            Map.entry("en", "not counted"),
            Map.entry("fr", "non comptées"),
            Map.entry("ar", "لم تُحتسب"))) {
      assertThat(printed(record, told.getKey())).contains(told.getValue());
      assertThat(printed(record().build(), told.getKey())).doesNotContain(told.getValue());
    }
    assertThat(printed(record, "en")).contains("delivered: A bonus");
  }
}
