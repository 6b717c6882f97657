package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.report.page.Said;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Names;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Statement;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.CalendarDate;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a record says is on the page, at its place. */
class WholeRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final List<String> LANGUAGES = List.of("ar", "fr", "en");
  // Told by where something stands: a clause stands in its agreement, below its parent.
  private static final Set<String> TOLD_BY_ORDER = Set.of("id", "parent", "agreement");

  static List<Path> documents() {
    return RecordsOfTheSuite.files();
  }

  private static Document page(BargainingRecord record, String language) {
    return Jsoup.parse(HtmlReport.of(record, DAY, language).page());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_a_record_says_stands_on_the_page_at_its_place_in_each_language(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (String language : LANGUAGES) {
      List<Says> missing = missing(new Told(page(record, language)), says(record, language));
      assertThat(missing).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_page_that_leaves_something_out_is_found_out_whatever_it_is(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (String language : LANGUAGES) {
      Document page = page(record, language);
      Told told = new Told(page);
      Map<TextNode, String> texts = texts(page);
      Map<String, List<Says>> kinds =
          says(record, language).stream().collect(Collectors.groupingBy(Says::kind));
      for (List<Says> kind : kinds.values()) {
        Says one = kind.get(kind.size() / 2);
        leaveOut(Told.plain(one.words()), texts);
        assertThat(missing(told.again(), List.of(one))).as(language).containsExactly(one);
        texts.forEach(TextNode::text);
      }
    }
  }

  private static Map<TextNode, String> texts(Document page) {
    Map<TextNode, String> texts = new HashMap<>();
    for (Element element : page.body().getAllElements()) {
      element.textNodes().forEach(node -> texts.put(node, node.getWholeText()));
    }
    return texts;
  }

  private static void leaveOut(String words, Map<TextNode, String> texts) {
    texts.forEach(
        (node, text) -> {
          String plain = Told.plain(text);
          if (plain.contains(words)) {
            node.text(plain.replace(words, ""));
          }
        });
  }

  /** What a record says at a place, as the page has to say it. */
  private record Says(String pointer, String kind, String words) {}

  private static List<Says> says(BargainingRecord record, String language) {
    Words words = Words.of(record, language);
    List<Says> all = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          for (String expected : expected(place, value, record, words)) {
            all.add(new Says(place.pointer(), kind(value, record), expected));
          }
        });
    return all;
  }

  private static String kind(Object value, BargainingRecord record) {
    Object named =
        value instanceof Ref<?> ref ? record.find(ref).<Object>map(it -> it).orElse(ref) : value;
    return named.getClass().getSimpleName().replace("Immutable", "");
  }

  private static List<Says> missing(Told told, List<Says> all) {
    return all.stream().filter(one -> !told.at(one.pointer(), one.words())).toList();
  }

  // A quantity and a date of another calendar are told as a whole, and the ends of a range.
  private static boolean isPartOfWords(Place place) {
    return place.owner() instanceof Quantity
        || place.owner() instanceof CalendarDate
        || (place.owner() instanceof Headcount && place.member().name().equals("bound"));
  }

  private static Set<String> expected(
      Place place, Object value, BargainingRecord record, Words words) {
    Set<String> expected = new TreeSet<>();
    if (place.owner() instanceof Statement statement && value.equals(statement.member())) {
      // The place that it is about is told in words.
      expected.add(words.path(statement.member()));
    } else if (TOLD_BY_ORDER.contains(place.member().name()) || isPartOfWords(place)) {
      // Of a quantity the words are looked for as a whole, and what its source says.
      if (value instanceof LocalizedText text && place.member().name().equals("asStated")) {
        expected.add(text.in(words.language()));
      }
    } else if (value instanceof LocalizedText text) {
      expected.add(place.owner() instanceof Citation ? text.original() : text.in(words.language()));
    } else if (value instanceof Ref<?> ref) {
      Optional<? extends Entity> found = record.find(ref);
      found.flatMap(Names::find).ifPresent(name -> expected.add(name.in(words.language())));
    } else if (value instanceof String || value instanceof URI) {
      expected.add(value.toString());
    } else {
      words
          .of(place.member().name(), value)
          .or(() -> Said.of(value, words))
          .ifPresent(expected::add);
    }
    expected.removeIf(String::isBlank);
    return expected;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void figures_and_years_of_a_record_stand_on_the_page_by_their_digits(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    for (String language : LANGUAGES) {
      Told told = new Told(page(record, language));
      List<String> missing = new ArrayList<>();
      ShapeTransformer.walk(
          Shapes.record(),
          record,
          (place, value) -> {
            String digits =
                value instanceof BigDecimal figure
                    ? figure.abs().stripTrailingZeros().toPlainString().replace(".", "")
                    : value instanceof PartialDate && value.toString().matches("\\d{4}.*")
                        ? value.toString().substring(0, 4)
                        : "";
            // Arabic has words of its own for one and two of a kind.
            boolean inWords = language.equals("ar") && (digits.equals("1") || digits.equals("2"));
            if (!inWords && !told.digitsAt(place.pointer(), digits)) {
              missing.add(place.pointer() + " says " + value);
            }
          });
      assertThat(missing).as(language).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_entity_has_its_place_and_stands_below_what_it_is_a_part_of(Path file) {
    BargainingRecord record = RecordsOfTheSuite.record(file);
    Document page = page(record, "en");
    Map<String, String> places = new HashMap<>();
    for (EntityList<?> list : EntityList.all()) {
      List<? extends Entity> entities = list.in(record);
      for (int i = 0; i < entities.size(); i++) {
        places.put(entities.get(i).id(), "/" + list.name() + "/" + i);
      }
    }
    assertThat(page.select("[data-place]").eachAttr("data-place")).containsAll(places.values());
    for (Demand demand : record.demands()) {
      demand.parent().ifPresent(parent -> assertBelow(page, places, demand, parent));
    }
    for (Clause clause : record.clauses()) {
      Ref<? extends Entity> whole =
          clause.parent().isPresent() ? clause.parent().get() : clause.agreement();
      assertBelow(page, places, clause, whole);
    }
  }

  private static void assertBelow(
      Document page, Map<String, String> places, Entity part, Ref<? extends Entity> whole) {
    String within = "li[data-place=" + places.get(whole.toString()) + "]";
    assertThat(page.select(within + " li[data-place=" + places.get(part.id()) + "]"))
        .as(part.id())
        .isNotEmpty();
  }
}
