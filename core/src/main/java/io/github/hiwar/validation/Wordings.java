package io.github.hiwar.validation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** A closer look at a text in which something was noticed: once through, however it is made. */
final class Wordings {
  /** UAX #15, section 13, has no more marks in a row in any text that is meant to be read. */
  private static final int MOST_MARKS = 30;

  private Wordings() {}

  /** The first word with Latin letters beside Greek or Cyrillic ones; empty if there is none. */
  static String mixedWord(String text) {
    boolean latin = false;
    boolean lookalike = false;
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int letter = text.codePointAt(i);
      int next = i + Character.charCount(letter);
      switch (UnicodeScript.of(letter)) {
        case LATIN -> latin = true;
        case GREEK, CYRILLIC -> lookalike = true;
        default -> {
          if (latin && lookalike) {
            return text.substring(start, i);
          }
          latin = false;
          lookalike = false;
          start = next;
        }
      }
      i = next;
    }
    return latin && lookalike ? text.substring(start) : "";
  }

  /**
   * Whether a text is in Unicode normalisation form C. The JDK sorts the marks on one letter in
   * quadratic time, so that a heap of them is given to it in pieces that overlap: what is out of
   * order is out of order in one of them.
   */
  static boolean isNormalised(String text) {
    int from = 0;
    int marks = 0;
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      int letter = text.codePointAt(i);
      marks = isMark(letter) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        if (!isInFormC(text.substring(from, i))) {
          return false;
        }
        from = last;
        marks = 2;
      }
      last = i;
      i += Character.charCount(letter);
    }
    return isInFormC(text.substring(from));
  }

  private static boolean isInFormC(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  private static boolean isMark(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}
