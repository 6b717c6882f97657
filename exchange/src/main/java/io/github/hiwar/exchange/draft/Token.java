package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a text.
 *
 * @param kind which of them
 * @param start where it begins in the text
 * @param end where it ends
 * @param said the word without marks and capitals, the digits of the number with what separates
 *     them, or the sign
 */
record Token(Kind kind, int start, int end, String said) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(said);
  }

  /** The tokens of a text, in one walk. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isDigit(text, i)) {
        end = Digits.end(text, i);
        tokens.add(new Token(Kind.NUMBER, i, end, Digits.western(text.substring(i, end))));
      } else if (Character.isLetter(c)) {
        while (end < text.length() && isInWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new Token(Kind.WORD, i, end, Folding.of(text.substring(i, end))));
      } else if (isSeen(c)
          && Character.getType(c) != Character.FORMAT
          && "'\u2019".indexOf(c) < 0
          && !isMark(c)) {
        tokens.add(new Token(Kind.SIGN, i, end, text.substring(i, end)));
      }
      i = end;
    }
    return tokens;
  }

  // A tab keeps what stands in two cells apart.
  private static boolean isSeen(int c) {
    return c == '\t' || !(Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  static boolean isDigit(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 10) >= 0;
  }

  private static boolean isInWord(int c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
