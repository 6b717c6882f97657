package io.github.hiwar.exchange.draft;

import java.util.List;
import java.util.Optional;

/**
 * What an item begins with: a bullet, a number, a letter.
 *
 * @param style what kind of marker it is: items of one list have one style
 * @param label the number or letter, as in {@code 3} or {@code 2.1}; empty for a bullet
 * @param order which one it is in its list, 0 for a bullet
 * @param length how many characters it takes, with the blanks after it
 */
record Marker(String style, String label, int order, int length) {
  static final String DASHES = "-‐‑‒–—―−";
  private static final String AFTER = ".)-–—/:،°ـ]";
  static final int LONGEST_WORD = 20;
  static final int FEW = 3;

  boolean isBullet() {
    return order == 0;
  }

  /** Whether the marker can only be meant as the one after another: letters and Roman numerals. */
  boolean isDoubtful() {
    return style.startsWith("letter") || style.startsWith("roman");
  }

  /** What a line may begin with; several readings of {@code i)}, none for a line without marker. */
  static List<Marker> of(String line) {
    if (line.isEmpty()) {
      return List.of();
    }
    char first = line.charAt(0);
    Optional<Marker> bullet = BulletMarkers.of(line);
    if (bullet.isPresent()) {
      return List.of(bullet.get());
    }
    boolean opened =
        first == '(' || first == '[' || (DASHES.indexOf(first) >= 0 && line.length() > 1);
    int start = opened ? 1 : 0;
    if (Token.isDigit(line, start)) {
      return number(line, start, opened).stream().toList();
    }
    Optional<Marker> ordinal = opened ? Optional.empty() : ordinal(line);
    if (ordinal.isPresent()) {
      return List.of(ordinal.get());
    }
    return first == '(' || !opened ? LetterMarkers.of(line, start) : List.of();
  }

  private static Optional<Marker> number(String line, int start, boolean opened) {
    int end = start;
    int levels = 1;
    int digits = 0;
    StringBuilder label = new StringBuilder();
    for (; end < line.length(); end++) {
      char c = line.charAt(end);
      if (Token.isDigit(line, end)) {
        label.append((char) ('0' + Character.digit(c, 10)));
        digits++;
      } else if (c == '.' && Token.isDigit(line, end + 1)) {
        label.append('.');
        levels++;
        digits = 0;
      } else {
        break;
      }
      if (digits > FEW || levels > FEW + 1) {
        return Optional.empty();
      }
    }
    int closed = end;
    // The sign that makes a digit an emoji.
    while (closed < line.length() && "\uFE0F\u20E3".indexOf(line.charAt(closed)) >= 0) {
      closed++;
    }
    int after = closed > end ? closed : Math.max(dashed(line, closed), after(line, closed));
    boolean minus = opened && DASHES.indexOf(line.charAt(0)) >= 0;
    if (after == end && levels == 1 && !minus) {
      return Optional.empty();
    }
    int text = blanks(line, after);
    // 2.5 million, 10.5 %, -5 % and 12:30 are figures; 14.10.2025 was left above.
    boolean figure =
        (after == end && (text == after || !isLetter(line, text)))
            || (after > end && text == after && Token.isDigit(line, text));
    if (figure || label.indexOf("..") >= 0) {
      return Optional.empty();
    }
    String own = label.substring(label.lastIndexOf(".") + 1);
    String sign =
        levels > 1 ? "levels" + levels : after > end ? line.substring(after - 1, after) : "-1";
    return Optional.of(
        new Marker("number" + sign, label.toString(), Integer.parseInt(own, 10) + 1, text));
  }

  static boolean isLetter(String line, int at) {
    return at < line.length() && Character.isLetter(line.codePointAt(at));
  }

  /** First: or the like, in words. */
  private static Optional<Marker> ordinal(String line) {
    String begin = line.substring(0, Math.min(line.length(), LONGEST_WORD));
    Said said = Said.of(begin);
    return said.at(0, "ordinal")
        .filter(hit -> hit.to() < said.size() && said.tokens().get(hit.to()).isSign(":-–.)،,/"))
        .map(
            hit ->
                new Marker(
                    "ordinal",
                    said.between(0, hit.to()),
                    Integer.parseInt(hit.code(), 10),
                    blanks(line, said.tokens().get(hit.to()).end())));
  }

  /** Where a dash ends that stands apart behind a number or letter; 0 if there is none. */
  static int dashed(String line, int end) {
    int gap = blanks(line, end);
    return gap > end
            && gap + 1 < line.length()
            && DASHES.indexOf(line.charAt(gap)) >= 0
            && blanks(line, gap + 1) > gap + 1
        ? gap + 1
        : 0;
  }

  // Between a letter and its sign there may be marks that nobody sees.
  static int after(String line, int end) {
    int at = end;
    int signs = 0;
    for (int i = end; i < line.length() && signs < 2; i++) {
      if (AFTER.indexOf(line.charAt(i)) >= 0) {
        signs++;
        at = i + 1;
      } else if (Character.getType(line.charAt(i)) != Character.FORMAT) {
        break;
      }
    }
    return at;
  }

  static int blanks(String line, int start) {
    int at = start;
    while (at < line.length()
        && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
      at++;
    }
    return at;
  }
}
