package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.ConditionRole;
import io.github.hiwar.terms.Event;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page leaves out what goes without saying, and nothing that changes what is meant. */
class LabelsThatMatterTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static Document page(BargainingRecord.Builder record, String language) {
    return Jsoup.parse(HtmlReport.of(record.id("urn:example:port").build(), DAY, language).page());
  }

  private static String told(Terms terms) {
    Measure measure =
        Measure.builder().id("m").text(text("A crane allowance")).terms(terms).build();
    return page(BargainingRecord.builder().addMeasures(measure), "en")
        .expectFirst("[data-place=/measures/0] > .hiwar-nodes")
        .text();
  }

  @Test
  void who_is_left_out_is_never_told_as_who_benefits() {
    Beneficiaries all = Beneficiaries.builder().addInclude(text("Dockers")).build();
    Beneficiaries without = Beneficiaries.builder().addExclude(text("Managers")).build();
    assertThat(told(Terms.builder().beneficiaries(all).build())).isEqualTo("beneficiaries Dockers");
    assertThat(told(Terms.builder().beneficiaries(without).build()))
        .isEqualTo("beneficiaries excluded Managers");
  }

  @Test
  void a_step_that_people_leave_is_not_told_as_the_step_that_they_reach() {
    ClassKey second = ClassKey.of(ScaleKey.ECHELON, "2");
    ClassKey top = ClassKey.of(ScaleKey.ECHELON, "top");
    assertThat(told(changes(Change.builder().addClassesBefore(second))))
        .isEqualTo("change class before step 2");
    assertThat(told(changes(Change.builder().addClassesAfter(top))))
        .contains("class after", "step: ", "top");
  }

  private static Terms changes(Change.Builder change) {
    return Terms.builder().change(change.build()).build();
  }

  @Test
  void an_agreement_that_is_only_referred_to_stands_after_what_holds_and_before_what_is_over() {
    Agreement old = agreement("old");
    Agreement named = agreement("named");
    Agreement held = agreement("held");
    assertThat(
            page(
                    BargainingRecord.builder()
                        .addAgreements(old, named, held)
                        .addTransitions(
                            entry("1", old, AgreementStatus.EXPIRED),
                            entry("2", held, AgreementStatus.IN_FORCE)),
                    "en")
                .select("section[aria-labelledby=hiwar-agreements] > ul > li h3")
                .eachText())
        .containsExactly("held", "named", "old");
  }

  private static Agreement agreement(String id) {
    return Agreement.builder().id(id).kind(AgreementKind.AGREEMENT).title(text(id)).build();
  }

  private static Transition entry(String id, Agreement about, AgreementStatus to) {
    return Transition.builder()
        .id(id)
        .addSubjects(about.ref())
        .to(to)
        .on(PartialDate.parse("2025-03-01"))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void the_axis_of_the_timeline_names_its_months(String language) {
    Document page =
        page(
            BargainingRecord.builder()
                .addAgreements(agreement("a"))
                .addTransitions(entry("1", agreement("a"), AgreementStatus.IN_FORCE)),
            language);
    List<String> ticks = page.select(".hiwar-tick").eachText();
    assertThat(ticks).isNotEmpty().allMatch(tick -> tick.matches(".*\\p{L}{3}.*"));
  }

  @Test
  void a_vote_below_its_agreement_is_not_headed_by_the_agreement_once_more() {
    Agreement accord = agreement("accord");
    Ballot vote = Ballot.builder().id("v").addAbout(accord.ref()).build();
    assertThat(
            page(BargainingRecord.builder().addAgreements(accord).addBallots(vote), "en")
                .select("[data-place=/ballots/0] .hiwar-what")
                .eachText())
        .containsExactly("Vote");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void a_relation_names_the_statement_that_it_is_of(String language) {
    Agreement accord = agreement("accord");
    Statement statement =
        Statement.builder()
            .id("s")
            .about(Ref.to(Entity.class, "accord"))
            .member("term")
            .value(new JsonValue.Text("2025/2026"))
            .standing(StatementStanding.RIVAL)
            .build();
    Relation relation =
        Relation.builder()
            .id("r")
            .kind(RelationKind.DERIVED_FROM)
            .subject(statement.ref())
            .object(accord.ref())
            .build();
    assertThat(
            page(
                    BargainingRecord.builder()
                        .addAgreements(accord)
                        .addStatements(statement)
                        .addRelations(relation),
                    language)
                .expectFirst("[data-place=/relations/0] .hiwar-what")
                .text())
        .contains("accord", "2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void among_several_agreements_a_clause_is_named_with_its_own_except_within_it(String language) {
    Agreement old = agreement("old");
    Clause clause = Clause.builder().id("c").agreement(agreement("new").ref()).label("12").build();
    Relation relation =
        Relation.builder()
            .id("r")
            .kind(RelationKind.REPLACES)
            .subject(clause.ref())
            .object(old.ref())
            .build();
    Document page =
        page(
            BargainingRecord.builder()
                .addAgreements(old, agreement("new"))
                .addClauses(clause)
                .addRelations(relation),
            language);
    assertThat(page.expectFirst("[data-place=/relations/0] .hiwar-what").text())
        .contains("12", "new");
    assertThat(page.expectFirst("[data-place=/clauses/0] .hiwar-what").text())
        .contains("12")
        .doesNotContain("new");
    assertThat(page.expectFirst("[data-place=/relations/0/object] dt").text())
        .isEqualTo(RelationKind.REPLACES.label(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void a_role_is_the_label_of_what_it_leads_to(String language) {
    Party whole = Party.builder().id("whole").kind(PartyKind.UNION).name(text("Union")).build();
    Party part =
        Party.builder()
            .id("part")
            .kind(PartyKind.UNION)
            .name(text("Branch"))
            .addAffiliations(Affiliation.of(AffiliationRole.ORGAN_OF, whole.ref()))
            .build();
    Condition vote =
        Condition.builder().role(ConditionRole.UNTIL).text(text("The vote is held")).build();
    Measure promise =
        Measure.builder()
            .id("m")
            .text(text("A crane allowance"))
            .terms(Terms.builder().addConditions(vote).build())
            .build();
    Document page =
        page(BargainingRecord.builder().addParties(whole, part).addMeasures(promise), language);
    assertThat(page.select("[data-place^=/parties/1/affiliations/0] dt").eachText())
        .containsExactly(AffiliationRole.ORGAN_OF.label(language));
    assertThat(page.select("[data-place^=/measures/0/terms/conditions/0] dt").eachText())
        .containsExactly(ConditionRole.UNTIL.label(language));
  }

  @Test
  void the_state_that_something_awaits_need_not_agree_with_its_name() {
    Measure law = Measure.builder().id("law").text(text("Loi")).build();
    Condition passed =
        Condition.builder()
            .kind(ConditionKind.LAW)
            .event(Event.of(law, MeasureStatus.DELIVERED))
            .build();
    Measure promise =
        Measure.builder()
            .id("m")
            .text(text("A crane allowance"))
            .terms(Terms.builder().addConditions(passed).build())
            .build();
    BargainingRecord.Builder record = BargainingRecord.builder().addMeasures(law, promise);
    String place = "[data-place=/measures/1/terms/conditions/0/event]";
    assertThat(page(record, "fr").expectFirst(place).text()).contains("état «");
    assertThat(page(record, "ar").expectFirst(place).text()).contains("الحالة «");
    assertThat(page(record, "en").expectFirst(place).text()).contains("Loi").doesNotContain("«");
  }

  @Test
  void a_step_that_many_promises_go_by_is_not_told_as_a_step_of_one_of_them() {
    BargainingRecord county =
        RecordsOfTheSuite.record(RecordsOfTheSuite.file("us-county-memorandum-2023"));
    assertThat(
            Jsoup.parse(HtmlReport.of(county, DAY, "en").page())
                .select(".hiwar-timeline .hiwar-about")
                .eachText())
        .contains("Step 1")
        .noneMatch(about -> about.endsWith(": Step 1"));
  }
}
