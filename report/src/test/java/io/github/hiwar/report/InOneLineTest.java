package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.report.page.Quantities;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.terms.Headcount;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs together is said in one line, as people would say it. */
class InOneLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Pattern BARE = Pattern.compile("(source \\d+(?:, source \\d+)*)(.*)");
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{L} \\d{4}(?!\\d)|\\d (?:%|(?:dirham|dinar|euro|million|April|avril)s?(?!\\p{L}))");

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Document page(BargainingRecord record) {
    return Jsoup.parse(HtmlReport.of(record, DAY, "en").page());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void sources_that_nothing_else_is_said_of_share_a_line(Path file) {
    List<String> apart = new ArrayList<>();
    for (Element source : page(RecordsOfTheSuite.record(file)).select(".hiwar-source")) {
      Element next = source.nextElementSibling();
      if (next != null
          && next.hasClass("hiwar-source")
          && !how(source).isEmpty()
          && how(source).equals(how(next))) {
        apart.add(source.attr("data-place"));
      }
    }
    assertThat(apart).isEmpty();
  }

  // How near a source is of which only the number is told, "?" if nothing says so.
  private static String how(Element source) {
    var bare = BARE.matcher(source.text());
    boolean locator = source.select("> span > bdi").isEmpty();
    return bare.matches() && locator ? bare.group(2) + "?" : "";
  }

  @ParameterizedTest
  @MethodSource("documents")
  void people_are_counted_with_how_surely_they_are_counted(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Told told = new Told(page(record));
    Quantities quantities = new Quantities(Words.of(record, "en"));
    List<String> missing = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Headcount count && !told.at(place.pointer(), quantities.of(count))) {
            missing.add(place.pointer());
          }
        });
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void no_line_of_a_text_ends_before_a_year_or_within_an_amount(Path file) {
    List<String> broken = new ArrayList<>();
    for (Element text : page(RecordsOfTheSuite.record(file)).select("bdi:not([lang=und])")) {
      if (BROKEN.matcher(text.wholeText()).find()) {
        broken.add(text.wholeText());
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void a_step_that_stands_alone_is_named_with_what_it_is_a_step_of() {
    Path file = RecordsOfTheSuite.file("morocco-social-agreement-2022");
    Document page = page(RecordsOfTheSuite.record(file));
    for (String section : List.of("timeline", "open", "disputes")) {
      assertThat(page.select("section[aria-labelledby=hiwar-" + section + "] bdi").eachText())
          .as(section)
          .anyMatch(text -> text.matches(".*in two steps.*: .*step.*"));
    }
  }

  @Test
  void an_entry_of_the_journal_about_one_thing_is_headed_by_its_name() {
    Path file = RecordsOfTheSuite.file("crafts-dialogue-2025");
    Document page = page(RecordsOfTheSuite.record(file));
    Element held = page.expectFirst("li[id=hiwar-entry-1]");
    assertThat(held.select("h4").text()).isEqualTo("Second round of the 2025 sectoral dialogue");
    assertThat(held.select("[data-place=/transitions/1/subjects]")).isEmpty();
  }
}
