package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.DocumentKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which sources of an entry stand under the status that it brings, and under whose number. */
class SourcesOfAStatusTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Element page(BargainingRecord record) {
    return Jsoup.parse(HtmlReport.of(record, DAY, "en").page()).body();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_has_the_place_that_it_has_in_the_record(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (Element link : page(record).select(".hiwar-since .hiwar-source a")) {
      String[] place = link.attr("data-place").split("/", -1);
      assertThat(place).startsWith("", "transitions").hasSize(5);
      Ref<Document> cited =
          record
              .transitions()
              .get(Integer.parseInt(place[2]))
              .citations()
              .get(Integer.parseInt(place[4]))
              .document()
              .orElseThrow();
      int number = record.documents().indexOf(record.resolve(cited)) + 1;
      assertThat(link.text()).isEqualTo("source " + number);
    }
  }

  private static Citation source(int number) {
    return Citation.builder().document(Ref.to(Document.class, "s" + number)).build();
  }

  private static Measure measure(String id, int... sources) {
    return Measure.builder()
        .id(id)
        .text(LocalizedText.of("en", "Promise " + id))
        .addAllCitations(IntStream.of(sources).mapToObj(SourcesOfAStatusTest::source).toList())
        .build();
  }

  private static Element page(int sources, Measure... promised) {
    Transition.Builder entry =
        Transition.builder()
            .id("promised")
            .to(MeasureStatus.PROMISED)
            .on(PartialDate.parse("2022-04-30"));
    BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:port");
    for (int i = 1; i <= sources; i++) {
      entry.addCitations(source(i));
      record.addDocuments(
          Document.builder()
              .id("s" + i)
              .kind(DocumentKind.MINUTES)
              .title(LocalizedText.of("en", "Minutes " + i))
              .build());
    }
    for (Measure measure : promised) {
      entry.addSubjects(measure.ref());
      record.addMeasures(measure);
    }
    return page(record.addTransitions(entry.build()).build());
  }

  private static String since(Element page, int measure) {
    return page.expectFirst("li[data-place=/measures/" + measure + "] .hiwar-since").text();
  }

  @Test
  void of_an_entry_of_many_things_those_stand_with_a_thing_that_are_its_own() {
    Element page = page(9, measure("a", 9), measure("b", 2, 8), measure("c"), measure("d", 10));
    assertThat(since(page, 0)).contains("same source as below", "and 8 more sources");
    assertThat(since(page, 1)).contains("same sources as below", "and 7 more sources");
    // Of what names no source of its own, the entry alone says where it is from.
    for (int other : List.of(2, 3)) {
      assertThat(since(page, other)).contains("source 1, source 2", "and 4 more sources");
    }
  }

  @Test
  void of_an_entry_of_one_thing_the_first_sources_stand() {
    assertThat(since(page(7, measure("a", 7)), 0))
        .contains("source 1, source 2, source 3, source 4, source 5", "and 2 more sources");
    assertThat(since(page(3, measure("a", 3), measure("b", 2)), 1))
        .contains("same source as below", "and 2 more sources");
  }
}
