package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the true records of the suite are written, whose pages people read. */
class TextsOfRecordsTest {
  // What a source wrote stays as it wrote it.
  private static final Set<String> OF_THE_SOURCE =
      Set.of("asStated", "dateAsStated", "ordinalAsStated", "quote");
  // An Arabic figure and its sign change sides in a line; the words do not.
  private static final Map<String, Pattern> BROKEN =
      Map.of(
          "en", Pattern.compile("\\p{L}'\\p{L}|\\d\\s%"),
          "fr", Pattern.compile("\\p{L}'\\p{L}|\\d ?%| [:;!?»]|« |\\d \\d{3}"),
          "ar", Pattern.compile("%"));

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../conformance/valid"))) {
      return files.filter(file -> !file.toString().endsWith(".expected.json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void texts_have_the_marks_and_spaces_of_their_language(Path file) throws IOException {
    BargainingRecord record = HiwarJson.read(Files.readAllBytes(file)).orThrow();
    Set<String> broken = new TreeSet<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof LocalizedText text
              && !OF_THE_SOURCE.contains(place.member().name())) {
            text.texts()
                .forEach(
                    (language, words) -> {
                      Pattern pattern = BROKEN.get(language);
                      if (pattern != null && pattern.matcher(words).find()) {
                        broken.add(place.pointer() + " " + words);
                      }
                    });
          }
        });
    assertThat(broken).isEmpty();
  }
}
