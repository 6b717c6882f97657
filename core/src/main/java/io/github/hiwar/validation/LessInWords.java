package io.github.hiwar.validation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a wording says that something becomes less: by a minus sign before a figure, or by a word
 * such as reduction, baisse or تخفيض.
 */
enum LessInWords {
  /** All its figures have a minus sign. */
  SURELY,
  /** A word says so; or a stroke before a figure, which may be a dash as well. */
  PERHAPS,
  /** Nothing says so. */
  NOT;

  private static final char MINUS = '\u2212';
  private static final String STROKES = "-\u2010\u2011\u2013\uFE63\uFF0D\u2212";

  // How the words begin: French and English, with and without accents.
  private static final List<String> BEGINNINGS =
      List.of(
          ("abaiss abol allèg alleg baiss coup cut decreas deduct declin decrois décrois dégress"
                  + " delet destruct destroy détrui diminu diminut dismiss down drop"
                  + " elimin élimin fall fell fewer less licenci lose losi loss lost lower minor"
                  + " minus moins perd pert ponction rabais rabot recul reduc reduir redui rédu"
                  + " redundan remov retenu retranch scrap shed shorten shrink slash suppress"
                  + " supprim weniger kürz senk menos rebaj disminu recort ridu meno riduzione")
              .split(" "));

  /** Words of which others only begin alike: 5 % off, and an offer. */
  private static final Set<String> WHOLE = Set.of("off");

  // What Arabic words hold, whatever stands before and behind: والتخفيض, تخفيضها.
  private static final List<String> ROOTS =
      List.of(
          "خفض", "خفيض", "خفاض", "قليص", "قلص", "نقص", "نقيص", "نقاص", "ناقص", "اقتطاع", "خصم",
          "أقل", "اقل", "قليل", "تراجع", "حسم", "هبوط", "تدني", "حذف", "لغاء", "ازالة", "إزالة",
          "تسريح", "فقدان", "خسارة");

  static LessInWords of(String text) {
    int first = text.length() - text.stripLeading().length();
    int figures = 0;
    int signed = 0;
    boolean said = false;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.digit(c, 10) >= 0 && !isInFigure(text, i)) {
        figures++;
        int stroke = strokeBefore(text, i);
        said |= stroke >= 0;
        signed += stroke >= 0 && isSign(text, stroke, first) ? 1 : 0;
      }
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (!isVowelMark(c)) {
        said |= saysLess(word);
        word.setLength(0);
      }
    }
    said |= saysLess(word);
    return signed > 0 && signed == figures ? SURELY : said ? PERHAPS : NOT;
  }

  // Past the digits and separators that it goes on from.
  private static boolean isInFigure(String text, int at) {
    int before = at - 1;
    if (before >= 0 && ".,\u066B\u066C\u00A0\u202F '\u2019".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && Character.digit(text.charAt(before), 10) >= 0;
  }

  /** Where a stroke stands before the figure, past a percent sign or a currency; -1 without one. */
  private static int strokeBefore(String text, int figure) {
    int at = figure - 1;
    while (at >= 0 && isBetween(text.charAt(at))) {
      at--;
    }
    boolean stroke = at >= 0 && STROKES.indexOf(text.charAt(at)) >= 0;
    // From 3-5 %, and in the wage group A-5.
    boolean joins = stroke && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return stroke && !joins ? at : -1;
  }

  private static boolean isBetween(char c) {
    return c == '%'
        || c == '\u066A'
        || c == '\u00A0'
        || c == '\u202F'
        || c == ' '
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || Character.getType(c) == Character.FORMAT;
  }

  // A hyphen before a blank, or at the beginning of a line, may be the dash of a list.
  private static boolean isSign(String text, int stroke, int first) {
    if (text.charAt(stroke) == MINUS) {
      return true;
    }
    boolean opens = stroke <= first || text.charAt(stroke - 1) == '\n';
    return !opens && !Character.isSpaceChar(text.charAt(stroke + 1));
  }

  private static boolean isVowelMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
  }

  private static boolean saysLess(StringBuilder word) {
    if (word.length() < 3) {
      return false;
    }
    String small = word.toString().toLowerCase(Locale.ROOT);
    return WHOLE.contains(small)
        || BEGINNINGS.stream().anyMatch(small::startsWith)
        || ROOTS.stream().anyMatch(small::contains);
  }
}
