package io.github.hiwar.exchange.draft;

import java.util.Optional;

/** Bullets, dashes, arrows and emoji before items. */
final class BulletMarkers {
  private static final String BULLETS =
      "•‣◦●○▪▫■□☐☑◆◇❖·∙⁃※§*+→⇒➔➢➤►▶▸✓✔✗✦★☆\uF0B7\uF0A7\uF0D8\uF0FC\uF076";

  private BulletMarkers() {}

  static Optional<Marker> of(String line) {
    int arrow = arrow(line);
    if (arrow > 0) {
      return Optional.of(new Marker("→", "", 0, Marker.blanks(line, arrow)));
    }
    int c = line.codePointAt(0);
    int end = Character.charCount(c);
    // Emoji have a sign behind them that asks for colour.
    end += end < line.length() && line.charAt(end) == '\uFE0F' ? 1 : 0;
    boolean dash = Marker.DASHES.indexOf(c) >= 0;
    boolean sign =
        BULLETS.indexOf(c) >= 0
            || (Character.getType(c) == Character.OTHER_SYMBOL && "©®°№".indexOf(c) < 0);
    end = dash ? dashes(line, end) : end;
    boolean letter = line.startsWith("o ") || line.startsWith("o\t");
    if (!dash && !sign && !letter) {
      return Optional.empty();
    }
    int text = Marker.blanks(line, end);
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
    while (end < Math.min(Marker.FEW, line.length()) && line.charAt(end) == line.charAt(0)) {
      end++;
    }
    int text = Marker.blanks(line, end);
    return text > end && text < line.length() ? end : first;
  }

  /** Where an arrow ends that is made of signs, as in {@code =>}; 0 if there is none. */
  private static int arrow(String line) {
    int at = 0;
    while (at < Math.min(Marker.FEW, line.length()) && "-=".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    boolean arrow = at + 1 < line.length() && line.charAt(at) == '>';
    return arrow && Marker.blanks(line, at + 1) > at + 1 ? at + 1 : 0;
  }
}
