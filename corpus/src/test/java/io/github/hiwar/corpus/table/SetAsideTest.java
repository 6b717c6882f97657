package io.github.hiwar.corpus.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lenient reader could not understand, in any list, is lost by nothing that follows. */
class SetAsideTest {
  private static final RecordCodec LENIENT = HiwarJson.standard().mode(ReadMode.LENIENT);

  @ParameterizedTest
  @ValueSource(strings = {"national-agreement-2024", "fisheries-2023", "france-package-2023"})
  void an_element_that_was_set_aside_survives_differences_and_merges_and_no_table_loses_it(
      String name) throws IOException {
    String json =
        Files.readString(Path.of("../json/conformance/valid").resolve(name + ".json"), UTF_8);
    BargainingRecord whole = read(json);
    for (int list : lists(json)) {
      BargainingRecord odd = read(withOddElement(json, list));
      assertThat(odd).isNotEqualTo(whole);
      assertThat(RecordDiff.between(whole, odd).applyTo(whole)).isEqualTo(odd);
      assertThat(RecordMerge.of(whole, odd, whole).merged()).contains(odd);
      assertThat(RecordMerge.of(whole, whole, odd).merged()).contains(odd);
      assertThat(refused(odd)).as("at " + list).contains("not-understood");
    }
  }

  private static BargainingRecord read(String json) {
    return LENIENT.read(json.getBytes(UTF_8)).record().orElseThrow();
  }

  private static Optional<String> refused(BargainingRecord record) throws IOException {
    Path folder = Files.createTempDirectory("hiwar-tables");
    try (TableWriter writer = TableWriter.create(folder.resolve("tables"))) {
      return writer.write(record).map(Finding::code);
    } finally {
      Files.delete(folder);
    }
  }

  private static List<Integer> lists(String json) {
    List<Integer> lists = new ArrayList<>();
    boolean inText = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      inText ^= c == '"' && json.charAt(i - 1) != '\\';
      if (c == '[' && !inText) {
        lists.add(i);
      }
    }
    return lists;
  }

  private static String withOddElement(String json, int list) {
    return json.substring(0, list + 1) + "\"\\u0007 odd\"," + json.substring(list + 1);
  }
}
