package io.github.hiwar.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures that stand in a text, in Western or Arabic digits, read in each way that they may be
 * meant.
 *
 * <p>Separators are read both ways, since {@code 1.500} is a thousand and a half in one country and
 * one and a half in another. A multiplier holds for the figure before it, and perhaps for those
 * further back: from 3 to 5 million. Where words and digits make one number, as in a million and
 * 500 thousand or in 2 millions and a half, nothing is read.
 */
final class WrittenFigures {
  private static final int LONGEST = 1000;
  private static final Set<String> FRACTIONS =
      Set.of("half", "halves", "quarter", "quarters", "demi", "demie", "quart", "quarts");
  private static final Set<String> ARABIC_FRACTIONS =
      Set.of("نصف", "ونصف", "النصف", "والنصف", "ربع", "وربع", "الربع", "والربع");
  private static final Set<String> JOINING = Set.of("and", "et", "a", "an", "un", "و");

  private final String text;
  private final boolean withParts;
  private final List<BigDecimal> figures = new ArrayList<>();
  private final Set<BigDecimal> factors = new LinkedHashSet<>();
  private @Nullable BigDecimal whole;
  private int words;
  private boolean isFraction;
  private boolean isDoubtful;
  private int at;

  private WrittenFigures(String text, boolean withParts) {
    this.text = text;
    this.withParts = withParts;
  }

  /** Every reading of every figure in a text; none where digits are a part of a number only. */
  static List<BigDecimal> in(String text) {
    return read(new WrittenFigures(text, true));
  }

  /** The readings that take what stands together for one figure: 7,5 is not 7 and 5. */
  static List<BigDecimal> whole(String text) {
    return read(new WrittenFigures(text, false));
  }

  private static List<BigDecimal> read(WrittenFigures read) {
    while (read.at < read.text.length() && !read.isDoubtful) {
      read.next();
    }
    if (read.isDoubtful || (read.isFraction && !read.factors.isEmpty())) {
      return List.of();
    }
    List<BigDecimal> readings = new ArrayList<>(read.figures);
    for (BigDecimal factor : read.factors) {
      read.figures.forEach(figure -> readings.add(figure.multiply(factor)));
    }
    return readings;
  }

  private void next() {
    char c = text.charAt(at);
    if (isDigit(at)) {
      String run = run();
      List<BigDecimal> readings = readings(run);
      addHundredths(run, readings);
      Optional<Multiplier> multiplier = multiplier();
      boolean plain = multiplier.filter(Multiplier::certain).isEmpty() || run.indexOf(' ') >= 0;
      if (plain) {
        figures.addAll(readings);
      }
      multiplier.ifPresent(
          found ->
              found
                  .factors()
                  .forEach(factor -> readings.forEach(one -> figures.add(one.multiply(factor)))));
    } else if (isLetter(at)) {
      words++;
      if (multiplier().isEmpty()) {
        word();
      }
    } else {
      words += Character.getType(c) == Character.CURRENCY_SYMBOL ? 1 : 0;
      isDoubtful = isVulgarFraction(c);
      isFraction |= c == '/' && isDigit(at - 1) && isDigit(at + 1);
      at++;
    }
  }

  // Behind the unit come its hundredths or thousandths: 2 pounds 50, 2 dinars 500 millimes.
  private void addHundredths(String run, List<BigDecimal> readings) {
    boolean parts = run.length() == 2 || run.length() == 3;
    if (whole != null && words == 1 && parts && readings.size() == 1) {
      BigDecimal part = readings.get(0);
      figures.add(whole.add(part.movePointLeft(2)));
      figures.add(whole.add(part.movePointLeft(3)));
    }
    whole = readings.size() == 1 ? readings.get(0) : null;
    words = 0;
  }

  /** Where the digits end that begin here, with the points and blanks between them. */
  static int endOfRun(String text, int start) {
    WrittenFigures read = new WrittenFigures(text, false);
    read.at = start;
    read.run();
    return read.at;
  }

  /** Whether a character is a part of a word: a letter, or a mark on one. */
  static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Digits with points, and with blanks where the text has blanks. */
  private String run() {
    StringBuilder run = new StringBuilder();
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isDigit(at)) {
        run.append((char) ('0' + Character.digit(c, 10)));
      } else if (isDigit(at + 1) && (isBlank(c) || isPoint(c))) {
        run.append(isBlank(c) ? ' ' : '.');
      } else {
        break;
      }
    }
    return run.toString();
  }

  /** The multipliers that stand here, past which it goes. */
  private Optional<Multiplier> multiplier() {
    Optional<Multiplier> found = Optional.empty();
    for (int count = 0; count < 2; count++) {
      int before = at;
      skipBlanks();
      Optional<Multiplier> next = Multiplier.of(word());
      if (next.isEmpty()) {
        at = before;
        break;
      }
      found = found.isEmpty() ? next : found.map(one -> one.times(next.get()));
    }
    if (found.isPresent()) {
      factors.addAll(found.get().factors());
      isDoubtful |= found.get().certain() && isContinued();
    }
    return found;
  }

  /** Whether the number goes on behind its multiplier. */
  private boolean isContinued() {
    int before = at;
    String word;
    do {
      skipBlanks();
      word = word();
    } while (JOINING.contains(word));
    boolean continued =
        FRACTIONS.contains(word)
            || ARABIC_FRACTIONS.contains(word)
            || (word.isEmpty() && isDigit(at));
    at = before;
    return continued;
  }

  private void skipBlanks() {
    while (at < text.length() && (isBlank(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
  }

  /** The word that stands here, past which it goes; small, and without vowel marks. */
  private String word() {
    StringBuilder word = new StringBuilder();
    for (; at < text.length() && (isLetter(at) || isMark(at)); at++) {
      if (!isMark(at)) {
        word.append(text.charAt(at));
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isDigit(int index) {
    return index >= 0 && index < text.length() && Character.digit(text.charAt(index), 10) >= 0;
  }

  private boolean isLetter(int index) {
    char c = text.charAt(index);
    return (Character.isLetter(c) && !isMark(index)) || c == '¢';
  }

  private boolean isMark(int index) {
    char c = text.charAt(index);
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
  }

  private static boolean isBlank(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPoint(char c) {
    return ".,'\u2019\u060C\u066B\u066C".indexOf(c) >= 0;
  }

  private static boolean isVulgarFraction(char c) {
    return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
  }

  private List<BigDecimal> readings(String run) {
    List<BigDecimal> readings = new ArrayList<>();
    String points = run.replace(' ', '.');
    add(points.replace(".", ""), readings);
    int point = points.lastIndexOf('.');
    if (point >= 0) {
      add(points.substring(0, point).replace(".", "") + points.substring(point), readings);
      if (withParts) {
        for (String part : points.split("\\.", -1)) {
          add(part, readings);
        }
      }
    }
    return readings;
  }

  // No figure of a record is as long; to read one takes time in the square of its length.
  private static void add(String digits, List<BigDecimal> readings) {
    if (digits.length() <= LONGEST) {
      readings.add(new BigDecimal(digits));
    }
  }
}
