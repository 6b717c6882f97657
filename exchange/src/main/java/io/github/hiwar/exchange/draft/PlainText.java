package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text. */
final class PlainText {
  private static final int TAB = 4;
  // Marks that turn the direction or join letters are no part of a beginning.
  private static final String MARKS = "\u200B\u200E\u200F\u061C\u202A\u202B\u202C\uFEFF";

  private PlainText() {}

  static List<Line> lines(String text, Room room) throws UnreadableText {
    List<Line> lines = new ArrayList<>();
    boolean apart = true;
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      number++;
      int indent = 0;
      int from = start;
      for (; from < end && isMargin(text.charAt(from)); from++) {
        char c = text.charAt(from);
        indent += c == '\t' ? TAB : MARKS.indexOf(c) >= 0 ? 0 : 1;
      }
      int to = end;
      while (to > from && isMargin(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        room.take(to - from);
        lines.add(Line.plain(number, indent, apart, text.substring(from, to)));
      }
      apart = from == to;
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isMargin(char c) {
    return Ends.isBlank(c) || MARKS.indexOf(c) >= 0 || c < ' ';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }
}
