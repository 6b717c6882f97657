package io.github.hiwar.cli;

import io.github.hiwar.report.text.Columns;
import io.github.hiwar.report.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The line of a document that a finding is in, with a caret below the place. */
final class Excerpt {
  private static final int BEFORE = 40;
  private static final int WIDTH = 100;

  private Excerpt() {}

  /** Two lines, or none if there is no such place. */
  static List<Shown> of(byte[] document, int line, int column) {
    int start = 0;
    for (int at = 1; at < line; at++) {
      while (start < document.length && document[start] != '\n') {
        start++;
      }
      start++;
    }
    if (line < 1 || column < 1 || start >= document.length) {
      return List.of();
    }
    int end = start;
    while (end < document.length && document[end] != '\n') {
      end++;
    }
    String whole = text(document, start, end);
    int characters = whole.codePointCount(0, whole.length());
    int place = whole.offsetByCodePoints(0, Math.min(column - 1, characters));
    String head = Visible.of(whole.substring(Math.max(0, place - BEFORE), place));
    String rest = whole.substring(place);
    String tail =
        Visible.of(rest.length() > WIDTH - BEFORE ? rest.substring(0, WIDTH - BEFORE) : rest);
    String shown = (place > BEFORE ? "…" : "") + head;
    return List.of(
        new Shown("  " + shown + tail + (rest.length() > WIDTH - BEFORE ? "…" : "")),
        new Shown("  " + " ".repeat(Columns.width(shown)) + "^"));
  }

  // What stands between the members of a document is shown as what it is: blank.
  private static String text(byte[] document, int from, int to) {
    int end = to > from && document[to - 1] == '\r' ? to - 1 : to;
    return new String(document, from, end - from, StandardCharsets.UTF_8).replace('\t', ' ');
  }
}
