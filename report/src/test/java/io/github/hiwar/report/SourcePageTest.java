package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source beside what a record takes from it. */
class SourcePageTest {
  private static final List<SourcePage.Passage> PASSAGES =
      List.of(
          passage("p/1", SourcePage.Standing.HEADING, "Nos revendications"),
          new SourcePage.Passage(
              "p/1/1",
              1,
              SourcePage.Standing.TEXT,
              "une prime de 500 DH le 3, payée le 5 mai 2026",
              List.of(
                  new SourcePage.Mark(13, 19, Optional.of("500 MAD")),
                  new SourcePage.Mark(20, 24, Optional.empty()),
                  new SourcePage.Mark(32, 45, Optional.of("2026-05-05")))),
          passage("p/2/1", SourcePage.Standing.UNSURE, Hostile.TEXT));

  private static SourcePage.Passage passage(
      String locator, SourcePage.Standing standing, String text) {
    return new SourcePage.Passage(locator, 0, standing, text, List.of());
  }

  private static BargainingRecord record() {
    Document source =
        Document.builder()
            .id("source")
            .kind(DocumentKind.CLAIMS_FILE)
            .title(LocalizedText.of("fr", "Cahier"))
            .addLanguages("fr")
            .build();
    Demand bonus =
        Demand.builder()
            .id("bonus")
            .label("1")
            .text(LocalizedText.of("fr", "une prime " + Hostile.TEXT))
            .addCitations(Citation.builder().document(source.ref()).locator("p/1/1").build())
            .build();
    return BargainingRecord.builder()
        .id("urn:example:source")
        .addDocuments(source)
        .addDemands(bonus)
        .build();
  }

  /** The page that these tests look at; browsers look at it too. */
  static String html(String language) {
    BargainingRecord record = record();
    return SourcePage.of(
        record, record.documents().get(0).ref(), PASSAGES, Findings.none(), language);
  }

  private static Element page(String language) {
    return Jsoup.parse(html(language));
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr", "en, ltr"})
  void each_entity_stands_beside_the_passage_that_it_cites(String language, String direction) {
    Element page = page(language);
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo(direction);
    assertThat(page.select("li.hiwar-pair")).hasSize(PASSAGES.size());
    Element taken = page.expectFirst("[id^=hiwar-entry-]");
    Element row = Objects.requireNonNull(taken.closest("li"));
    assertThat(row.expectFirst(".hiwar-passage").text()).startsWith("une prime de 500 DH");
    assertThat(taken.expectFirst("a").attr("href")).isEqualTo("#" + row.id());
    assertThat(page.getElementById(row.id())).isNotNull();
  }

  @Test
  void figures_are_marked_with_what_they_were_read_as_where_that_is_said_otherwise() {
    Element page = page("fr");
    assertThat(page.select("mark").eachText()).containsExactly("500 DH", "le 3", "le 5 mai 2026");
    assertThat(page.select(".hiwar-read").eachText()).containsExactly("500 dirhams", "incertain");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, fr, زيادة بنسبة 10% ابتداءً من يناير, rtl",
    "ar, en, زيادة بنسبة 10% ابتداءً من يناير, rtl",
    "ar, ar, Une prime de 500 DH le 5 mai 2026, ltr",
    "ar, ar, 25 jours de congés (CDT), ltr",
    "ar, en, CDT: زيادة 500 DH, rtl",
    "fr, ar, Une prime de 500 DH le 5 mai 2026, ltr",
    "fr, ar, زيادة بنسبة 10% ابتداءً من يناير, rtl",
    "und, ar, Une prime de 500 DH le 5 mai 2026, ltr",
    "und, en, زيادة بنسبة 10% ابتداءً من يناير, rtl"
  })
  void the_pieces_of_a_passage_follow_each_other_as_its_letters_run_on_a_page_of_any_language(
      String written, String language, String text, String direction) {
    Document source =
        Document.builder()
            .id("source")
            .kind(DocumentKind.CLAIMS_FILE)
            .title(LocalizedText.of("fr", "Cahier"))
            .addLanguages(written)
            .build();
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:source").addDocuments(source).build();
    SourcePage.Passage passage =
        new SourcePage.Passage(
            "p/1",
            0,
            SourcePage.Standing.TEXT,
            text,
            List.of(new SourcePage.Mark(4, 8, Optional.empty())));
    Element row =
        Jsoup.parse(
                SourcePage.of(record, source.ref(), List.of(passage), Findings.none(), language))
            .expectFirst(".hiwar-passage p");
    assertThat(row.attr("dir")).isEqualTo(direction);
    Elements pieces = row.select("> bdi, > mark > bdi");
    assertThat(pieces.eachAttr("dir")).hasSize(3).containsOnly(direction);
    assertThat(String.join("", pieces.textNodes().stream().map(TextNode::getWholeText).toList()))
        .isEqualTo(text);
  }

  @Test
  void every_text_is_a_text_and_the_page_runs_nothing() {
    Element page = page("ar");
    assertThat(page.select("script, img, iframe, link")).isEmpty();
    assertThat(page.expectFirst("meta[http-equiv]").attr("content")).contains("default-src 'none'");
    assertThat(page.select(".hiwar-hidden-character").eachText()).contains("U+202E");
    assertThat(page.text()).contains("<script>");
  }

  @Test
  void what_nothing_was_made_of_says_so() {
    assertThat(page("en").expectFirst(".hiwar-unsure").text()).contains("Not drafted");
  }
}
