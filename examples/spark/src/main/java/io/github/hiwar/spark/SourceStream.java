package io.github.hiwar.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file in a store that may be far away.
 *
 * <p>Java's unpacker of gzip asks how many bytes are {@code available} to find out whether one more
 * archive follows, and takes a failure there for the end. Far away, "none at the moment" is no end,
 * and a lost connection must fail the task so that it is tried again, or records would be lost in
 * silence.
 */
final class SourceStream extends FilterInputStream {
  private long left;
  private @Nullable IOException failure;

  /**
   * A stream over all of a file.
   *
   * @param length how many bytes the file has
   */
  SourceStream(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  /** Fails if the stream ever failed, whoever caught that. */
  void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int available() {
    return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = in.read(buffer, offset, length);
      left -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
