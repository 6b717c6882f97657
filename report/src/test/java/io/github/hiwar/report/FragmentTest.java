package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Withdrawal;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final BargainingRecord CRAFTS = Crafts.record();

  // One of which the record says nothing does not appear.
  private static final List<String> SAID =
      Jsoup.parse(HtmlReport.of(CRAFTS, DAY, "en").page()).select("section > h2").eachAttr("id");

  private static Document inAPage(HtmlReport report) {
    return Jsoup.parse("<!doctype html><main><h1>Ours</h1>" + report.fragment() + "</main>");
  }

  private static HtmlReport with(HtmlReport report, List<Section> sections) {
    return report.sections(
        sections.get(0), sections.subList(1, sections.size()).toArray(Section[]::new));
  }

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fr, ltr", "en, ltr"})
  void a_fragment_is_one_element_in_its_language_and_direction(String language, String direction) {
    Document page = inAPage(HtmlReport.of(CRAFTS, DAY, language));
    Element fragment = page.expectFirst("main > h1 + div.hiwar:last-child");
    assertThat(fragment.attr("lang")).isEqualTo(language);
    assertThat(fragment.attr("dir")).isEqualTo(direction);
  }

  @Test
  void a_fragment_brings_neither_style_nor_script_and_nothing_of_a_hostile_record() {
    Document page = inAPage(HtmlReport.of(Hostile.record(), DAY, "en"));
    assertThat(page.select("style, script, link, img, [style], [onerror], h1 + h1")).isEmpty();
    assertThat(page.title()).isEmpty();
  }

  @Test
  void nothing_in_a_fragment_has_a_name_that_a_page_may_have_too() {
    Document page = inAPage(HtmlReport.of(CRAFTS, DAY, "fr"));
    for (Element element : page.select(".hiwar, .hiwar *")) {
      List<String> names = new ArrayList<>(element.classNames());
      names.add(element.id());
      names.removeIf(String::isEmpty);
      assertThat(names).allMatch(name -> name.equals("hiwar") || name.startsWith("hiwar-"));
    }
  }

  @Test
  void what_was_withdrawn_is_said_with_whatever_section() {
    Withdrawal withdrawal =
        Withdrawal.builder()
            .on(PartialDate.parse("2026-01"))
            .reason(LocalizedText.of("en", "Published by mistake"))
            .build();
    BargainingRecord withdrawn =
        BargainingRecord.builder().from(CRAFTS).withdrawn(withdrawal).build();
    assertThat(inAPage(HtmlReport.of(withdrawn, DAY, "en").sections(Section.PARTIES)).text())
        .contains("Published by mistake");
  }

  @Property(tries = 60)
  void sections_stand_in_the_order_asked_for_and_every_reference_inside_leads_somewhere(
      @ForAll @NotEmpty @UniqueElements List<Section> sections) {
    HtmlReport report = with(HtmlReport.of(CRAFTS, DAY, "ar"), sections);
    for (Document page : List.of(inAPage(report), Jsoup.parse(report.page()))) {
      assertThat(page.select("section > h2").eachAttr("id"))
          .containsExactlyElementsOf(
              sections.stream().map(one -> "hiwar-" + one.key()).filter(SAID::contains).toList());
      for (Element link : page.select("[href^=#], [aria-labelledby], label[for]")) {
        String target = link.attr("href").replace("#", "");
        target += link.attr("aria-labelledby") + link.attr("for");
        for (String id : target.split(" ", -1)) {
          assertThat(page.getElementById(id)).as(id).isNotNull();
        }
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
    }
  }
}
