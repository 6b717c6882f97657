package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Letters and Roman numerals before items, alone or with numbers below them. */
final class LetterMarkers {
  private static final List<String> ALPHABETS =
      List.of("abcdefghijklmnopqrstuvwxyz", "أبجدهوزحطي", "أبتثجحخدذرزس");
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv");

  private LetterMarkers() {}

  static List<Marker> of(String line, int start) {
    int end = start;
    while (end < line.length() && end - start < Marker.LONGEST_WORD && Marker.isLetter(line, end)) {
      end++;
    }
    while (end < line.length()
        && Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    String word = line.substring(start, end);
    Optional<Marker> compound = compound(line, word, end);
    if (compound.isPresent()) {
      return List.of(compound.get());
    }
    int after = Math.max(Marker.after(line, end), Marker.dashed(line, end));
    if (end == start || after == end) {
      return List.of();
    }
    int text = Marker.blanks(line, after);
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

  /** A number below a letter: A.1, II.3. */
  private static Optional<Marker> compound(String line, String word, int end) {
    boolean letter = word.length() == 1 || ROMAN.contains(word.toLowerCase(Locale.ROOT));
    if (!letter || !line.startsWith(".", end) || !Token.isDigit(line, end + 1)) {
      return Optional.empty();
    }
    return Marker.of(line.substring(end + 1)).stream()
        .filter(number -> number.style().startsWith("number"))
        .findFirst()
        .or(() -> bare(line.substring(end + 1)))
        .map(
            number ->
                new Marker(
                    "letter and " + number.style(),
                    word + "." + number.label(),
                    number.order() - 1,
                    end + 1 + number.length()));
  }

  private static Optional<Marker> bare(String line) {
    int end = Token.isDigit(line, 1) ? 2 : 1;
    String digits = Digits.western(line.substring(0, end));
    int text = Marker.blanks(line, end);
    return text > end && Marker.isLetter(line, text)
        ? Optional.of(new Marker("number", digits, Digits.small(digits) + 1, text))
        : Optional.empty();
  }
}
