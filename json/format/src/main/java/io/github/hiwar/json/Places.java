package io.github.hiwar.json;

/**
 * Where the bytes of a document are, in lines and characters as editors count them: a letter of
 * Arabic has two bytes. Asked from the start of the document to its end, this is one pass over it.
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
