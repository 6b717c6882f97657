package io.github.hiwar.json;

/**
 * Lines and columns of the bytes of a document, counted in characters as editors do: a letter of
 * Arabic has two bytes. Places asked for in the order of the document take one pass in all.
 */
final class Places {
  private final byte[] utf8;
  private int counted;
  private int line = 1;
  private int characters;

  Places(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** The place of the character that begins at a byte. */
  Location at(int offset) {
    // Asked for an earlier one, it counts from the start.
    if (offset < counted) {
      return new Places(utf8).at(offset);
    }
    while (counted < offset) {
      if (endsLine(counted)) {
        line++;
        characters = 0;
      } else if ((utf8[counted] & 0xC0) != 0x80) {
        characters++;
      }
      counted++;
    }
    return new Location(line, characters + 1);
  }

  private boolean endsLine(int at) {
    boolean windows = utf8[at] == '\r' && at + 1 < utf8.length && utf8[at + 1] == '\n';
    return utf8[at] == '\n' || (utf8[at] == '\r' && !windows);
  }
}
