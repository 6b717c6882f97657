package io.github.hiwar.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a text says a quantity in digits: with its unit beside a figure, or, where nothing names
 * the unit, in a figure that nothing else is counted by. In "five hundred dirhams (art. 12)" the
 * digits are those of something else.
 */
final class FiguresOfUnit {
  /** A longer text is no wording of a figure. */
  private static final int LONGEST = 500;

  private static final Set<String> JOINING =
      words("de d of du des per pour por في من ب and et و working basis");
  private static final Set<String> FRACTIONS =
      words("half halves quarter demi demie quart tiers third نصف ونصف النصف ربع وربع ثلث وثلث");

  /** Behind these stands the number of a place or a rank. */
  private static final Set<String> NUMBERED =
      words(
          "art article articles no nr n grade step level échelle échelon classe catégorie groupe"
              + " group year année tranche phase page p annex annexe clause point x fois times"
              + " المادة مادة السلم سلم الرتبة الدرجة السنة الصنف الفصل البند الملحق رقم");

  /** Between the two figures of a ratio: 1 in 5, 1 sur 5, واحد من كل 5. */
  private static final Set<String> RATIO = words("in out of sur من كل each every");

  private enum Kind {
    FIGURE,
    WORD,
    SIGN
  }

  /** A piece of the text; blanks stand between two that are not glued. */
  private record Token(Kind kind, String text, boolean glued) {
    boolean is(String sign) {
      return text.equals(sign);
    }
  }

  private final UnitWords unit;
  private final List<Token> tokens;
  private final boolean hasNumberInWords;
  private final Set<Integer> named = new HashSet<>();
  private int own;
  private int bare;
  private int others;

  private FiguresOfUnit(UnitWords unit, List<Token> tokens) {
    this.unit = unit;
    this.tokens = tokens;
    this.hasNumberInWords = tokens.stream().anyMatch(token -> NumberWords.has(token.text));
  }

  /** Whether digits of the text say how much it is; a text whose dates were taken out. */
  static boolean say(String text, UnitWords unit) {
    return text.length() <= LONGEST && new FiguresOfUnit(unit, tokens(text)).haveUnit();
  }

  private boolean haveUnit() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind == Kind.WORD && isDoubtful(token.text)) {
        return false;
      }
      if (token.kind == Kind.FIGURE && !count(i)) {
        return false;
      }
    }
    // A unit without digits beside it has its number in words.
    for (int i = 0; i < tokens.size(); i++) {
      if (isUnit(i) && !named.contains(i)) {
        return false;
      }
    }
    if (unit.foreign().isEmpty()) {
      return own > 0 || (bare > 0 && !hasNumberInWords);
    }
    return own > 0 && bare == 0 && others == 0;
  }

  private boolean isDoubtful(String word) {
    return FRACTIONS.contains(word) || unit.foreign().contains(word);
  }

  /** Tells what a figure counts; false where it is a part of a number only, as in 3 1/2. */
  private boolean count(int figure) {
    int next = figure + 1;
    boolean joined = false;
    while (next < tokens.size() && !isUnit(next) && isBetween(tokens.get(next).text)) {
      joined |= JOINING.contains(tokens.get(next).text);
      next++;
    }
    int before = figure - 1;
    if (before >= 0 && tokens.get(before).is(".")) {
      before--;
    }
    if (isUnit(next)) {
      named.add(next);
      own++;
    } else if (before >= 0 && isUnit(before) && named.add(before)) {
      own++;
    } else if (!joined && isEnd(next) && !isNumbered(figure, before)) {
      bare++;
    } else if (unit.isOpen() && next < tokens.size() && !hasNumberInWords) {
      own += tokens.get(next).kind == Kind.WORD && !isNumbered(figure, before) ? 1 : 0;
    } else {
      others++;
    }
    return !isSlash(figure - 1) && !isSlash(figure + 1) && !isRatio(figure);
  }

  // 1 in 5 is said of 20 %.
  private boolean isRatio(int figure) {
    int next = figure + 1;
    while (next < tokens.size() && RATIO.contains(tokens.get(next).text)) {
      next++;
    }
    return next > figure + 1 && isFigure(next) && !isUnit(next + 1) && unit.own().test("%");
  }

  private static boolean isBetween(String word) {
    return JOINING.contains(word) || word.equals("-") || Multiplier.of(word).isPresent();
  }

  private boolean isUnit(int at) {
    return at < tokens.size()
        && tokens.get(at).kind != Kind.FIGURE
        && unit.own().test(tokens.get(at).text);
  }

  // 3 1/2, 1:30
  private boolean isSlash(int at) {
    return isFigure(at - 1)
        && isFigure(at + 1)
        && (tokens.get(at).is("/") || tokens.get(at).is(":"));
  }

  private boolean isFigure(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind == Kind.FIGURE;
  }

  // The end of the text, or of what is said.
  private boolean isEnd(int at) {
    return at >= tokens.size()
        || (tokens.get(at).kind == Kind.SIGN && ".,;()،؛-–—«»\"".contains(tokens.get(at).text));
  }

  private boolean isNumbered(int figure, int before) {
    return before >= 0
        && (NUMBERED.contains(tokens.get(before).text)
            || tokens.get(before).is("§")
            || tokens.get(before).is("°")
            || CurrencyWords.has(tokens.get(before).text)
            || (tokens.get(figure).glued && tokens.get(before).kind == Kind.WORD));
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean glued = false;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        at = WrittenFigures.endOfRun(text, at);
        tokens.add(new Token(Kind.FIGURE, text.substring(start, at), glued));
      } else if (Character.isLetter(c)) {
        StringBuilder word = new StringBuilder();
        for (; at < text.length() && WrittenFigures.isOfWord(text.charAt(at)); at++) {
          if (Character.isLetter(text.charAt(at)) && text.charAt(at) != '\u0640') {
            word.append(text.charAt(at));
          }
        }
        tokens.add(new Token(Kind.WORD, word.toString().toLowerCase(Locale.ROOT), glued));
      } else {
        at++;
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          tokens.add(new Token(Kind.SIGN, String.valueOf(c), glued));
        }
      }
      glued =
          !Character.isWhitespace(text.charAt(at - 1))
              && !Character.isSpaceChar(text.charAt(at - 1));
    }
    return tokens;
  }

  private static Set<String> words(String words) {
    return new HashSet<>(Arrays.asList(words.split(" ", 0)));
  }
}
