package io.github.hiwar.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a corpus as bytes, blank ones left out; an archive of gzip is unpacked.
 *
 * <p>One line is in memory at a time, and of one that is too long nothing is kept. Used by one
 * thread at a time.
 *
 * <pre>{@code
 * try (Lines lines = Lines.of(in, 64 << 20)) {
 *   while (lines.advance()) {
 *     json.read(lines.bytes());
 *   }
 * }
 * }</pre>
 */
public final class Lines implements Closeable {
  private static final byte[] NOTHING = {};

  private static final int NEVER = 1 << 8;

  private final Packed packed;
  private final int separator;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private ByteArrayOutputStream parts = new ByteArrayOutputStream();
  private @Nullable InputStream plain;
  private int at;
  private int end;
  private boolean ended;
  private boolean text = true;

  private long number;
  private long length;
  private boolean blank;
  private byte[] bytes = NOTHING;

  private Lines(InputStream in, int separator, int longest) {
    this.packed = new Packed(in);
    this.separator = separator;
    this.longest = longest;
  }

  /**
   * {@return the lines of a stream, none read yet}
   *
   * @param in a stream of bytes, plain or compressed with gzip
   * @param longest how many bytes a line may have; a longer one is passed over
   */
  public static Lines of(InputStream in, int longest) {
    return new Lines(in, '\n', longest);
  }

  /**
   * {@return a document whose line ends mean nothing, as if it were one line}
   *
   * @param in a stream of bytes, plain or compressed with gzip
   * @param longest how many bytes it may have; nothing is kept of a longer one
   */
  public static Lines whole(InputStream in, int longest) {
    return new Lines(in, NEVER, longest);
  }

  /**
   * Goes on to the next line that is not blank.
   *
   * @return whether there is one
   * @throws BrokenArchiveException if the archive ends too early, or is damaged; {@link #number}
   *     says in which line
   * @throws IOException if the stream cannot be read
   */
  public boolean advance() throws IOException {
    do {
      if (ended) {
        return false;
      }
      readLine();
    } while (blank);
    return true;
  }

  /** {@return the number of the line, from 1 on; of the line that broke where reading failed} */
  public long number() {
    return number;
  }

  /** {@return the line without its end; nothing if it is too long} */
  public byte[] bytes() {
    return bytes;
  }

  /** {@return how many bytes the line has, read or not} */
  public long length() {
    return length;
  }

  /** {@return whether the line is longer than was asked for, and was passed over} */
  public boolean isTooLong() {
    return length > longest;
  }

  /** {@return whether what was read begins as text does: pictures, programs and the like do not} */
  public boolean isText() {
    return text;
  }

  private void readLine() throws IOException {
    number++;
    length = 0;
    blank = true;
    bytes = NOTHING;
    parts.reset();
    while (at < end || fill()) {
      int stop = at;
      while (stop < end && block[stop] != separator) {
        blank = blank && Binary.isSpace(block[stop]);
        stop++;
      }
      boolean whole = stop < end;
      length += stop - at;
      keep(at, stop, whole);
      at = whole ? stop + 1 : stop;
      if (whole) {
        return;
      }
    }
    ended = true;
    bytes = isTooLong() ? NOTHING : parts.toByteArray();
  }

  private void keep(int from, int to, boolean whole) {
    if (isTooLong()) {
      parts = new ByteArrayOutputStream(0);
    } else if (whole && parts.size() == 0) {
      bytes = Arrays.copyOfRange(block, from, to);
    } else {
      parts.write(block, from, to - from);
      bytes = whole ? parts.toByteArray() : NOTHING;
    }
  }

  private boolean fill() throws IOException {
    boolean first = plain == null;
    try {
      if (plain == null) {
        plain = unpacked(packed);
      }
      end = plain.read(block);
    } catch (EOFException e) {
      // Only an archive that is over is cut off; a connection that is lost is another matter.
      throw packed.over ? new BrokenArchiveException(true, e) : e;
    } catch (ZipException e) {
      throw new BrokenArchiveException(false, e);
    }
    at = 0;
    if (first && end > 0) {
      text = Binary.isText(block, end);
    }
    return end > 0;
  }

  /**
   * {@return what a stream has in it: what is packed, of whatever number of members, if it is an
   * archive of gzip (RFC 1952), else the stream as it is}
   *
   * <p>Reading throws {@link EOFException} where an archive ends too early, and {@link
   * ZipException} where it is damaged.
   *
   * @param in a stream of bytes, which is closed with the one that is returned
   * @throws IOException if the stream cannot be read
   */
  public static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean packed = buffered.read() == GzipMembers.FIRST && buffered.read() == GzipMembers.SECOND;
    buffered.reset();
    return packed ? new GzipMembers(buffered) : buffered;
  }

  @Override
  public void close() throws IOException {
    if (plain != null) {
      plain.close();
    }
    packed.close();
  }

  /** Notices that there is no more of the file. */
  private static final class Packed extends FilterInputStream {
    private boolean over;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      over |= octet < 0;
      return octet;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
      int read = super.read(target, offset, count);
      over |= read < 0;
      return read;
    }
  }
}
