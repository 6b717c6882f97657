package io.github.hiwar.names;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as names are compared: its letters and figures alone, folded, each with its place in the
 * text, so that what is found here can be masked there.
 *
 * <p>Spaces, hyphens, apostrophes, line breaks, invisible marks and percent-encoding are no letters
 * and do not hide a name; they only tell where words begin.
 */
final class FoldedText {
  private static final int AFTER_OTHER = 1; // Something that is no letter stands before.
  private static final int AFTER_APOSTROPHE = 2;
  private static final int INNER_WORD = 4; // HeleneBerard, Berard2025
  private static final int LOWER = 8;
  private static final int IN_CODE = 16;
  private static final String APOSTROPHES = "'’‘ʼʿʾ`´ʻ＇";
  private static final String ONLY_IN_CODE = "/\\@_=&";

  private final String text;
  private char[] letters;
  private int[] starts;
  private int[] ends;
  private byte[] traits;
  private int length;

  // While the text is read.
  private boolean afterOther = true;
  private boolean afterApostrophe;
  private int marksFrom = -1;
  private int chunk;
  private boolean codeChunk;
  private int dotAt = -1;
  private int casesBefore; // Of the letters just before: 1 a small one, 2 a capital, 3 two of them.

  private FoldedText(String text, boolean isCode) {
    this.text = text;
    letters = new char[text.length() + 1];
    starts = new int[letters.length];
    ends = new int[letters.length];
    traits = new byte[letters.length];
    read(isCode);
  }

  static FoldedText of(String text, Style style) {
    return new FoldedText(text, style != Style.PROSE);
  }

  private void read(boolean isCode) {
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      Percent encoded = point == '%' ? Percent.at(text, i) : null;
      if (encoded != null) {
        point = encoded.point();
        next = encoded.end();
        codeChunk = true;
      }
      String folded = Letters.of(point);
      if (folded.isEmpty()) {
        skip(point, i, next, encoded);
      } else {
        add(folded, point, i, next);
      }
      i = next;
    }
    endChunk();
    for (int letter = 0; isCode && letter < length; letter++) {
      traits[letter] |= IN_CODE;
    }
  }

  private void skip(int point, int start, int end, @Nullable Percent encoded) {
    if (Letters.isMark(point)) {
      if (length > 0 && !afterOther) {
        ends[length - 1] = end;
      } else if (marksFrom < 0) {
        marksFrom = start;
      }
      return;
    }
    dotAt = point == '.' && !afterOther ? end : -1;
    afterOther = true;
    afterApostrophe = APOSTROPHES.indexOf(point) >= 0;
    marksFrom = -1;
    casesBefore = 0;
    codeChunk |= ONLY_IN_CODE.indexOf(point) >= 0;
    if (encoded == null && (Character.isWhitespace(point) || Character.isSpaceChar(point))) {
      endChunk();
    }
  }

  private void endChunk() {
    for (int letter = chunk; codeChunk && letter < length; letter++) {
      traits[letter] |= IN_CODE;
    }
    chunk = length;
    codeChunk = false;
  }

  private void add(String folded, int point, int start, int end) {
    codeChunk |= dotAt == start;
    int trait = Character.isLowerCase(point) ? LOWER : 0;
    if (afterOther) {
      trait |= AFTER_OTHER | (afterApostrophe ? AFTER_APOSTROPHE : 0);
    } else if (beginsInnerWord(point)) {
      trait |= INNER_WORD;
    }
    for (int k = 0; k < folded.length(); k++) {
      makeRoom();
      letters[length] = folded.charAt(k);
      starts[length] = marksFrom < 0 ? start : marksFrom;
      ends[length] = end;
      traits[length] = (byte) (k == 0 ? trait : trait & LOWER);
      length++;
    }
    afterOther = false;
    afterApostrophe = false;
    marksFrom = -1;
    dotAt = -1;
    casesBefore =
        Character.isUpperCase(point)
            ? (casesBefore >= 2 ? 3 : 2)
            : Character.isLowerCase(point) ? 1 : 0;
  }

  private boolean beginsInnerWord(int point) {
    if (casesBefore == 3 && Character.isLowerCase(point)) {
      traits[length - 1] |= INNER_WORD; // The capital before begins the word: HBerard
    }
    boolean afterFigure = Character.isDigit(letters[length - 1]);
    return (casesBefore == 1 && Character.isUpperCase(point))
        || afterFigure != Character.isDigit(point);
  }

  private void makeRoom() {
    if (length == letters.length) {
      int longer = length * 2;
      letters = Arrays.copyOf(letters, longer);
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      traits = Arrays.copyOf(traits, longer);
    }
  }

  int length() {
    return length;
  }

  char letter(int at) {
    return letters[at];
  }

  String letters(int from, int to) {
    return new String(letters, from, to - from);
  }

  /** Where the letter begins in the text. */
  int start(int letter) {
    return starts[letter];
  }

  /** Where the letter ends in the text, with the marks on it. */
  int end(int letter) {
    return ends[letter];
  }

  boolean isLower(int letter) {
    return (traits[letter] & LOWER) != 0;
  }

  boolean isInCode(int letter) {
    return (traits[letter] & IN_CODE) != 0;
  }

  /** Whether a word of a name begins there; an apostrophe does not begin one: {@code N'Diaye}. */
  boolean beginsWordOfName(int letter) {
    return isApart(letter) && (traits[letter] & AFTER_APOSTROPHE) == 0;
  }

  /** Whether something that is no letter stands before the letter, or the text begins or ends. */
  boolean isApart(int letter) {
    return letter == 0 || letter == length || (traits[letter] & AFTER_OTHER) != 0;
  }

  /** Whether a word begins at the letter, if only by a capital or after a figure. */
  boolean isBoundary(int letter) {
    return isApart(letter) || (traits[letter] & INNER_WORD) != 0;
  }

  /** Whether the text goes on with the sign of an e-mail address. */
  boolean isBeforeAt(int letter) {
    return text.startsWith("@", ends[letter - 1]);
  }
}
