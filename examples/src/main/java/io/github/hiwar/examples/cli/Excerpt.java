package io.github.hiwar.examples.cli;

import java.nio.charset.StandardCharsets;

/** The line of a document that a finding is in, with a caret below the place. */
final class Excerpt {
  private static final int BEFORE = 40;
  private static final int WIDTH = 100;

  private Excerpt() {}

  /** Two lines, or nothing if there is no such place. */
  static String of(byte[] document, int line, int column) {
    int start = 0;
    for (int at = 1; at < line; at++) {
      while (start < document.length && document[start] != '\n') {
        start++;
      }
      start++;
    }
    if (line < 1 || column < 1 || start >= document.length) {
      return "";
    }
    int end = start;
    while (end < document.length && document[end] != '\n') {
      end++;
    }
    String whole = text(document, start, end);
    int characters = whole.codePointCount(0, whole.length());
    int place = whole.offsetByCodePoints(0, Math.min(column - 1, characters));
    String head = whole.substring(0, place);
    String rest = whole.substring(place);
    String shown = head.length() > BEFORE ? "…" + head.substring(head.length() - BEFORE) : head;
    String tail = rest.length() > WIDTH - BEFORE ? rest.substring(0, WIDTH - BEFORE) + "…" : rest;
    return "  " + shown + tail + "\n  " + " ".repeat(shown.length()) + "^\n";
  }

  // Nothing of a document may move the cursor or turn the direction of the line.
  private static String text(byte[] document, int from, int to) {
    return new String(document, from, to - from, StandardCharsets.UTF_8)
        .replaceAll("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]", " ");
  }
}
