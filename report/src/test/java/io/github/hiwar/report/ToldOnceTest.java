package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in one place of the page is pointed at from others, and not told again. */
class ToldOnceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Document MINUTES =
      Document.builder()
          .id("minutes")
          .kind(DocumentKind.MINUTES)
          .title(LocalizedText.of("en", "Minutes of January"))
          .build();
  private static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .side(Side.WORKERS)
          .name(LocalizedText.of("en", "Dockers’ union"))
          .build();
  private static final Citation POINT_3 =
      Citation.builder().document(MINUTES.ref()).locator("3").addStatedBy(UNION.ref()).build();

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page()).body();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_status_does_not_repeat_the_sources_of_the_thing_that_has_it(Path file) {
    List<String> twice = new ArrayList<>();
    for (Element card : page(RecordsOfTheSuite.record(file), "en").select("main li[data-place]")) {
      Elements status = card.select("> .hiwar-since .hiwar-source");
      Elements own = card.select("> .hiwar-meta:not(.hiwar-since) > .hiwar-source");
      if (!status.isEmpty() && own.eachText().containsAll(status.eachText())) {
        twice.add(card.attr("data-place") + " " + status.text());
      }
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, same source as below",
    "fr, même source que ci\u2011dessous",
    "ar, المصدر هو الوارد أدناه"
  })
  void a_status_of_the_same_source_says_so_and_one_of_another_names_it(
      String language, String same) {
    Element first = demand(POINT_3, language);
    assertThat(first.expectFirst(".hiwar-since").text()).contains(same);
    assertThat(first.select(".hiwar-source")).hasSize(1);
    for (Citation other :
        List.of(
            Citation.builder().from(POINT_3).locator("4").build(),
            Citation.builder().document(MINUTES.ref()).locator("3").build(),
            Citation.builder().from(POINT_3).quote(LocalizedText.of("en", "We agree.")).build())) {
      Element second = demand(other, language);
      assertThat(second.expectFirst(".hiwar-since").text()).doesNotContain(same);
      assertThat(second.select(".hiwar-source")).hasSize(2);
    }
  }

  // A demand that is taken from point 3, and a status from elsewhere.
  private static Element demand(Citation ofStatus, String language) {
    Demand demand =
        Demand.builder()
            .id("bonus")
            .text(LocalizedText.of("en", "A bonus"))
            .addCitations(POINT_3)
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:port")
            .addParties(UNION)
            .addDocuments(MINUTES)
            .addDemands(demand)
            .addTransitions(
                Transition.of(demand)
                    .to(DemandStatus.FULFILLED)
                    .on(DAY)
                    .addCitations(ofStatus)
                    .build())
            .build();
    return page(record, language).expectFirst("#hiwar-tree li[data-place=/demands/0]");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_rival_value_stands_among_the_disputed_points_alone_and_the_list_leads_there(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Element page = page(record, "en");
    Elements rivals = page.select(".hiwar-dispute [data-place^=/statements/].hiwar-account");
    for (String place : rivals.eachAttr("data-place")) {
      assertThat(page.select("[data-place=" + place + "]")).as(place).hasSize(1);
    }
    assertThat(page.select("section[aria-labelledby=hiwar-record] a[href=#hiwar-disputes]"))
        .hasSize(rivals.isEmpty() ? 0 : 1);
    // A part of the page without the disputes tells them all.
    String fragment = HtmlReport.of(record, DAY, "en").sections(Section.RECORD).fragment();
    assertThat(Jsoup.parse(fragment).select("li[data-place^=/statements/]"))
        .hasSameSizeAs(record.statements());
  }
}
