package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.examples.crafts.CraftsDialogue;
import io.github.hiwar.exchange.sheet.ClaimsSheet;
import io.github.hiwar.exchange.sheet.SheetWords;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipesTest {
  private static final Path PAGE = Path.of("../docs/recipes.md");
  // A build of its own, whose dependencies are none of ours; examples/consumers/run runs it.
  private static final Path ARCHIVE =
      Path.of("consumers/hibernate/src/main/java/org/example/archive");
  private static final BargainingRecord FIRST = FirstUse.dialogue();
  private static final Demand MILEAGE = FIRST.demands().get(0);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  static List<String> names() throws IOException {
    return ShownCode.parts("Recipes.java");
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_recipe_of_the_page_is_code_that_runs(String name) throws IOException {
    assertThat(ShownCode.words(ShownCode.block(PAGE, "java", "## " + name)))
        .isEqualTo(ShownCode.words(ShownCode.run("Recipes.java", name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RecordColumn.java", "StoredRecord.java", "Archive.java"})
  void the_recipe_of_the_database_is_code_of_its_consumer(String file) throws IOException {
    Path source = ARCHIVE.resolve(file);
    assertThat(ShownCode.parts(source)).isNotEmpty();
    for (String name : ShownCode.parts(source)) {
      assertThat(ShownCode.words(ShownCode.block(PAGE, "java", "## " + name)))
          .isEqualTo(ShownCode.words(ShownCode.run(source, name)));
    }
  }

  @Test
  void the_page_has_no_code_that_is_not_run() throws IOException {
    int shown = names().size();
    for (String file : List.of("RecordColumn.java", "StoredRecord.java", "Archive.java")) {
      shown += ShownCode.parts(ARCHIVE.resolve(file)).size();
    }
    assertThat(Files.readString(PAGE).split("```java", -1)).hasSize(shown + 1);
  }

  @Test
  void what_is_wrong_is_told_with_its_place() {
    String noText = "{\"hiwar\":\"1.0\",\"id\":\"urn:x\",\n\"demands\":[{\"id\":\"a\"}]}";
    assertThat(Recipes.wrong(noText.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .startsWith("2:")
        .contains("/demands/0", "text");
    String dangling =
        "{\"hiwar\":\"1.0\",\"id\":\"urn:x\",\"demands\":[\n"
            + "{\"id\":\"a\",\"text\":{\"fr\":\"b\"},\"raisedBy\":[\"nobody\"]}]}";
    assertThat(Recipes.wrong(dangling.getBytes(StandardCharsets.UTF_8)))
        .anySatisfy(told -> assertThat(told).startsWith("2:").contains("reference-unresolved"));
  }

  @Test
  void a_text_becomes_a_draft_and_what_is_not_sure_is_told_with_its_line() {
    String text =
        "Nous demandons :\n- une prime\n\nDivers\n\nPar ailleurs, ceci.\n\n- autre chose\n";
    assertThat(Recipes.drafted(text.getBytes(StandardCharsets.UTF_8), FIRST))
        .hasSize(2)
        .satisfies(told -> assertThat(told.get(0)).startsWith("8: "))
        .endsWith("p/1/1");
  }

  @Test
  void a_stranger_only_ever_causes_problems() {
    ReadResult result = Recipes.stranger(new byte[] {1, 2, 3});
    assertThat(result.isValid()).isFalse();
    assertThat(result.findings().errors()).isNotEmpty();
    assertThat(Recipes.stranger(new byte[1_000_001]).findings().errors())
        .extracting(problem -> problem.code())
        .containsExactly("limit-exceeded");
  }

  @Test
  void an_answer_of_a_month_counts_once_the_month_is_over() {
    BargainingRecord answered = Recipes.answer(FIRST, MILEAGE, DAY);
    assertThat(StatusBoard.asOf(answered, DAY).of(MILEAGE)).contains(DemandStatus.REFUSED);
    assertThat(StatusBoard.asOf(answered, LocalDate.of(2026, 3, 15)).of(MILEAGE))
        .contains(DemandStatus.ACCEPTED_IN_PRINCIPLE);
  }

  @Test
  void many_changes_make_one_new_record() {
    BargainingRecord edited = Recipes.edited(FIRST, MILEAGE);
    assertThat(edited.demands()).extracting(Demand::id).containsExactly("mileage", "canteen");
    assertThat(StatusBoard.asOf(edited, DAY).of(MILEAGE)).contains(DemandStatus.COMMITTED);
  }

  @Test
  void a_category_of_ones_own_counts_in_the_known_one_above_it() {
    BargainingRecord record =
        BargainingRecord.builder().id("urn:x").addDemands(Recipes.danger()).build();
    assertThat(Scoreboard.of(record, DAY).within(DemandCategory.of("allowances")).raised().count())
        .isEqualTo(1);
  }

  @Test
  void a_rule_of_ones_own_is_reported_and_a_silenced_one_stays_in_the_report() {
    Demand costly =
        Demand.builder()
            .from(MILEAGE)
            .terms(Terms.builder().quantity(Money.of("2000000", "MAD")).build())
            .build();
    Findings report =
        Recipes.house(BargainingRecord.builder().from(FIRST).demands(List.of(costly)).build());
    assertThat(report.of("acme-money-cap"))
        .singleElement()
        .satisfies(found -> assertThat(found.where().pointer()).endsWith("/terms/quantity/amount"));
    assertThat(report.suppressed()).isEqualTo(report.of("statement-unsourced").size()).isPositive();
  }

  @Test
  void unknown_members_survive() {
    BargainingRecord read = HiwarJson.readOrThrow(Recipes.extended(MILEAGE));
    assertThat(read.demands().get(0).extensions().members())
        .containsEntry("acme:ticket", new JsonValue.Text("HR-1204"));
  }

  @Test
  void a_demand_travels_in_a_document_of_the_user() {
    assertThat(Recipes.embedded(MILEAGE)).isEqualTo(new Recipes.Ticket("Amina", MILEAGE));
  }

  @Test
  void a_change_is_told_by_its_meaning() {
    BargainingRecord answered = Recipes.answer(FIRST, MILEAGE, DAY);
    assertThat(Recipes.since(FIRST, answered)).isNotEmpty();
    assertThat(Recipes.since(FIRST, FIRST)).isEmpty();
  }

  @Test
  void of_two_edits_of_one_text_the_chosen_one_stays() {
    assertThat(Recipes.merged(FIRST, worded("ours"), worded("theirs")).demands().get(0).text())
        .isEqualTo(LocalizedText.of("en", "ours"));
  }

  private static BargainingRecord worded(String text) {
    Demand demand = Demand.builder().from(MILEAGE).text(LocalizedText.of("en", text)).build();
    return BargainingRecord.builder().from(FIRST).demands(List.of(demand)).build();
  }

  @Test
  void what_was_taken_out_is_listed_without_saying_it() {
    assertThat(Recipes.published(CraftsDialogue.record()))
        .isNotEmpty()
        .noneMatch(removal -> removal.toString().contains("Essaadi"));
  }

  @Test
  void a_bad_line_does_not_stop_a_computation(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corpus.ndjson");
    Demand costly =
        Demand.builder()
            .from(MILEAGE)
            .terms(Terms.builder().quantity(Money.of("500.00", "MAD")).build())
            .build();
    try (Corpus.Writer out = Corpus.writer(Files.newOutputStream(file))) {
      out.write(BargainingRecord.builder().from(FIRST).demands(List.of(costly)).build());
    }
    Files.writeString(file, "{\n" + Files.readString(file));
    assertThat(Recipes.highest(file))
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("500"));
  }

  @Test
  void a_sheet_brings_a_record_up_to_date_and_says_what_it_does_not_understand(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("claims.csv");
    Files.writeString(
        file, "Revendication;Statut\nRelever l'indemnité kilométrique;refusé\nFormer;bof\n");
    List<String> told = new ArrayList<>();
    byte[] next = Recipes.office(file, SheetWords.standard(), FIRST, DAY, told);
    assertThat(told).singleElement().asString().startsWith("claims.csv:3").contains("bof");
    ClaimsSheet again =
        ClaimsSheet.read(new ByteArrayInputStream(next), "next", SheetWords.standard(), "");
    assertThat(again.rows()).hasSize(2);
    assertThat(again.rows().get(0).status()).contains(DemandStatus.REFUSED);
  }

  @Test
  void a_calendar_and_the_people_come_of_a_record() {
    assertThat(Recipes.others(FIRST, DAY)).startsWith("BEGIN:VCALENDAR");
  }
}
