package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Names;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a real record says beside its demands, promises and parties is on the page, too. */
class WholeRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  // A citation shows its text in the original language; a quantity is written out.
  private static final Set<String> TOLD =
      Set.of("parties", "people", "demands", "measures", "instalments", "transitions", "documents");

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../json/conformance/valid"))) {
      return files.filter(file -> !file.toString().endsWith(".expected.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_text_and_every_name_is_there_in_each_language(Path file) throws IOException {
    BargainingRecord record = HiwarJson.read(Files.readAllBytes(file)).orThrow();
    for (String language : List.of("ar", "fr", "en")) {
      String page = plain(Jsoup.parse(HtmlReport.of(record, DAY, language).page()).text());
      Set<String> said = new TreeSet<>();
      for (EntityList<?> list : EntityList.all()) {
        if (!TOLD.contains(list.name())) {
          list.in(record).forEach(one -> collect(list.shape(), one, record, language, said));
        }
      }
      assertThat(said).as(language).filteredOn(text -> !page.contains(plain(text))).isEmpty();
    }
  }

  private static <T> void collect(
      Shape<T> shape, Object object, BargainingRecord record, String language, Set<String> said) {
    for (Member<T> member : shape.members()) {
      Object value = member.get(shape.type().cast(object));
      Collection<?> all =
          value instanceof Map<?, ?> map
              ? map.values()
              : value instanceof Collection<?> list
                  ? list
                  : Optional.ofNullable(value).stream().toList();
      for (Object one : all) {
        if (one instanceof LocalizedText text) {
          said.add(text.in(language));
        } else if (one instanceof Ref<?> ref && record.find(ref).isPresent()) {
          Names.find(record.find(ref).get()).ifPresent(name -> said.add(name.in(language)));
        } else if (!(one instanceof Quantity) && !(one instanceof Citation)) {
          member.shapeOf(one).ifPresent(below -> collect(below, one, record, language, said));
        }
      }
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\p{Cf}]+", " ").strip();
  }
}
