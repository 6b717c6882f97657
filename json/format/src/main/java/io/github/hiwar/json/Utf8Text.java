package io.github.hiwar.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a document in well-formed UTF-8. Short ones (ids, codes, dates, places in a
 * source) come again and again: they are recognised by their bytes, and made once.
 */
final class Utf8Text {
  private static final int LONGEST = 64;
  private static final int SMALLEST = 64;
  private static final int LARGEST = 8192;
  private static final int LONGEST_PIECE = 8192;
  private static final int BYTES_A_TEXT = 32;
  private static final int BYTES_AN_ESCAPE = 6;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final byte[] utf8;
  private final int most;
  // The texts made before, and where each is spelled. The table has a fixed size and newer texts
  // replace older ones, so that no document can make it grow, or slow.
  private final @Nullable String[] made;
  private final int[] spelled;
  private final byte[] lengths;
  private char[] characters = new char[LONGEST];
  private int decodedTo;

  /**
   * The strings of a document.
   *
   * @param utf8 the document
   * @param most the longest text that is allowed: of one that is far longer, only as much is made
   *     as shows that it is too long
   */
  Utf8Text(byte[] utf8, int most) {
    this.utf8 = utf8;
    this.most = most;
    int size = Integer.highestOneBit(utf8.length / BYTES_A_TEXT);
    size = Math.max(SMALLEST, Math.min(LARGEST, size));
    this.made = new String[size];
    this.spelled = new int[size];
    this.lengths = new byte[size];
  }

  /**
   * Where the string ends whose content begins at a byte: at its closing quotation mark, at the
   * first byte that cannot stand in a string, or at the end of the document.
   */
  int endOfString(int from) {
    int at = from;
    while (true) {
      at = JsonStrings.nextEscaped(utf8, at);
      if (at == utf8.length || utf8[at] != '\\') {
        return at;
      }
      int length = escapeLength(at);
      if (length == 0) {
        // A backslash that is the last byte is cut off; any other is wrong where it stands.
        return at + 1 < utf8.length ? at : utf8.length;
      }
      at += length;
    }
  }

  // 0 if it is no escape.
  private int escapeLength(int at) {
    byte letter = at + 1 < utf8.length ? utf8[at + 1] : 0;
    if (letter != 'u') {
      return JsonStrings.isLetter(letter) ? 2 : 0;
    }
    for (int i = at + 2; i < at + BYTES_AN_ESCAPE; i++) {
      if (i >= utf8.length || Character.digit(utf8[i], 16) < 0) {
        return 0;
      }
    }
    return BYTES_AN_ESCAPE;
  }

  /** The text that some bytes spell, whose escapes {@link #endOfString} has looked at. */
  String of(int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return decoded(from, to);
    }
    int slot = slot(from, length);
    String text = made[slot];
    if (text == null || lengths[slot] != length || !isSame(spelled[slot], from, length)) {
      text = decoded(from, to);
      made[slot] = text;
      spelled[slot] = from;
      lengths[slot] = (byte) length;
    }
    return text;
  }

  private boolean isSame(int one, int other, int length) {
    int last = length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if (Utf8.at(utf8, one + i) != Utf8.at(utf8, other + i)) {
        return false;
      }
    }
    if (last >= 0) {
      return Utf8.at(utf8, one + last) == Utf8.at(utf8, other + last);
    }
    int i = 0;
    while (i < length && utf8[one + i] == utf8[other + i]) {
      i++;
    }
    return i == length;
  }

  private int slot(int from, int length) {
    long hash = length;
    if (length < Long.BYTES) {
      for (int i = from; i < from + length; i++) {
        hash = (hash << Byte.SIZE) | (utf8[i] & 0xff);
      }
    } else {
      hash = 33 * Utf8.at(utf8, from) + Utf8.at(utf8, from + length - Long.BYTES);
    }
    // The highest bits, on which all bytes bear; on the lowest, only the lowest do.
    return (int) ((hash * SPREAD) >>> (Long.numberOfLeadingZeros(made.length) + 1));
  }

  private String decoded(int from, int to) {
    // No unit of a text has more bytes than an escape.
    int end = (int) Math.min(to, from + BYTES_AN_ESCAPE * (most + 1L));
    int at = from;
    while (at <= end - Long.BYTES && JsonStrings.isPlain(Utf8.at(utf8, at))) {
      at += Long.BYTES;
    }
    while (at < end && utf8[at] >= 0 && utf8[at] != '\\') {
      at++;
    }
    return at == end
        ? new String(utf8, from, end - from, StandardCharsets.ISO_8859_1)
        : decodedByCharacter(from, end);
  }

  // A long text is made piece by piece, so that it costs little more than the text itself.
  private String decodedByCharacter(int from, int end) {
    int length = decodePiece(from, end);
    if (decodedTo >= end) {
      return new String(characters, 0, length);
    }
    StringBuilder text = new StringBuilder((end - from) / 2);
    text.append(characters, 0, length);
    while (decodedTo < end) {
      text.append(characters, 0, decodePiece(decodedTo, end));
    }
    return text.toString();
  }

  // How many characters it has. Those of one byte mostly follow each other, and so do those of two.
  private int decodePiece(int from, int end) {
    int stop = end - from > LONGEST_PIECE ? from + LONGEST_PIECE : end;
    char[] into = withRoom(stop - from);
    int length = 0;
    int at = from;
    while (at < stop) {
      while (at < stop && utf8[at] >= 0 && utf8[at] != '\\') {
        into[length++] = (char) utf8[at++];
      }
      while (at < stop && utf8[at] < (byte) 0xe0) {
        into[length++] = (char) (((utf8[at] << 6) & 0x7c0) | follower(at + 1));
        at += 2;
      }
      if (at < stop && utf8[at] == '\\') {
        into[length++] = escaped(at);
        at += utf8[at + 1] == 'u' ? BYTES_AN_ESCAPE : 2;
      } else if (at < stop && utf8[at] < 0) {
        length += Character.toChars(longer(at), into, length);
        at += Utf8.length(utf8[at]);
      }
    }
    decodedTo = at;
    return length;
  }

  // One more than there are bytes: the last of them may begin a pair.
  private char[] withRoom(int bytes) {
    if (characters.length <= bytes) {
      characters =
          new char[Math.max(bytes + 1, Math.min(LONGEST_PIECE + 1, 2 * characters.length))];
    }
    return characters;
  }

  // A character of three bytes or of four.
  private int longer(int at) {
    int three = (follower(at + 1) << 6) | follower(at + 2);
    return utf8[at] < (byte) 0xf0
        ? ((utf8[at] & 0xf) << 12) | three
        : ((utf8[at] & 0x7) << 18) | (three << 6) | follower(at + 3);
  }

  private int follower(int at) {
    return utf8[at] & 0x3f;
  }

  private char escaped(int at) {
    if (utf8[at + 1] != 'u') {
      return JsonStrings.meant(utf8[at + 1]);
    }
    int unit = 0;
    for (int i = at + 2; i < at + BYTES_AN_ESCAPE; i++) {
      unit = (unit << 4) | Character.digit(utf8[i], 16);
    }
    return (char) unit;
  }
}
