package io.github.hiwar.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {
  private static final CorpusReader READER = CorpusReader.of(Judge.standard());

  private static CorpusInput input(String name, String content) {
    return new CorpusInput(name, () -> new ByteArrayInputStream(Lot.utf8(content)));
  }

  private static List<Judged> read(CorpusReader reader, List<CorpusInput> inputs) {
    List<Judged> found = new ArrayList<>();
    reader.read(inputs, found::add);
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void records_are_handed_over_in_the_order_of_files_and_lines(int threads) {
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      first.append(i % 7 == 3 ? "{broken\n" : Lot.line("record-" + i));
    }
    List<Judged> found =
        read(
            READER.threads(threads),
            List.of(input("a.ndjson", first.toString()), input("b.ndjson", Lot.line("last"))));
    assertThat(found).hasSize(3001);
    for (int i = 0; i < 3000; i++) {
      assertThat(found.get(i).origin()).isEqualTo(new Origin("a.ndjson", i + 1));
      assertThat(found.get(i).isAccepted()).isEqualTo(i % 7 != 3);
    }
    assertThat(found.get(3000).origin()).isEqualTo(new Origin("b.ndjson", 1));
  }

  @Test
  void of_two_records_with_one_id_the_first_is_kept_and_the_second_says_where_that_is() {
    List<Judged> found =
        read(
            READER.threads(2),
            List.of(
                input("a.ndjson", Lot.line("one") + Lot.line("two")),
                input("b.ndjson", Lot.line("two"))));
    assertThat(found).extracting(Judged::isAccepted).containsExactly(true, true, false);
    Finding finding = found.get(2).findings().list().get(0);
    assertThat(finding.code()).isEqualTo("duplicate-record");
    assertThat(finding.where()).hasToString("b.ndjson:1");
    assertThat(found.get(2).recordId()).contains("urn:example:two");
    assertThat(finding.message(Locale.ENGLISH)).contains("urn:example:two", "a.ndjson:2");
  }

  @Test
  void a_record_that_is_set_aside_does_not_stand_in_the_way_of_a_good_one_with_its_id() {
    String bad = Lot.line("one").replace("[\"union\"]", "[\"nobody\"]");
    assertThat(read(READER, List.of(input("a.ndjson", bad + Lot.line("one")))))
        .extracting(Judged::isAccepted)
        .containsExactly(false, true);
  }

  @Test
  void a_file_that_cannot_be_read_is_set_aside_and_the_next_one_is_read(@TempDir Path folder) {
    List<Judged> found =
        read(
            READER.threads(2),
            List.of(
                CorpusInput.of(folder.resolve("gone.ndjson")),
                new CorpusInput(
                    "torn.ndjson",
                    () -> {
                      throw new IOException("Input/output error");
                    }),
                input("b.ndjson", Lot.line("one"))));
    assertThat(found).extracting(Judged::isAccepted).containsExactly(false, false, true);
    assertThat(found.get(0).findings().list().get(0).code()).isEqualTo("no-such-file");
    assertThat(found.get(1).findings().list().get(0).message(Locale.ENGLISH))
        .contains("Input/output");
  }

  @Test
  void only_so_many_records_are_under_way_however_slow_the_reader_is() {
    AtomicLong worked = new AtomicLong();
    AtomicLong handed = new AtomicLong();
    AtomicLong ahead = new AtomicLong();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      lines.append(Lot.line("record-" + i));
    }
    READER
        .threads(2)
        .read(
            List.of(input("a.ndjson", lines.toString())),
            SeenRecords.inMemory(),
            record -> {
              ahead.accumulateAndGet(worked.incrementAndGet() - handed.get(), Math::max);
              return record;
            },
            (judged, record) -> handed.incrementAndGet());
    assertThat(handed).hasValue(10_000);
    assertThat(ahead).hasValueLessThan(6 * 256);
  }

  @Test
  void a_failure_of_the_work_comes_out_as_it_is() {
    assertThatThrownBy(
            () ->
                READER
                    .threads(2)
                    .<BargainingRecord>read(
                        List.of(input("a.ndjson", Lot.line("one"))),
                        SeenRecords.inMemory(),
                        record -> {
                          throw new IllegalStateException("out of order");
                        },
                        (judged, record) -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("out of order");
  }

  @Test
  void of_a_folder_the_documents_and_corpora_are_taken_in_order_and_the_rest_is_named(
      @TempDir Path folder) throws IOException {
    Path year = Files.createDirectory(folder.resolve("2025"));
    for (String name : List.of("b.ndjson", "a.jsonl.gz", "c.json", "readme.txt", "_SUCCESS")) {
      Files.createFile(year.resolve(name));
    }
    CorpusFiles files = CorpusFiles.in(List.of(folder));
    assertThat(files.files())
        .containsExactly(
            year.resolve("a.jsonl.gz"), year.resolve("b.ndjson"), year.resolve("c.json"));
    assertThat(files.leftOut())
        .containsExactly(year.resolve("_SUCCESS"), year.resolve("readme.txt"));
    assertThat(CorpusFiles.in(List.of(year.resolve("readme.txt"))).files()).hasSize(1);
  }

  @Test
  void links_in_circles_are_not_walked_and_none_is_passed_over_in_silence(@TempDir Path folder)
      throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.ndjson"), Lot.line("a"));
    Files.createSymbolicLink(corpus.resolve("round"), corpus);
    Files.createSymbolicLink(corpus.resolve("b.ndjson"), corpus.resolve("a.ndjson"));
    Files.createSymbolicLink(corpus.resolve("gone.ndjson"), folder.resolve("nowhere"));
    Files.createSymbolicLink(corpus.resolve("self.ndjson"), corpus.resolve("self.ndjson"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), corpus);
    for (Path named : List.of(corpus, link)) {
      CorpusFiles files = CorpusFiles.in(List.of(named));
      assertThat(files.files())
          .containsExactly(
              named.resolve("a.ndjson"), named.resolve("b.ndjson"), named.resolve("gone.ndjson"));
      assertThat(files.leftOut())
          .containsExactly(named.resolve("round"), named.resolve("self.ndjson"));
      assertThat(read(READER.threads(2), files.inputs()))
          .extracting(Judged::isAccepted)
          .containsExactly(true, false, false);
    }
  }

  @Test
  void a_folder_with_the_name_of_a_file_is_a_folder(@TempDir Path folder) throws IOException {
    Path year = Files.createDirectories(folder.resolve("2025.ndjson"));
    Files.writeString(year.resolve("a.ndjson"), Lot.line("a"));
    CorpusFiles files = CorpusFiles.in(List.of(folder));
    assertThat(files.files()).containsExactly(year.resolve("a.ndjson"));
    assertThat(files.leftOut()).isEmpty();
  }

  @Test
  void tiny_lines_by_the_hundred_thousand_are_set_aside_each_for_itself() {
    int count = 300_000;
    AtomicLong told = new AtomicLong();
    READER
        .threads(2)
        .read(
            List.of(input("a.ndjson", "7\n".repeat(count))),
            judged -> {
              assertThat(judged.origin().line()).isEqualTo(told.incrementAndGet());
              assertThat(judged.isAccepted()).isFalse();
            });
    assertThat(told).hasValue(count);
  }

  @Test
  void only_so_many_bytes_are_under_way_however_long_the_lines_are() {
    int line = 3 << 20;
    AtomicLong read = new AtomicLong();
    long ahead = 0;
    try (Batches<Integer, Integer> batches =
        new Batches<>(8, one -> one, one -> read.addAndGet(-line))) {
      for (int i = 0; i < 100; i++) {
        batches.add(i, line);
        ahead = Math.max(ahead, read.addAndGet(line));
      }
      batches.add(100, 64 << 20); // Alone over the limit: it waits until the others are through.
      assertThat(read.get()).isLessThanOrEqualTo(0);
      batches.finish();
    }
    assertThat(ahead).isLessThanOrEqualTo((16 << 20) + line);
  }

  @Test
  void the_log_says_what_is_set_aside_and_why_and_nothing_of_what_records_say() {
    String bad = Lot.line("one").replace("[\"union\"]", "[\"lahcen-essaadi\"]");
    read(
        READER,
        List.of(
            input("logged.ndjson", bad + "{\"Fatima\":\n" + Lot.line("two")),
            CorpusInput.of(Path.of("gone\nforged.ndjson"))));
    assertThat(CapturedLog.lines().stream().filter(line -> line.startsWith("WARN")))
        .contains("WARN io.github.hiwar.corpus gone?forged.ndjson:1: no-such-file");
    assertThat(CapturedLog.lines())
        .contains(
            "DEBUG io.github.hiwar.corpus logged.ndjson:1: set aside: reference-unresolved",
            "INFO io.github.hiwar.corpus read 2 files: 1 records accepted, 3 set aside")
        .noneMatch(line -> line.contains("essaadi") || line.contains("Fatima"))
        .noneMatch(line -> line.contains("\n"));
  }
}
