package io.github.hiwar.testkit;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.testkit.Breakage.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes plausible dialogues in Arabic, French and English: sectors and countries, rounds, demands
 * and their answers, promises, disputes, agreements, strikes, over the years 2015 to 2026. None of
 * it happened, and nobody in it is real.
 *
 * <p>A record depends on the seed and its index alone, on every JDK: any part of a corpus can be
 * made by itself, side by side, or on another machine. Twelve records after each other are twelve
 * years of one dialogue, so that demands are carried over from record to record. This class is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * CorpusGenerator generator = CorpusGenerator.of(42).size(CorpusSize.TYPICAL).broken(0.05);
 * BargainingRecord record = generator.record(7);
 * Stream<byte[]> lines = generator.lines(0, 1000).parallel();
 * }</pre>
 */
public final class CorpusGenerator {
  private static final long FARTHEST = 1000;

  private final long seed;
  private final CorpusSize size;
  private final BrokenShare broken;

  private CorpusGenerator(long seed, CorpusSize size, BrokenShare broken) {
    this.seed = seed;
    this.size = size;
    this.broken = broken;
  }

  /**
   * {@return a generator of small records, none of them broken}
   *
   * @param seed which corpus it is: another seed gives other dialogues, the same seed the same
   *     bytes
   */
  public static CorpusGenerator of(long seed) {
    return new CorpusGenerator(seed, CorpusSize.SMALL, new BrokenShare(seed, 0));
  }

  /**
   * {@return the same with records of another size}
   *
   * @param value how large they are
   */
  public CorpusGenerator size(CorpusSize value) {
    return new CorpusGenerator(seed, value, broken);
  }

  /**
   * {@return the same with a share of broken lines: of every hundred so many, of each kind in turn}
   *
   * @param share from 0 to 1
   * @throws IllegalArgumentException if the share is no share
   */
  public CorpusGenerator broken(double share) {
    return new CorpusGenerator(seed, size, new BrokenShare(seed, share));
  }

  /**
   * {@return the record of an index, whole even where its line is broken}
   *
   * @param index the number of the record, the first being 0
   * @throws IllegalArgumentException if the index is negative
   */
  public BargainingRecord record(long index) {
    requireIndex(index);
    return Dialogue.of(Setting.of(seed, index, size));
  }

  /**
   * {@return how the line of an index is broken; empty if it is not}
   *
   * @param index the number of the line, the first being 0
   * @throws IllegalArgumentException if the index is negative
   */
  public Optional<Breakage> breakage(long index) {
    requireIndex(index);
    return row(index).map(Breakages.Row::breakage);
  }

  private static void requireIndex(long index) {
    if (index < 0) {
      throw new IllegalArgumentException("record " + index + ": the first record is number 0");
    }
  }

  // With nothing before it that could be repeated, a line is broken in the first way instead.
  private Optional<Breakages.Row> row(long index) {
    return drawn(index)
        .map(row -> isRepetition(row) && earlier(index) < 0 ? Breakages.ALL.get(0) : row);
  }

  private Optional<Breakages.Row> drawn(long index) {
    return broken.of(index, Breakages.ALL);
  }

  private static boolean isRepetition(Breakages.Row row) {
    return row.breakage().kind() == Kind.CORPUS;
  }

  /**
   * {@return the line of an index, broken or not, in UTF-8 and without its end}
   *
   * @param index the number of the line, the first being 0
   * @throws IllegalArgumentException if the index is negative
   */
  public byte[] line(long index) {
    BargainingRecord record = record(index);
    Optional<Breakages.Row> row = row(index);
    if (row.isEmpty()) {
      return HiwarJson.write(record);
    }
    Breakages.Row breakage = row.get();
    if (isRepetition(breakage)) {
      String line = new String(HiwarJson.write(record), StandardCharsets.UTF_8);
      String id = Setting.of(seed, earlier(index), size).id();
      return line.replace(quoted(record.id()), quoted(id)).getBytes(StandardCharsets.UTF_8);
    }
    return breakage.damage().apply(HiwarJson.write(breakage.edit().apply(record)));
  }

  /**
   * {@return the lines from an index to before another, in order; they may be made in parallel}
   *
   * @param from the number of the first line
   * @param to the number of the line after the last
   */
  public Stream<byte[]> lines(long from, long to) {
    return LongStream.range(from, to).mapToObj(this::line);
  }

  private static String quoted(String id) {
    return '"' + id + '"';
  }

  // The nearest earlier line that is not broken, or -1 if there is none near.
  private long earlier(long index) {
    for (long other = index - 1; other >= Math.max(0, index - FARTHEST); other--) {
      if (drawn(other).isEmpty()) {
        return other;
      }
    }
    return -1;
  }
}
