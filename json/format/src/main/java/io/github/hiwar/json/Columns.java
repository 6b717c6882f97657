package io.github.hiwar.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Columns in characters. Engines count the bytes of a line, of which an Arabic letter has two:
 * nobody could find such a place in an editor.
 */
final class Columns {
  private Columns() {}

  /** The locations by what an engine says they are, found in one pass over the document. */
  static Map<Location, Location> inCharacters(Collection<Location> inBytes, byte[] utf8) {
    Map<Location, Location> inCharacters = new TreeMap<>();
    Iterator<Location> sorted = List.copyOf(new TreeSet<>(inBytes)).iterator();
    int line = 1;
    int lineStart = 0;
    int character = 0;
    int at = 0;
    while (sorted.hasNext()) {
      Location wanted = sorted.next();
      while (at < utf8.length && before(line, at - lineStart + 1, wanted)) {
        if (endsLine(utf8, at)) {
          line++;
          lineStart = at + 1;
          character = 0;
        } else if ((utf8[at] & 0xC0) != 0x80) {
          character++;
        }
        at++;
      }
      inCharacters.put(wanted, new Location(wanted.line(), character + 1));
    }
    return inCharacters;
  }

  /** The place of one byte of a document, in lines and bytes. */
  static Location bytes(byte[] utf8, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int at = 0; at < offset; at++) {
      if (endsLine(utf8, at)) {
        line++;
        lineStart = at + 1;
      }
    }
    return new Location(line, offset - lineStart + 1);
  }

  /** The place of one byte of a document, in lines and characters. */
  static Location at(byte[] utf8, int offset) {
    Location inBytes = bytes(utf8, offset);
    return inCharacters(List.of(inBytes), utf8).getOrDefault(inBytes, inBytes);
  }

  // A place after the last byte of its line is at the end of the line.
  private static boolean before(int line, int column, Location wanted) {
    return line < wanted.line() || (line == wanted.line() && column < wanted.column());
  }

  private static boolean endsLine(byte[] utf8, int at) {
    boolean windows = utf8[at] == '\r' && at + 1 < utf8.length && utf8[at + 1] == '\n';
    return utf8[at] == '\n' || (utf8[at] == '\r' && !windows);
  }
}
