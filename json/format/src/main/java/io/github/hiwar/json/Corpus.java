package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.validation.RecordValidator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A corpus of records: NDJSON, one record a line, plain or compressed with gzip.
 *
 * <p>One line is in memory at a time, and a bad line does not stop the reading. The stream may be
 * read in parallel: each thread takes a line, parses it and works on it before it takes another, so
 * that there is a line a thread in memory, however long the lines and the file are. The lines come
 * in no order then; each has its number.
 *
 * <pre>{@code
 * try (Stream<CorpusLine> lines = Corpus.read(path)) {
 *   long valid = lines.parallel().filter(line -> line.result().isValid()).count();
 * }
 * }</pre>
 */
public final class Corpus {
  private Corpus() {}

  /**
   * {@return the lines of a file; close the stream to close the file}
   *
   * @param file the file
   * @throws IOException if the file cannot be opened; a failure later on is an {@link
   *     UncheckedIOException}
   */
  public static Stream<CorpusLine> read(Path file) throws IOException {
    return read(Files.newInputStream(file), HiwarJson.standard());
  }

  /**
   * {@return the lines of a stream of bytes, read as the reader is configured; close the stream to
   * close it}
   *
   * @param in the lines, in UTF-8
   * @param json how a line is read
   * @throws IOException if the stream cannot be read; a failure later on is an {@link
   *     UncheckedIOException}
   */
  public static Stream<CorpusLine> read(InputStream in, RecordCodec json) throws IOException {
    return lines(in, json, json::read);
  }

  /**
   * {@return the lines of a stream of bytes, read as the reader is configured and checked against
   * rules; close the stream to close it}
   *
   * @param in the lines, in UTF-8
   * @param json how a line is read
   * @param validator the rules
   * @throws IOException if the stream cannot be read; a failure later on is an {@link
   *     UncheckedIOException}
   */
  public static Stream<CorpusLine> check(
      InputStream in, RecordCodec json, RecordValidator validator) throws IOException {
    return lines(in, json, utf8 -> json.check(utf8, validator));
  }

  private static Stream<CorpusLine> lines(
      InputStream in, RecordCodec json, Function<byte[], ReadResult> reader) throws IOException {
    Lines lines = Lines.of(in, json.limits().bytes());
    return StreamSupport.stream(new Taker(new Unread(lines)), false)
        .map(line -> new CorpusLine(line.number, line.read(json, reader)))
        .onClose(() -> close(lines));
  }

  private static void close(Lines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that is still to be parsed; not a record, because equality of arrays is none. */
  private static final class Line {
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    Line(Lines lines) {
      this.number = lines.number();
      this.bytes = lines.bytes();
      this.tooLong = lines.isTooLong();
    }

    // The document has one line, which is this one of the corpus.
    ReadResult read(RecordCodec json, Function<byte[], ReadResult> reader) {
      ReadResult result = tooLong ? json.overLimit() : reader.apply(bytes);
      return result.findings().list().isEmpty()
          ? result
          : new ReadResult(
              result.record(),
              result.findings().with(one -> one.at(one.where().at(number, one.where().column()))));
    }
  }

  /** The lines of one file, for as many as take them. */
  private static final class Unread {
    private final Lines lines;
    private boolean ended;

    Unread(Lines lines) {
      this.lines = lines;
    }

    synchronized @Nullable Line next() {
      try {
        ended = ended || !lines.advance();
        return ended ? null : new Line(lines);
      } catch (IOException e) {
        ended = true;
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Takes one line at a time, and shares the file with those that were split from it. (Splits that
   * hold lines would have whoever splits read far ahead of those who work.)
   */
  private static final class Taker implements Spliterator<Line> {
    private static final int MOST = 256;

    private final Unread unread;
    private final AtomicInteger takers;

    private Taker(Unread unread, AtomicInteger takers) {
      this.unread = unread;
      this.takers = takers;
    }

    Taker(Unread unread) {
      this(unread, new AtomicInteger(1));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
      Line line = unread.next();
      if (line != null) {
        action.accept(line);
      }
      return line != null;
    }

    @Override
    public @Nullable Spliterator<Line> trySplit() {
      return takers.incrementAndGet() <= MOST ? new Taker(unread, takers) : null;
    }

    @Override
    public long estimateSize() {
      return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
      return NONNULL;
    }
  }

  /**
   * {@return a writer of a corpus to a stream of bytes, which it closes at the end}
   *
   * @param out where the bytes go; it is not closed
   */
  public static Writer writer(OutputStream out) {
    return new Writer(out);
  }

  /** Writes records, one a line. Used by one thread at a time. */
  public static final class Writer implements Closeable {
    private final OutputStream out;
    private final RecordCodec json = HiwarJson.standard();

    private Writer(OutputStream out) {
      this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /**
     * Writes one record as one line.
     *
     * @param record the record
     * @throws IOException if the stream cannot be written to
     */
    public void write(BargainingRecord record) throws IOException {
      out.write(json.write(record));
      out.write('\n');
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
