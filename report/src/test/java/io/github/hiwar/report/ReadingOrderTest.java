package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.AgreementKind;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.report.text.BoardLine;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people ask first stands first, and nobody has to read a thing again and again. */
class ReadingOrderTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  private static BargainingRecord suite(String name) {
    return RecordsOfTheSuite.record(Path.of("../json/conformance/valid", name + ".json"));
  }

  @Test
  void what_the_row_above_says_too_is_folded_and_named() {
    Element tree = page(Crafts.record(), "fr").expectFirst("#hiwar-tree");
    List<String> raisedBy =
        tree.select(".hiwar-demand > dl dt").eachText().stream()
            .filter("formulée par"::equals)
            .toList();
    assertThat(raisedBy).as("one union raised them all").hasSize(1);
    Element second = tree.select(".hiwar-demand").get(1);
    Element folded = second.expectFirst("> .hiwar-as-above");
    assertThat(folded.expectFirst("summary").text()).contains("formulée par", "adressée à");
    assertThat(folded.select("dd").eachText()).isNotEmpty();
    assertThat(second.select("> .hiwar-meta .hiwar-source")).isNotEmpty();
  }

  @Test
  void what_holds_stands_before_what_is_over() {
    assertThat(
            page(suite("us-autoworkers-2023"), "en")
                .select("section[aria-labelledby=hiwar-agreements] > ul > li h3")
                .eachText())
        .first()
        .isEqualTo("Tentative agreement with Ford, 2023");
  }

  @ParameterizedTest
  @EnumSource(AgreementStatus.class)
  void what_is_over_or_never_came_about_stands_last_among_what_was_agreed(AgreementStatus status) {
    Agreement one = agreement("The one");
    Agreement other = agreement("The other");
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:texts")
            .addAgreements(one, other)
            .build()
            .with(Transition.of(one).to(status).on("2025-03-01"))
            .with(Transition.of(other).to(AgreementStatus.SIGNED).on("2025-03-01"));
    assertThat(
            page(record, "en")
                .select("section[aria-labelledby=hiwar-agreements] > ul > li h3")
                .eachText())
        .first()
        .isEqualTo(status.isOpen() ? "The one" : "The other");
  }

  private static Agreement agreement(String title) {
    return Agreement.builder()
        .id(title.replace(' ', '-'))
        .kind(AgreementKind.AGREEMENT)
        .title(LocalizedText.of("en", title))
        .build();
  }

  @Test
  void what_the_record_holds_against_a_rival_account_has_its_sources_beside_it() {
    List<Element> held =
        page(suite("us-autoworkers-2023"), "en").select(".hiwar-account").stream()
            .filter(account -> account.select("h4").text().equals("In this record"))
            .toList();
    assertThat(held).hasSize(4);
    assertThat(page(suite("us-autoworkers-2023"), "en").select(".hiwar-dispute .hiwar-account"))
        .as("each account has somebody, or a document, whose it is")
        .allSatisfy(one -> assertThat(one.select("h4").text()).isNotBlank());
    assertThat(held).allSatisfy(one -> assertThat(one.select(".hiwar-source")).isNotEmpty());
  }

  @Test
  void no_account_of_what_is_disputed_stands_before_the_other() {
    Element measure =
        page(suite("invented-dispute"), "en")
            .expectFirst("section[aria-labelledby=hiwar-measures] > ul > li");
    assertThat(measure.select("> .hiwar-row .hiwar-chip").eachText()).containsExactly("disputed");
    assertThat(measure.select("> .hiwar-since .hiwar-chip").eachText())
        .containsExactly("delivered", "partly delivered");
    assertThat(measure.select("> .hiwar-since .hiwar-source").eachText())
        .satisfiesExactly(
            employer -> assertThat(employer).contains("Example Bakery"),
            union -> assertThat(union).contains("Union of the workers"));
  }

  @Test
  void a_board_says_what_the_other_side_says_of_what_is_disputed() {
    BargainingRecord record = suite("invented-dispute");
    assertThat(BoardLine.of(record, StatusBoard.asOf(record, DAY), "en"))
        .filteredOn(line -> line.open().contains(BoardLine.Open.DISPUTED))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.openInWords())
                    .containsExactly("disputed: delivered according to Example Bakery"));
  }

  @Test
  void a_step_is_told_where_it_is_scheduled_and_named_elsewhere() {
    Element page = page(suite("us-county-memorandum-2023"), "en");
    for (Element steps : page.select(".hiwar-steps")) {
      Element member = Objects.requireNonNull(steps.closest("[data-place]"));
      assertThat(member.attr("data-place")).endsWith("/schedule");
    }
  }

  @Test
  void places_in_the_record_are_told_in_words_and_counted_from_one() {
    String text = page(suite("us-autoworkers-2023"), "en").text();
    assertThat(text)
        .contains("tallies, no. 2, share in favour")
        .doesNotContain("terms/", "terms /", "tallies/", "tallies /");
  }

  @Test
  void participants_without_a_name_are_rows_like_all_others() {
    Element rows =
        page(suite("morocco-social-agreement-2022"), "en")
            .expectFirst("[data-place$=/participations] table");
    assertThat(rows.select("tbody tr")).hasSizeGreaterThan(1);
  }

  @Test
  void an_office_stands_where_a_name_would_whoever_is_told_first() {
    Element rows =
        page(suite("crafts-dialogue-2025"), "en")
            .expectFirst("[data-place$=/participations] table");
    assertThat(rows.select("thead th").eachText())
        .containsExactly("person", "office", "on behalf of", "capacity");
  }

  @Test
  void what_has_no_name_begins_a_line_with_a_capital_too() {
    Element page = page(suite("tunisia-public-sector-2022"), "fr");
    assertThat(page.select(".hiwar-about, .hiwar-brief h4").eachText())
        .contains("Grève")
        .doesNotContain("grève");
  }

  @Test
  void where_no_status_is_known_by_a_day_the_one_that_came_on_an_unstated_day_is_named() {
    BargainingRecord record = suite("tunisia-public-sector-2022");
    assertThat(page(record, "en").select(".hiwar-where").eachText())
        .contains("suspended, day not stated")
        .noneMatch(marks -> marks.contains("possibly"));
    assertThat(page(record, "fr").select(".hiwar-where").eachText())
        .contains("suspendu, date non précisée");
  }
}
