package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as they are meant: those that were broken by their length are one again, and
 * a marker that stands alone gets its text.
 */
final class Joined {
  private static final int LONG_LINE = 55;
  private static final int LONGEST_NUMBER = 3;

  private Joined() {}

  static List<Line> of(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    StringBuilder longer = new StringBuilder();
    Line begun = null;
    Line last = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = marked(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : lines.get(i));
      if (begun != null && last != null && isContinuation(begun, last, line)) {
        longer.append(' ').append(line.text());
      } else {
        if (begun != null) {
          joined.add(begun.saying(longer.toString()));
        }
        begun = line;
        longer.setLength(0);
        longer.append(line.text());
      }
      last = line;
    }
    if (begun != null) {
      joined.add(begun.saying(longer.toString()));
    }
    return joined;
  }

  private static boolean isContinuation(Line begun, Line last, Line line) {
    if (line.list() > 0
        || line.heading() > 0
        || line.isOfTable()
        || begun.heading() > 0
        || begun.isOfTable()
        || hasMarker(line)) {
      return false;
    }
    if (isMarker(last)) {
      return true;
    }
    if (line.apart()) {
      return false;
    }
    if (begun.list() > 0) {
      return false;
    }
    char end = last.text().charAt(last.text().length() - 1);
    boolean ended = ".:;؛!?؟".indexOf(end) >= 0;
    return (hasMarker(begun) && line.indent() > begun.indent())
        || (!ended && last.text().length() >= LONG_LINE);
  }

  private static boolean hasMarker(Line line) {
    // An initial and a point may be anything.
    return Marker.of(line.text()).stream()
        .anyMatch(marker -> !marker.isDoubtful() || !marker.style().endsWith("capital."));
  }

  /** Whether a line is a marker alone, as copies from PDF have it. */
  private static boolean isMarker(Line line) {
    return Marker.of(line.text()).stream()
        .anyMatch(marker -> marker.length() >= line.text().length());
  }

  /** A bare number is a marker where the next line goes on with it: 1 Pay, 1.1 A rise. */
  private static Line marked(Line line, Line next) {
    int digits = 0;
    while (digits < LONGEST_NUMBER && Token.isDigit(line.text(), digits)) {
      digits++;
    }
    int text = Marker.blanks(line.text(), digits);
    if (digits == 0 || text == digits || text == line.text().length() || line.list() > 0) {
      return line;
    }
    String number = Digits.western(line.text().substring(0, digits));
    boolean goesOn =
        Marker.of(next.text()).stream().anyMatch(one -> one.label().equals(number + ".1"));
    return goesOn ? line.saying(number + ". " + line.text().substring(text)) : line;
  }
}
