package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

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
            .filter("portée par"::equals)
            .toList();
    assertThat(raisedBy).as("one union raised them all").hasSize(1);
    Element second = tree.select(".hiwar-demand").get(1);
    Element folded = second.expectFirst("> .hiwar-as-above");
    assertThat(folded.expectFirst("summary").text()).contains("portée par", "adressée à");
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
}
