package io.github.hiwar.json;

import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The encoding of documents: UTF-8 alone (RFC 8259, section 8.1), as RFC 3629 defines it.
 *
 * <p>Looked at once, before anything is read: who reads then need not look at how a character is
 * spelled.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each of eight bytes. */
  static final long HIGH = 0x8080808080808080L;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
  private static final int STRIDE = 4 * Long.BYTES;
  private static final int BLOCK = 1 << 13;

  private Utf8() {}

  /** The document without the byte order mark, which a parser may ignore and no text contains. */
  static byte[] withoutMark(byte[] document) {
    boolean marked =
        document.length >= MARK.length
            && Arrays.equals(document, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(document, MARK.length, document.length) : document;
  }

  /** Where the first byte is that does not belong there, or -1. */
  static int firstIllFormed(byte[] text) {
    int at = 0;
    while (at < text.length) {
      at = afterShort(text, at);
      if (at < text.length) {
        int length = lengthAt(text, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  // Goes on over eights of bytes that are characters of one byte or of two, as nearly all are that
  // the alphabets have: a mixture of both without a branch, which would be guessed wrong. Ends at
  // the first byte of a character.
  private static int afterShort(byte[] text, int from) {
    int at = afterAscii(text, from);
    long open = 0;
    int last = text.length - Long.BYTES;
    while (at <= last) {
      long eight = at(text, at);
      long beyond = eight & HIGH;
      if ((beyond | open) == 0) {
        at = afterAscii(text, at + Long.BYTES);
        continue;
      }
      long second = eight << 1 & HIGH;
      long first = beyond & second;
      long longer = first & eight << 2;
      long overlong = first & ~((eight & 0x1e1e1e1e1e1e1e1eL) + 0x7e7e7e7e7e7e7e7eL);
      long follows = beyond & ~second;
      if ((longer | overlong | (follows ^ (first << Byte.SIZE | open))) != 0) {
        break;
      }
      open = first >>> (Long.SIZE - Byte.SIZE);
      at += Long.BYTES;
    }
    return open == 0 ? at : at - 1;
  }

  private static int afterAscii(byte[] text, int from) {
    int at = from;
    int last = text.length - STRIDE;
    while (at <= last
        && ((at(text, at) | at(text, at + 8) | at(text, at + 16) | at(text, at + 24)) & HIGH)
            == 0) {
      at += STRIDE;
    }
    return at;
  }

  /** Eight bytes from a place on, the first the lowest. */
  static long at(byte[] text, int at) {
    return (long) EIGHT.get(text, at);
  }

  /** How many bytes a character has that begins with this one, in well-formed text. */
  static int length(byte first) {
    return first >= 0 ? 1 : first < (byte) 0xe0 ? 2 : first < (byte) 0xf0 ? 3 : 4;
  }

  // RFC 3629, section 4: the second byte of the shortest forms, and of those below the surrogates
  // and below U+110000, has narrower bounds.
  private static int lengthAt(byte[] text, int at) {
    int first = text[at] & 0xff;
    if (first < 0x80) {
      return 1;
    }
    if (first < 0xc2 || first > 0xf4) {
      return 0;
    }
    if (first < 0xe0) {
      return follows(text, at + 1, 0x80, 0xbf) ? 2 : 0;
    }
    if (first < 0xf0) {
      int least = first == 0xe0 ? 0xa0 : 0x80;
      int most = first == 0xed ? 0x9f : 0xbf;
      return follows(text, at + 1, least, most) && follows(text, at + 2, 0x80, 0xbf) ? 3 : 0;
    }
    int least = first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xf4 ? 0x8f : 0xbf;
    return follows(text, at + 1, least, most)
            && follows(text, at + 2, 0x80, 0xbf)
            && follows(text, at + 3, 0x80, 0xbf)
        ? 4
        : 0;
  }

  private static boolean follows(byte[] text, int at, int least, int most) {
    return at < text.length && (text[at] & 0xff) >= least && (text[at] & 0xff) <= most;
  }

  /**
   * The characters as UTF-8, read on until there are more bytes than allowed. Half of a surrogate
   * pair becomes what {@link #firstIllFormed} refuses: it is not silently another character.
   */
  static byte[] encoded(Reader in, int allowed) throws IOException {
    byte[] bytes = new byte[BLOCK];
    int length = 0;
    char[] block = new char[BLOCK];
    char high = 0;
    for (int read = in.read(block); read >= 0 && length <= allowed; read = in.read(block)) {
      bytes = withRoom(bytes, length, 3 * (read + 1));
      for (int i = 0; i < read; i++) {
        char c = block[i];
        if (high != 0 && Character.isLowSurrogate(c)) {
          length = put(bytes, length, Character.toCodePoint(high, c));
          high = 0;
          continue;
        }
        length = high == 0 ? length : put(bytes, length, high);
        high = Character.isHighSurrogate(c) ? c : 0;
        length = high == 0 ? put(bytes, length, c) : length;
      }
    }
    bytes = withRoom(bytes, length, 3);
    return Arrays.copyOf(bytes, high == 0 ? length : put(bytes, length, high));
  }

  private static byte[] withRoom(byte[] bytes, int length, int more) {
    return length + more <= bytes.length
        ? bytes
        : Arrays.copyOf(bytes, (int) Math.min(2L * length + more, Integer.MAX_VALUE - 8));
  }

  private static int put(byte[] bytes, int at, int c) {
    if (c < 0x80) {
      bytes[at] = (byte) c;
      return at + 1;
    }
    int rest = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    // The first byte says how many there are by the ones that it begins with.
    bytes[at] = (byte) ((0xff00 >> (rest + 1)) | (c >> (6 * rest)));
    for (int i = 1; i <= rest; i++) {
      bytes[at + i] = (byte) (0x80 | ((c >> (6 * (rest - i))) & 0x3f));
    }
    return at + rest + 1;
  }
}
