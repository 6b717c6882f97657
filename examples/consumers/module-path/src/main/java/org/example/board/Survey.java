package org.example.board;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.table.TableWriter;
import io.github.hiwar.testkit.CorpusGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What a researcher does: counts a corpus, and takes its records into tables. */
final class Survey {
  private Survey() {}

  /** Dialogues that never took place, a line of JSON each, some of them broken. */
  static byte[] corpus(int records) {
    var corpus = new ByteArrayOutputStream();
    CorpusGenerator.of(7)
        .broken(0.05)
        .lines(0, records)
        .forEach(
            line -> {
              corpus.writeBytes(line);
              corpus.write('\n');
            });
    return corpus.toByteArray();
  }

  /** The figures of a corpus, by what is asked. */
  static Statistics count(byte[] corpus, Consumer<Judged> aside) throws IOException {
    Statistics statistics = new Statistics(List.of(Dimension.TOPIC));
    Judge.standard()
        .read(
            "corpus.ndjson",
            new ByteArrayInputStream(corpus),
            judged -> {
              if (judged.isAccepted()) {
                statistics.addRecord(Fact.of(judged.record().orElseThrow()));
              } else {
                statistics.addRecords(0, 1);
                aside.accept(judged);
              }
            });
    return statistics;
  }

  /** Writes a record as tables that join, and says which. */
  static List<String> write(Path folder, BargainingRecord record) throws IOException {
    try (TableWriter tables = TableWriter.create(folder)) {
      tables.write(record);
      return tables.complete();
    }
  }
}
