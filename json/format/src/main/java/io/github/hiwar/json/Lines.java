package io.github.hiwar.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, blank ones left out; one that is too long is cut one byte over.
 */
final class Lines implements Iterator<Lines.Line> {
  private final InputStream in;
  private final int longest;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private long number;
  private @Nullable Line next;
  private boolean ended;

  /** A line and its number, from 1 on; not a record, because equality of arrays is none. */
  static final class Line {
    private final long number;
    private final byte[] bytes;

    Line(long number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    long number() {
      return number;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = readLine();
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private @Nullable Line readLine() {
    buffer.reset();
    number++;
    boolean blank = true;
    try {
      int octet = in.read();
      while (octet >= 0 && octet != '\n') {
        blank &= octet == ' ' || octet == '\t' || octet == '\r';
        if (buffer.size() <= longest) {
          buffer.write(octet);
        }
        octet = in.read();
      }
      ended = octet < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blank ? null : new Line(number, buffer.toByteArray());
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
