package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final BargainingRecord CRAFTS = Crafts.record();

  private static Document page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page());
  }

  private static BargainingRecord record(Demand... demands) {
    return BargainingRecord.builder().id("urn:example:mine").addDemands(demands).build();
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).text(LocalizedText.of("fr", "Relever la prime " + id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void the_tree_shows_as_many_demands_at_each_status_as_the_scoreboard_counts(String language) {
    Document page = page(CRAFTS, language);
    Score total = Scoreboard.of(CRAFTS, DAY).total();
    assertThat(page.select("#hiwar-tree .hiwar-leaf")).hasSize(total.raised().count());
    for (DemandStatus status : DemandStatus.values()) {
      assertThat(page.select("#hiwar-tree .hiwar-leaf[data-status=" + status.state() + "]"))
          .as(status.state())
          .hasSize(total.at(status).count());
    }
  }

  @Test
  void figures_stand_with_their_denominator() {
    Score total = Scoreboard.of(CRAFTS, DAY).total();
    assertThat(page(CRAFTS, "en").select(".hiwar-headline .hiwar-met .hiwar-figure").text())
        .isEqualTo(
            total.fulfilmentRate().part().count() + " of " + total.fulfilmentRate().of().count());
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr", "en, ltr"})
  void a_page_runs_in_the_direction_of_its_language(String language, String direction) {
    Element html = page(CRAFTS, language).expectFirst("html");
    assertThat(html.attr("lang")).isEqualTo(language);
    assertThat(html.attr("dir")).isEqualTo(direction);
  }

  @Test
  void each_side_of_a_dispute_is_shown_with_its_source() throws Exception {
    Path file = Path.of("../json/conformance/valid/invented-dispute.json");
    BargainingRecord disputed = HiwarJson.read(file).orThrow();
    Document page = page(disputed, "fr");
    assertThat(page.select(".hiwar-dispute")).hasSize(1);
    assertThat(Disputes.asOf(disputed, DAY)).hasSize(1);
    for (Element dispute : page.select(".hiwar-dispute")) {
      assertThat(dispute.select(".hiwar-account").size()).isGreaterThanOrEqualTo(2);
      assertThat(dispute.select(".hiwar-account .hiwar-source").size()).isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void headings_follow_each_other_without_a_gap(String language) {
    int before = 0;
    for (Element heading : page(CRAFTS, language).select("h1, h2, h3, h4")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  @Test
  void without_script_everything_is_there_and_the_filter_is_not() {
    Document page = page(CRAFTS, "en");
    assertThat(page.expectFirst("#hiwar-filter").hasAttr("hidden")).isTrue();
    assertThat(page.select("main [hidden]:not(#hiwar-filter)")).isEmpty();
  }

  @Test
  void the_page_fetches_nothing_and_allows_only_its_own_style_and_script() throws Exception {
    Document page = page(CRAFTS, "en");
    assertThat(page.select("[src], link, iframe, object, [style]")).isEmpty();
    String policy = page.expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (String own : List.of("style", "script")) {
      byte[] text = page.expectFirst(own).data().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void a_hostile_text_stays_a_text(String language) {
    Document page = page(Hostile.record(), language);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror], a[href^=javascript]")).isEmpty();
    assertThat(page.select("h1 .hiwar-hidden-character").eachText())
        .containsExactly("U+202E", "U+202C", "U+0007");
    page.select(".hiwar-hidden-character").remove();
    assertThat(structure(page)).isEqualTo(structure(page(CRAFTS, language)));
    assertThat(page.expectFirst("main").wholeText()).doesNotContain("\u202E", "\u0007");
  }

  // A link to the document is all that the hostile record loses.
  private static List<String> structure(Document page) {
    page.select(".hiwar-address").remove();
    return page.getAllElements().stream()
        .map(
            one ->
                one.normalName() + one.attributes().asList().stream().map(a -> a.getKey()).toList())
        .toList();
  }

  @Test
  void a_text_without_the_language_of_the_page_keeps_its_own_language_and_direction() {
    Element text = page(record(demand("1").build()), "ar").expectFirst("#hiwar-tree bdi");
    assertThat(text.attr("lang")).isEqualTo("fr");
    assertThat(text.attr("dir")).isEqualTo("ltr");
  }

  @Test
  void a_day_is_drawn_as_a_point_and_a_month_as_a_range() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:dates")
            .addMeetings(meeting("exact", "2025-10-14"), meeting("vague", "2025-11"))
            .build();
    Document page = page(record, "en");
    assertThat(page.select(".hiwar-chart .hiwar-point title").eachText())
        .containsExactly("14 October 2025");
    assertThat(page.select(".hiwar-chart .hiwar-range title").eachText())
        .containsExactly("November 2025");
    assertThat(page.select("#hiwar-chart-description").text()).contains("A point is a day");
  }

  @Test
  void dates_that_may_be_the_same_are_no_surer_for_being_drawn_over_each_other() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:dates")
            .addMeetings(meeting("one", "2025-11"), meeting("other", "[2025-11-01..2025-11-30]"))
            .build();
    // What is pale is the group, not each bar.
    assertThat(page(record, "en").select("g.hiwar-ranges > .hiwar-range")).hasSize(2);
  }

  private static Meeting meeting(String id, String on) {
    return Meeting.builder().id(id).kind(MeetingKind.ROUND).on(PartialDate.parse(on)).build();
  }

  @Test
  void an_empty_record_gives_a_page() {
    assertThat(page(record(), "en").select("#hiwar-tree .hiwar-demand")).isEmpty();
  }

  @Test
  void a_tree_deeper_than_anybody_reads_loses_no_demand() {
    Demand[] chain = new Demand[3000];
    for (int i = 0; i < chain.length; i++) {
      Demand.Builder one = demand("d" + i);
      chain[i] = i == 0 ? one.build() : one.parent(chain[i - 1].ref()).build();
    }
    assertThat(page(record(chain), "fr").select("#hiwar-tree .hiwar-demand")).hasSize(chain.length);
  }
}
