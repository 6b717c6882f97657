package io.github.hiwar.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.Corpus;
import io.github.hiwar.json.CorpusLine;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A corpus that is more than twice the heap, in lines of a megabyte, with more threads than cores.
 */
class SmallHeapTest {
  private static final int LINES = 100;

  /** What runs with the small heap. */
  static final class Main {
    private Main() {}

    public static void main(String... args) throws IOException {
      Path file = Path.of(args[0]);
      try (Stream<CorpusLine> lines = Corpus.read(file)) {
        System.out.println(
            lines.parallel().filter(one -> one.result().orThrow().id().length() > 3).count());
      }
      AtomicLong accepted = new AtomicLong();
      CorpusReader.of(Judge.standard())
          .threads(4)
          .read(
              List.of(CorpusInput.of(file)),
              judged -> accepted.addAndGet(judged.isAccepted() ? 1 : 0));
      System.out.println(accepted.get());
    }
  }

  @TempDir private static Path folder;

  @BeforeAll
  static void writeCorpus() throws IOException {
    try (Writer out = Files.newBufferedWriter(corpus())) {
      String note = "é".repeat(512 << 10);
      for (int i = 0; i < LINES; i++) {
        String line = Lot.line("record-" + i);
        out.write(line.replace("\"parties\"", "\"x-note\":\"" + note + "\",\"parties\""));
      }
    }
  }

  private static Path corpus() {
    return folder.resolve("long.ndjson");
  }

  // Java picks one of these by the machine; the first gives a line of a megabyte two of its
  // regions.
  @ParameterizedTest
  @ValueSource(strings = {"G1", "Parallel", "Serial"})
  void suffices_in_parallel_and_for_the_reader_of_a_corpus(String collector) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+Use" + collector + "GC",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                corpus().toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(told.lines()).containsExactly("" + LINES, "" + LINES);
  }
}
