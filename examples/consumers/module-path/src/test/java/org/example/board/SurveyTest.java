package org.example.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.TableReader;
import io.github.hiwar.json.LinkedData;
import io.github.hiwar.testkit.CorpusGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables and texts that the modules ship are found where packages are closed. */
class SurveyTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"));

  @TempDir private Path folder;

  @Test
  void what_counts_corpora_and_what_makes_them_are_modules_with_names() {
    assertEquals("io.github.hiwar.corpus", Judge.class.getModule().getName());
    assertEquals("io.github.hiwar.testkit", CorpusGenerator.class.getModule().getName());
  }

  @Test
  void a_generated_corpus_is_judged_and_counted() throws Exception {
    List<Judged> aside = new ArrayList<>();
    Statistics statistics = Survey.count(Survey.corpus(100), aside::add);
    assertEquals(100, statistics.records() + statistics.setAside());
    assertEquals(5, statistics.setAside());
    assertTrue(statistics.total(FactKind.DEMANDS).number(Indicator.ANSWERED) > 0, statistics::toString);
    var found = aside.get(0).findings().list().get(0);
    assertEquals(3, LANGUAGES.stream().map(found::message).distinct().count());
  }

  @Test
  void what_is_wrong_with_a_file_is_said_in_three_languages() throws Exception {
    List<Judged> aside = new ArrayList<>();
    Survey.count(new byte[] {(byte) 0xff, 0, 1, 2, 3}, aside::add);
    var found = aside.get(0).findings().list().get(0);
    assertEquals("not-text", found.code());
    assertEquals(3, LANGUAGES.stream().map(found::message).distinct().count());
  }

  @Test
  void a_record_goes_into_tables_and_comes_back() throws Exception {
    Path tables = folder.resolve("tables");
    var record = CorpusGenerator.of(7).record(3);
    assertTrue(Survey.write(tables, record).contains("demands"));
    var reading = TableReader.open(tables).readings().findFirst().orElseThrow();
    assertEquals(record, reading.record().orElseThrow());
  }

  @Test
  void what_is_wrong_with_tables_is_said_in_three_languages() throws Exception {
    Files.writeString(folder.resolve("letters.csv"), "a\r\n1\r\n");
    var found = TableReader.open(folder).findings().list().get(0);
    assertEquals("no-tables", found.code());
    assertEquals(3, LANGUAGES.stream().map(found::message).distinct().count());
  }

  @Test
  void a_record_is_written_as_linked_data() throws Exception {
    assertTrue(LinkedData.write(BoardPrinter.round()).length > 0);
    assertTrue(LinkedData.concepts().length > 0);
  }
}
