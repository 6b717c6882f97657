package io.github.hiwar.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What is in an archive of gzip (RFC 1952), which may consist of any number of members.
 *
 * <p>The platform's own stream goes into a recursion for each empty member, and takes what follows
 * a member and is none for the end: the rest of a damaged archive would be lost in silence.
 */
final class GzipMembers extends InputStream {
  static final int FIRST = 0x1f;
  static final int SECOND = 0x8b;

  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKED = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] packed = new byte[1 << 16];
  private int at;
  private int end;
  private boolean inMember;

  /** The content of the members that a stream has, which is closed with this one. */
  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    while (count > 0) {
      if (!inMember && !startMember()) {
        return -1;
      }
      int read = inflate(target, offset, count);
      if (read > 0) {
        sum.update(target, offset, read);
        return read;
      }
      if (inflater.finished()) {
        endMember();
      }
    }
    return 0;
  }

  private int inflate(byte[] target, int offset, int count) throws IOException {
    try {
      if (inflater.needsInput() && !inflater.finished()) {
        at = at == end ? more() : at;
        inflater.setInput(packed, at, end - at);
        at = end;
      }
      int read = inflater.inflate(target, offset, count);
      if (inflater.needsDictionary()) {
        throw new ZipException("a dictionary is asked for, which gzip does not have");
      }
      return read;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  private boolean startMember() throws IOException {
    int first = next();
    // Tapes fill up with zeros.
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    if (first != FIRST || required() != SECOND || required() != DEFLATE) {
      throw new ZipException("no member of gzip");
    }
    int flags = required();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("unknown flags of gzip");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(required() | required() << 8);
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      for (int c = required(); c != 0; ) {
        c = required();
      }
    }
    skip((flags & HEADER_CHECKED) != 0 ? 2 : 0);
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    at -= inflater.getRemaining();
    long crc = number();
    long length = number();
    if (crc != sum.getValue() || length != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("the content is not what its checksum says");
    }
    inflater.reset();
    sum.reset();
    inMember = false;
  }

  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      number |= (long) required() << shift;
    }
    return number;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      required();
    }
  }

  private int required() throws IOException {
    int octet = next();
    if (octet < 0) {
      throw new EOFException("the archive ends in the middle");
    }
    return octet;
  }

  private int next() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(packed));
      at = 0;
    }
    return at < end ? packed[at++] & 0xff : -1;
  }

  private int more() throws IOException {
    end = in.read(packed);
    if (end <= 0) {
      end = 0;
      throw new EOFException("the archive ends in the middle");
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
