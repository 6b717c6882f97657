package io.github.hiwar.corpus;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Argument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of many files side by side, and hands them over one after the other, in the
 * order of files and lines.
 *
 * <p>Memory does not grow with the corpus: lines are read in batches, and only so many of them are
 * under way; of what was read the ids alone are kept, where {@link SeenRecords} puts them. Of two
 * accepted records with one id the first counts, and the second is set aside. A file that cannot be
 * read is set aside, and the next one read. The logger {@code io.github.hiwar.corpus} is told what
 * a long run is at, which files cannot be read (warnings), and what is set aside with its place and
 * codes (on the level of debugging), never what a record says. This class is immutable; {@link
 * SeenRecords} is not.
 *
 * <pre>{@code
 * CorpusReader.of(Judge.standard()).threads(4).read(
 *     CorpusFiles.in(List.of(folder)).inputs(),
 *     SeenRecords.inMemory(),
 *     record -> Fact.of(record),                                  // side by side
 *     (judged, facts) -> facts.ifPresent(statistics::addRecord)); // one after the other
 * }</pre>
 */
public final class CorpusReader {
  private final Judge judge;
  private final int threads;

  private CorpusReader(Judge judge, int threads) {
    this.judge = judge;
    this.threads = threads;
  }

  /**
   * {@return a reader that reads on the calling thread only}
   *
   * @param judge decides which records are accepted
   */
  public static CorpusReader of(Judge judge) {
    return new CorpusReader(judge, 1);
  }

  /**
   * {@return the same with so many threads that parse, judge and work on records; with one, the
   * thread that asks does it all}
   *
   * @param value how many, from 1 on
   * @throws IllegalArgumentException if there is not at least one
   */
  public CorpusReader threads(int value) {
    if (value < 1) {
      throw new IllegalArgumentException(value + " threads; there is one at least");
    }
    return new CorpusReader(judge, value);
  }

  /**
   * Reads every record, and remembers the ids in memory (see {@link SeenRecords#inMemory} for what
   * they cost); the other method takes another memory.
   *
   * @param inputs the files, in the order in which they are read
   * @param consumer takes what came of each record
   */
  public void read(List<CorpusInput> inputs, Consumer<Judged> consumer) {
    read(
        inputs,
        SeenRecords.inMemory(),
        record -> record,
        (judged, record) -> consumer.accept(judged));
  }

  /**
   * Reads every record, and works on those that are accepted.
   *
   * @param <T> what comes of the work
   * @param inputs the files, in the order in which they are read
   * @param seen remembers the ids; asked by the thread that calls, in order
   * @param work done to accepted records, side by side
   * @param consumer takes each record with what came of the work on it (nothing if the record is
   *     set aside), in the thread that calls, in order
   */
  public <T> void read(
      List<CorpusInput> inputs,
      SeenRecords seen,
      Function<BargainingRecord, T> work,
      BiConsumer<Judged, Optional<T>> consumer) {
    ReadingLog log = new ReadingLog();
    BiConsumer<Judged, Optional<T>> logged =
        (judged, result) -> {
          log.tell(judged);
          consumer.accept(judged, result);
        };
    Consumer<Worked<T>> inOrder = one -> one.hand(seen, logged);
    Function<Unjudged, Worked<T>> sideBySide =
        line -> {
          Judged judged = line.judge(judge);
          return new Worked<>(judged, judged.record().map(work));
        };
    try (Batches<Unjudged, Worked<T>> batches = new Batches<>(threads, sideBySide, inOrder)) {
      inputs.forEach(input -> read(input, batches));
      batches.finish();
    }
    log.end(inputs.size());
  }

  private void read(CorpusInput input, Batches<Unjudged, ?> batches) {
    UnjudgedLines lines = null;
    try (InputStream in = input.opener().open()) {
      lines = new UnjudgedLines(input.name(), in, judge.longestLine());
      for (Unjudged line = lines.next(); line != null; line = lines.next()) {
        batches.add(line, line.size());
      }
    } catch (IOException e) {
      batches.add(unreadable(input, lines, e), 0);
    }
  }

  private static Unjudged unreadable(
      CorpusInput input, @Nullable UnjudgedLines lines, IOException failure) {
    Origin place = lines == null ? new Origin(input.name(), 1) : lines.here();
    return failure instanceof NoSuchFileException
        ? Unjudged.found(place, FileKinds.NO_SUCH_FILE)
        : Unjudged.found(
            place, FileKinds.UNREADABLE, "reason", new Argument.Phrase("" + failure.getMessage()));
  }

  private record Worked<T>(Judged judged, Optional<T> result) {
    void hand(SeenRecords seen, BiConsumer<Judged, Optional<T>> consumer) {
      Optional<Origin> first =
          judged.record().flatMap(record -> seen.meet(record.id(), judged.origin()));
      if (first.isPresent()) {
        consumer.accept(judged.duplicateOf(first.get()), Optional.empty());
      } else {
        consumer.accept(judged, result);
      }
    }
  }
}
