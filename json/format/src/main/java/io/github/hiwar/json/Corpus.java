package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/**
 * A corpus of records: NDJSON, one record a line, plain or compressed with gzip.
 *
 * <p>One line is in memory at a time, and a bad line does not stop the reading. The stream may be
 * read in parallel: lines are taken one after the other, and parsed side by side.
 *
 * <pre>{@code
 * try (Stream<CorpusLine> lines = Corpus.read(path)) {
 *   long valid = lines.parallel().filter(line -> line.result().isValid()).count();
 * }
 * }</pre>
 */
public final class Corpus {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

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
   * @throws IOException if the first bytes cannot be read
   */
  public static Stream<CorpusLine> read(InputStream in, HiwarJson json) throws IOException {
    Lines lines = new Lines(unpacked(in), json.limits().bytes());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                lines, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .map(line -> new CorpusLine(line.number(), json.readRecord(line.bytes())))
        .onClose(lines::close);
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean packed = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
    buffered.reset();
    return packed
        ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16)
        : buffered;
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
    private final HiwarJson json = HiwarJson.standard();

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
      out.write(json.writeRecord(record));
      out.write('\n');
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
