package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.corpus.table.Table;
import io.github.hiwar.corpus.table.Tables;
import io.github.hiwar.spark.FaultyFileSystem.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks die, networks fail and disks are full: the results are the same, or there are none. */
class TaskFailureTest {
  private static final int RECORDS = 120;

  // A few of the tables, large and small: each is a job of Spark's, and all go the same way.
  private static final List<Table> FEW =
      Tables.all().stream()
          .filter(table -> Set.of("records", "quantities", "transitions").contains(table.name()))
          .toList();

  @TempDir private static Path shared;
  private static Path corpus;
  private static SparkSession spark;
  private static Results expected;

  @TempDir private Path dir;

  @BeforeAll
  static void one_machine_reads_the_corpus() throws IOException {
    corpus = Corpora.write(shared.resolve("corpus"), RECORDS);
    expected = Results.ofOneMachine(corpus);
    spark = SparkHere.session();
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  private static Results run(String corpus, String output) throws IOException {
    return Jobs.run(spark, corpus, output, FEW);
  }

  private String output() {
    return dir.resolve("out").toString();
  }

  @Test
  void tasks_killed_in_mid_flight_lose_and_double_nothing() throws IOException {
    long hung = FaultyFileSystem.struck(Fault.HANGS);
    TaskKiller killer = new TaskKiller(spark.sparkContext());
    spark.sparkContext().addSparkListener(killer);
    Results results = run("faulty://hangs" + corpus, output());
    spark.sparkContext().removeSparkListener(killer);

    Jobs.assertSame(results, expected);
    long midFlight = FaultyFileSystem.struck(Fault.HANGS) - hung;
    assertThat(midFlight).as("killed in the middle of a file").isGreaterThanOrEqualTo(2);
    assertThat(killer.killed()).as("killed in later stages too").isGreaterThan((int) midFlight);
  }

  @Test
  void connections_lost_in_the_middle_of_a_file_lose_and_double_nothing() throws IOException {
    long lost = FaultyFileSystem.struck(Fault.READS);
    Results results = run("faulty://reads" + corpus, output());

    Jobs.assertSame(results, expected);
    assertThat(FaultyFileSystem.struck(Fault.READS) - lost).isGreaterThanOrEqualTo(2);
  }

  @Test
  void tasks_that_fail_while_they_write_lose_and_double_nothing() throws IOException {
    long failed = FaultyFileSystem.struck(Fault.WRITES);
    Results results = run(corpus.toString(), "faulty://writes" + output());

    Jobs.assertSame(results, expected);
    assertThat(FaultyFileSystem.struck(Fault.WRITES) - failed).isGreaterThan(FEW.size());
  }

  @Test
  void figures_are_the_same_where_nothing_is_written_beside_them() throws IOException {
    assertThat(Jobs.count(spark, corpus.toString(), output())).isEqualTo(expected.statistics());
    try (Stream<Path> results = Files.list(dir.resolve("out"))) {
      assertThat(results.map(one -> one.getFileName().toString()))
          .contains("statistics", "set-aside", "_SUCCESS")
          .doesNotContain("tables", "facts", "staged");
    }
  }

  @Test
  void a_file_that_cannot_be_read_to_its_end_leaves_no_results() {
    assertThatThrownBy(() -> run("faulty://gone" + corpus, output()))
        .hasStackTraceContaining("connection reset at byte");
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void a_full_disk_leaves_no_results() {
    assertThatThrownBy(() -> run(corpus.toString(), "faulty://full" + output()))
        .hasStackTraceContaining("No space left on device");
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void results_that_are_there_are_not_overwritten_unasked() throws IOException {
    Path kept = Files.createDirectory(dir.resolve("out")).resolve("kept");
    Files.writeString(kept, "of an earlier job");
    assertThatThrownBy(() -> run(corpus.toString(), output()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContainingAll("out exists", "--overwrite");
    assertThat(kept).hasContent("of an earlier job");
  }

  @Test
  void results_that_may_be_replaced_are_when_the_new_ones_are_complete() throws IOException {
    Path old = Files.createDirectory(dir.resolve("out")).resolve("old");
    Files.writeString(old, "of an earlier job");
    CorpusRun.of(spark, Jobs.request(corpus.toString(), output(), FEW, true));
    assertThat(old).doesNotExist();
    assertThat(dir.resolve("out").resolve("_SUCCESS")).exists();
    try (Stream<Path> beside = Files.list(dir)) {
      assertThat(beside).containsExactly(dir.resolve("out"));
    }
  }

  @Test
  void a_corpus_that_is_not_there_is_named() {
    assertThatThrownBy(() -> run(dir + "/nowhere", output()))
        .hasMessageContaining("nowhere leads to no file");
    assertThat(dir).isEmptyDirectory();
  }
}
