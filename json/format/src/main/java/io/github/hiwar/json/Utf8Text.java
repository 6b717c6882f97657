package io.github.hiwar.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a document in well-formed UTF-8. Ids, codes, dates, places in a source: the short
 * ones are said again and again, are known by their bytes, and made once.
 */
final class Utf8Text {
  private static final int LONGEST = 64;
  private static final int SMALLEST = 64;
  private static final int LARGEST = 8192;
  private static final int BYTES_A_TEXT = 32;
  private static final int BYTES_A_UNIT = 6;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final byte[] utf8;
  private final int most;
  // The texts that were made, and where each is spelled. Of fixed size, a newer text taking the
  // place of an older one: hostile documents cannot make it grow, or slow.
  private final @Nullable String[] made;
  private final int[] spelled;
  private final byte[] lengths;
  private char[] characters = new char[LONGEST];

  /**
   * The strings of a document.
   *
   * @param utf8 the document
   * @param most how long a text may be: of one that is far longer, no more is made than shows it
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
   * Where the string ends whose content begins at a byte: at its quotation mark, or else at what no
   * string has in it, or where the text ends.
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
        return at + 1 < utf8.length ? at : utf8.length;
      }
      at += length;
    }
  }

  // 0 if it is none.
  private int escapeLength(int at) {
    byte letter = at + 1 < utf8.length ? utf8[at + 1] : 0;
    if (letter != 'u') {
      return JsonStrings.isLetter(letter) ? 2 : 0;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (i >= utf8.length || Character.digit(utf8[i], 16) < 0) {
        return 0;
      }
    }
    return 6;
  }

  /** The text that is spelled by some bytes, of which each escape was found to be one. */
  String of(int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return decoded(from, to);
    }
    int slot = slot(from, to);
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

  private int slot(int from, int to) {
    int length = to - from;
    long hash = length;
    if (length < Long.BYTES) {
      for (int i = from; i < to; i++) {
        hash = (hash << Byte.SIZE) | (utf8[i] & 0xff);
      }
    } else {
      hash = 33 * Utf8.at(utf8, from) + Utf8.at(utf8, to - Long.BYTES);
    }
    // The highest bits: those below know nothing of the last characters.
    return (int) ((hash * SPREAD) >>> (Long.numberOfLeadingZeros(made.length) + 1));
  }

  private String decoded(int from, int whole) {
    int to = (int) Math.min(whole, from + BYTES_A_UNIT * (most + 1L));
    if (isPlain(from, to)) {
      return new String(utf8, from, to - from, StandardCharsets.ISO_8859_1);
    }
    int length = decode(from, to);
    return new String(characters, 0, length);
  }

  // Whether each byte is a character.
  private boolean isPlain(int from, int to) {
    int at = from;
    int last = to - Long.BYTES;
    while (at <= last && JsonStrings.isPlain(Utf8.at(utf8, at))) {
      at += Long.BYTES;
    }
    while (at < to && utf8[at] >= 0 && utf8[at] != '\\') {
      at++;
    }
    return at == to;
  }

  private int decode(int from, int to) {
    if (characters.length < to - from) {
      characters = new char[Math.max(to - from, 2 * characters.length)];
    }
    char[] into = characters;
    int length = 0;
    int at = from;
    while (at < to) {
      // Letters of one kind follow each other, of one byte or of two.
      while (at < to && utf8[at] >= 0 && utf8[at] != '\\') {
        into[length++] = (char) utf8[at++];
      }
      while (at < to && utf8[at] < (byte) 0xe0) {
        into[length++] = (char) (((utf8[at] << 6) & 0x7c0) | follower(at + 1));
        at += 2;
      }
      if (at < to && utf8[at] == '\\') {
        into[length++] = escaped(at);
        at += utf8[at + 1] == 'u' ? 6 : 2;
      } else if (at < to && utf8[at] < 0) {
        int units = Character.toChars(longer(at), into, length);
        length += units;
        at += units == 1 ? 3 : 4;
      }
    }
    return length;
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
    for (int i = at + 2; i < at + 6; i++) {
      unit = (unit << 4) | Character.digit(utf8[i], 16);
    }
    return (char) unit;
  }
}
