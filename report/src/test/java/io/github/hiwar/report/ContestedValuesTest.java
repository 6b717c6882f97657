package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Statement;
import io.github.hiwar.source.StatementStanding;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Absence;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that sources contest is nowhere told as if it were settled. */
class ContestedValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  private static String place(BargainingRecord record, Entity entity) {
    EntityList<?> list = EntityList.holding(entity).orElseThrow();
    return "/" + list.name() + "/" + list.in(record).indexOf(entity);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_has_a_contested_value_says_so_where_it_stands(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Element page = page(record, "en");
    for (ValueDispute dispute : Disputes.values(record)) {
      Entity about = record.resolve(dispute.about());
      String marks = "li[data-place=" + place(record, about) + "] > .hiwar-row .hiwar-contested";
      assertThat(page.select(marks).eachText())
          .as(dispute.about() + " " + dispute.member())
          .anyMatch(mark -> mark.startsWith("disputed: "));
    }
    if (Disputes.values(record).isEmpty()) {
      assertThat(page.select(".hiwar-contested").eachText())
          .noneMatch(mark -> mark.startsWith("disputed: "));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void accounts_side_by_side_are_two_or_more(Path file) {
    for (Element dispute : page(RecordsOfTheSuite.record(file), "en").select(".hiwar-dispute")) {
      assertThat(dispute.select(".hiwar-account")).as(dispute.text()).hasSizeGreaterThan(1);
    }
  }

  private static Statement.Builder rival(String member) {
    return Statement.builder()
        .id("rival")
        .about(Ref.to(Entity.class, "bonus"))
        .member(member)
        .standing(StatementStanding.RIVAL)
        .putAbsent("value", Absence.NOT_COPIED);
  }

  private static Measure.Builder bonus() {
    return Measure.builder().id("bonus").text(LocalizedText.of("en", "A bonus"));
  }

  private static Element page(Measure measure, Statement rival, String language) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addMeasures(measure)
            .addInstalments(step("first", "2025-01-01"), step("second", "2026-03-01"))
            .addStatements(rival)
            .build();
    return page(record, language);
  }

  private static Instalment step(String id, String from) {
    return Instalment.builder().id(id).takesEffect(PartialDate.parse(from)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "en, disputed: quantity, not stated, nothing recorded",
    "fr, contesté : quantité, non précisé, rien de consigné",
    "ar, متنازع فيه: المقدار, غير مذكور, لم يُسجَّل شيء"
  })
  void a_record_without_a_value_says_why_or_that_it_has_none(
      String language, String mark, String why, String nothing) {
    Statement rival = rival("terms/quantity").build();
    Element silent = page(bonus().build(), rival, language);
    assertThat(silent.expectFirst("li[data-place=/measures/0] .hiwar-contested").text())
        .isEqualTo(mark);
    assertThat(silent.select(".hiwar-account").eachAttr("data-place"))
        .containsExactly("/measures/0", "/statements/0");
    assertThat(silent.expectFirst(".hiwar-account").text()).contains(nothing);
    Measure withReason = bonus().putAbsent("terms/quantity", Absence.NOT_STATED).build();
    Element account = page(withReason, rival, language).expectFirst(".hiwar-account");
    assertThat(account.attr("data-place")).isEqualTo("/measures/0/absent/terms~1quantity");
    assertThat(account.text()).contains(why);
  }

  @Test
  void a_rule_for_the_date_of_a_promise_in_steps_is_disputed_beside_the_dates_of_the_steps() {
    JsonValue rule =
        new JsonValue.Structure(
            Map.of(
                "sets", new JsonValue.Text("takes-effect"),
                "promptness", new JsonValue.Text("soon")));
    Statement rival =
        rival("terms/dateRules")
            .absent(Map.of())
            .value(new JsonValue.Sequence(List.of(rule)))
            .build();
    Measure inSteps =
        bonus()
            .addCitations(Citation.builder().document(Ref.to(Document.class, "minutes")).build())
            .terms(
                Terms.builder()
                    .addSchedule(Ref.to(Instalment.class, "first"))
                    .addSchedule(Ref.to(Instalment.class, "second"))
                    .build())
            .build();
    Element page = page(inSteps, rival, "en");
    Element held = page.expectFirst(".hiwar-account");
    assertThat(held.attr("data-place")).isEqualTo("/measures/0/terms/schedule");
    assertThat(held.text()).contains("In this record", "1 January 2025", "1 March 2026");
    assertThat(held.select(".hiwar-source")).isEmpty();
    assertThat(page.expectFirst("li[data-place=/measures/0] .hiwar-contested").text())
        .isEqualTo("disputed: schedule");
  }

  @ParameterizedTest
  @CsvSource({
    "en, disputed: takes effect",
    "fr, contesté : prise d’effet",
    "ar, متنازع فيه: بداية السريان"
  })
  void a_contested_date_is_named_as_on_the_timeline(String language, String mark) {
    Element page = page(bonus().build(), rival("terms/takesEffect").build(), language);
    assertThat(page.expectFirst("li[data-place=/measures/0] .hiwar-contested").text())
        .isEqualTo(mark);
  }

  @Test
  void of_what_stands_in_another_record_this_one_has_no_account() {
    Statement elsewhere =
        rival("terms/quantity").about(Ref.to(Entity.class, "urn:example:other#bonus")).build();
    assertThat(
            page(bonus().build(), elsewhere, "en").select(".hiwar-account").eachAttr("data-place"))
        .containsExactly("/statements/0");
  }
}
