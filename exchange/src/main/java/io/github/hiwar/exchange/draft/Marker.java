package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String BULLETS =
      "•‣◦●○▪▫■□☐☑◆◇❖·∙⁃※§*+→⇒➔➢➤►▶▸✓✔✗✦★☆\uF0B7\uF0A7\uF0D8\uF0FC\uF076";
  private static final String AFTER = ".)-–—/:،°ـ]";
  private static final List<String> ALPHABETS =
      List.of("abcdefghijklmnopqrstuvwxyz", "أبجدهوزحطي", "أبتثجحخدذرزس");
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");
  private static final int LONGEST_WORD = 20;
  private static final int FEW = 3;

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
    Optional<Marker> bullet = bullet(line);
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
    return first == '(' || !opened ? letters(line, start) : List.of();
  }

  private static Optional<Marker> bullet(String line) {
    int arrow = arrow(line);
    if (arrow > 0) {
      return Optional.of(new Marker("→", "", 0, blanks(line, arrow)));
    }
    int c = line.codePointAt(0);
    int end = Character.charCount(c);
    // Emoji have a sign behind them that asks for colour.
    end += end < line.length() && line.charAt(end) == '\uFE0F' ? 1 : 0;
    boolean dash = DASHES.indexOf(c) >= 0;
    boolean sign =
        BULLETS.indexOf(c) >= 0
            || (Character.getType(c) == Character.OTHER_SYMBOL && "©®°№".indexOf(c) < 0);
    end = dash ? dashes(line, end) : end;
    boolean letter = line.startsWith("o ") || line.startsWith("o\t");
    if (!dash && !sign && !letter) {
      return Optional.empty();
    }
    int text = blanks(line, end);
    if (text < line.length()) {
      char next = line.charAt(text);
      boolean apart = text > end;
      // -5 % is a figure, -1 a number as Arabic texts have it, ** is no bullet.
      if ((!apart && (Token.isDigit(line, text) || next == c)) || (c == '*' && next == '*')) {
        return Optional.empty();
      }
    }
    String style = dash ? "-" : letter ? "o" : new String(Character.toChars(c));
    return Optional.of(new Marker(style, "", 0, text));
  }

  /** Where dashes end that are one: two or three hyphens before a text. */
  private static int dashes(String line, int first) {
    int end = first;
    while (end < Math.min(FEW, line.length()) && line.charAt(end) == line.charAt(0)) {
      end++;
    }
    int text = blanks(line, end);
    return text > end && text < line.length() ? end : first;
  }

  /** Where an arrow ends that is made of signs, as in {@code =>}; 0 if there is none. */
  private static int arrow(String line) {
    int at = 0;
    while (at < Math.min(FEW, line.length()) && "-=".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    boolean arrow = at + 1 < line.length() && line.charAt(at) == '>';
    return arrow && blanks(line, at + 1) > at + 1 ? at + 1 : 0;
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
    int gap = blanks(line, closed);
    boolean dashed =
        gap > closed
            && gap + 1 < line.length()
            && DASHES.indexOf(line.charAt(gap)) >= 0
            && blanks(line, gap + 1) > gap + 1;
    int after = closed > end ? closed : dashed ? gap + 1 : after(line, closed);
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

  private static boolean isLetter(String line, int at) {
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

  private static List<Marker> letters(String line, int start) {
    int end = start;
    while (end < line.length() && end - start < LONGEST_WORD && isLetter(line, end)) {
      end++;
    }
    while (end < line.length()
        && Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    int after = after(line, end);
    if (end == start || after == end) {
      return List.of();
    }
    int text = blanks(line, after);
    String word = line.substring(start, end);
    if (end - start > 4) {
      return List.of();
    }
    String small = word.toLowerCase(Locale.ROOT).replace("ا", "أ").replace("ـ", "");
    small = small.equals("هـ") ? "ه" : small;
    String kind = (word.equals(small) ? "small" : "capital") + line.charAt(after - 1);
    List<Marker> readings = new ArrayList<>();
    int roman = ROMAN.indexOf(small);
    if (roman >= 0) {
      readings.add(new Marker("roman" + kind, word, roman + 1, text));
    }
    if (small.length() == 1) {
      for (int i = 0; i < ALPHABETS.size(); i++) {
        int letter = ALPHABETS.get(i).indexOf(small);
        if (letter >= 0) {
          // Arabic has two orders of its letters; which one is meant shows at the third.
          String script = i == 0 ? "latin" : "arabic";
          readings.add(new Marker("letter " + script + kind, word, letter + 1, text));
        }
      }
    }
    return readings;
  }

  private static int after(String line, int end) {
    int at = end;
    while (at < line.length() && at - end < 2 && AFTER.indexOf(line.charAt(at)) >= 0) {
      at++;
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
