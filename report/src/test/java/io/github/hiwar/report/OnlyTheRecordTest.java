package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.Entity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page says nothing that the record does not say, and each statement bears its place in it. */
class OnlyTheRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Pattern NUMBER =
      Pattern.compile("\\d+(?:[.,\\u00a0\\u202f\\u066b\\u066c]\\d+)*");
  // What the page counts itself, and how it numbers the sources.
  private static final String COUNTED =
      "[aria-labelledby=hiwar-figures], .hiwar-reason, summary, form, svg, a[href^=#],"
          + " p.hiwar-number, .hiwar-more, .hiwar-bids > h3, .hiwar-dispute > p, .hiwar-as-of";

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_statement_has_a_place_that_the_record_has(Path file) {
    JsonNode json = JsonMapper.shared().readTree(RecordsOfTheSuite.bytes(file));
    BargainingRecord record = RecordsOfTheSuite.record(file);
    String title = record.title().map(name -> name.in("en")).orElse(record.id());
    Document page = page(record, "en");
    for (String place : Set.copyOf(page.select("[data-place]").eachAttr("data-place"))) {
      assertThat(json.at(place).isMissingNode()).as(place).isFalse();
    }
    assertThat(homeless(page, title)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void texts_names_and_figures_stand_where_the_record_has_them(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    JsonNode json = JsonMapper.shared().readTree(HiwarJson.write(record));
    for (String language : List.of("ar", "fr", "en")) {
      assertThat(foreign(page(record, language), json, record, language)).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void a_page_that_says_more_than_the_record_is_found_out_wherever_it_says_it(String language) {
    BargainingRecord record =
        RecordsOfTheSuite.record(RecordsOfTheSuite.file("us-autoworkers-2023"));
    JsonNode json = JsonMapper.shared().readTree(HiwarJson.write(record));
    Document page = page(record, language);
    Elements places = page.select("main [data-place]:has(bdi)");
    places.removeIf(place -> place.closest(COUNTED) != null);
    assertThat(places).hasSizeGreaterThan(100);
    for (int i = 0; i < places.size(); i += places.size() / 10) {
      Element place = places.get(i);
      Element number = place.appendElement("span").text("98765");
      Element claim = place.appendElement("bdi").attr("lang", "und").text("They all agreed.");
      assertThat(foreign(page, json, record, language)).hasSize(2);
      number.remove();
      claim.remove();
    }
    page.expectFirst("main").appendElement("bdi").text("They all agreed.");
    assertThat(homeless(page, "")).contains("They all agreed.");
  }

  private static List<String> foreign(
      Document page, JsonNode json, BargainingRecord record, String language) {
    List<String> foreign = new ArrayList<>();
    Map<String, Said> said = new HashMap<>();
    for (Element element : page.select("body *")) {
      boolean counted = element.closest(COUNTED) != null;
      for (TextNode text : element.textNodes()) {
        boolean theirs =
            element.normalName().equals("bdi") && !element.attr("lang").equals(language);
        boolean bears =
            counted
                || text.isBlank()
                || said.computeIfAbsent(
                        place(element), place -> Said.at(place, json, record, language))
                    .bears(text.text().strip(), theirs);
        if (!bears) {
          foreign.add(place(element) + " does not say " + text.text());
        }
      }
    }
    return foreign;
  }

  private static List<String> homeless(Document page, String title) {
    List<String> homeless = new ArrayList<>();
    for (Element text : page.select("main bdi")) {
      if (place(text).isEmpty() && !text.text().equals(title)) {
        homeless.add(text.text());
      }
    }
    return homeless;
  }

  private static Document page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page());
  }

  private static String place(Element element) {
    Element placed = element.closest("[data-place]");
    return placed == null ? "" : placed.attr("data-place");
  }

  /** The texts, names and figures below a place of the record. */
  private record Said(Set<String> texts, Set<String> numbers) {
    static Said at(String place, JsonNode json, BargainingRecord record, String language) {
      Said said = new Said(new TreeSet<>(), new TreeSet<>());
      said.add(json.at(place), json, record, language);
      // A reason for absence names the place of what is absent, and a statement that of what it is
      // about, both counted from one.
      String named = place.endsWith("/member") ? json.at(place).asString() : "";
      Pattern.compile("\\d+")
          .matcher(place.replace("~1", "/") + " " + named)
          .results()
          .forEach(one -> said.numbersOf(Integer.toString(Integer.parseInt(one.group()) + 1)));
      if (place.startsWith("/instalments/")) {
        said.wholesOf(json.at(place).path("id").asString(""), json);
      }
      return said;
    }

    // A step of a schedule is called after what it is a step of.
    private void wholesOf(String step, JsonNode whole) {
      whole.forEach(
          list ->
              list.forEach(
                  one -> {
                    for (JsonNode terms : List.of(one, one.path("terms"))) {
                      for (JsonNode of : terms.path("schedule")) {
                        if (of.asString("").equals(step)) {
                          numbersOf(one.path("text").toString() + one.path("title"));
                        }
                      }
                    }
                  }));
    }

    private void add(JsonNode json, JsonNode whole, BargainingRecord record, String language) {
      if (json.isContainer()) {
        json.forEach(one -> add(one, whole, record, language));
        return;
      }
      String text = json.asString();
      texts.add(Told.plain(text));
      // A decade and a century are told by their first year and their last.
      numbersOf(text.replace('X', '0') + " " + text.replace('X', '9'));
      numbersOf(text.replaceAll("(?<=\\d)\\.0+$", ""));
      Entity named = record.entities().get(text);
      if (named != null) {
        wholesOf(text, whole);
        Names.find(named)
            .ifPresent(
                name -> {
                  texts.add(Told.plain(name.in(language)));
                  numbersOf(name.in(language));
                });
        // What has no name is told by what it is: by its day, its place, its number.
        if (Names.find(named).isEmpty()) {
          whole.forEach(
              list ->
                  list.forEach(
                      one -> {
                        if (one.path("id").asString("").equals(text)) {
                          numbersOf(one.toString());
                          numbersOf(name(one.path("agreement"), record, language));
                          for (String of : List.of("subjects", "about", "against")) {
                            one.path(of).forEach(it -> numbersOf(name(it, record, language)));
                          }
                        }
                      }));
        }
      }
    }

    private static String name(JsonNode id, BargainingRecord record, String language) {
      Entity named = record.entities().get(id.asString());
      return named == null ? "" : Names.find(named).map(it -> it.in(language)).orElse("");
    }

    private void numbersOf(String text) {
      NUMBER.matcher(text).results().map(MatchResult::group).forEach(one -> numbers.add(bare(one)));
      Pattern.compile("\\d+")
          .matcher(text)
          .results()
          .forEach(one -> numbers.add(bare(one.group())));
    }

    private static String bare(String number) {
      return number.replaceAll("[^0-9]", "").replaceAll("^0+(?=.)", "");
    }

    // A text of the record word for word; what the page says in its own words, by its figures.
    boolean bears(String text, boolean wordForWord) {
      return texts.contains(Told.plain(text))
          || (!wordForWord
              && NUMBER
                  .matcher(text)
                  .results()
                  .allMatch(one -> numbers.contains(bare(one.group()))));
    }
  }
}
