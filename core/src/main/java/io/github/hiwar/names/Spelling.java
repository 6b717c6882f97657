package io.github.hiwar.names;

/**
 * One way to write a name, by its letters alone, and what a text must be like around it.
 *
 * @param kind what it is of the name
 * @param letters the folded letters, of a very long name the first
 * @param rest the folded letters that follow in a very long name
 * @param words at which letters words begin, as bits
 * @param capital whether each word begins with a capital
 * @param lead what stands before the first letter in the name as it is given: an opening quote
 * @param tail what stands after the last
 */
record Spelling(
    Kind kind, String letters, String rest, long words, boolean capital, String lead, String tail) {
  /** So many letters tell enough, and fit the bits of a number. */
  static final int LONGEST = 64;

  private static final int TELLING = 6; // letters that are no word by chance
  private static final int UNMISTAKABLE = 8; // letters that are in no word by chance

  /** What of a person is written, the surest first. */
  enum Kind {
    /** The person's id, wherever a text is a reference. */
    ID,
    /** The person's id, if it is made of the name. */
    ID_OF_NAME,
    /** All words of the name. */
    FULL,
    /** A name of one word, which may be a word of the language too. */
    SINGLE,
    /** Initials and a family name. */
    INITIALS
  }

  /**
   * Whether a text in which the letters were found may mean it.
   *
   * @param length how many of its letters it takes: one less than the spelling has where Arabic
   *     writes "for" and the article together
   */
  boolean isAt(FoldedText text, int start, int length, Style style) {
    int end = start + length;
    int first = end - letters.length();
    boolean code = text.isInCode(start);
    boolean apart =
        (text.isBoundary(start) || ArabicPrefix.endsAt(text, start, kind == Kind.FULL))
            && (!rest.isEmpty() || text.isBoundary(end));
    return switch (kind) {
      case ID -> apart && style == Style.ID;
      case ID_OF_NAME -> apart && code;
      case FULL ->
          apart
              ? code || letters.length() >= TELLING || wordsAreApart(text, first)
              : letters.length() >= UNMISTAKABLE && (code || !wordsAreApart(text, first));
      case SINGLE ->
          apart
              && (code
                  || (text.isApart(end)
                      && (text.isApart(start) || ArabicPrefix.endsAt(text, start, false))
                      && isCapital(text, first)));
      case INITIALS ->
          apart
              && (wordsAreApart(text, first)
                  ? code || isCapital(text, first)
                  : text.isBeforeAt(end) && text.isApart(start));
    };
  }

  private boolean wordsAreApart(FoldedText text, int first) {
    for (int letter = 1; letter < letters.length(); letter++) {
      if (isWord(letter) && !text.isBoundary(first + letter)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapital(FoldedText text, int first) {
    for (int letter = 0; capital && letter < letters.length(); letter++) {
      if (isWord(letter) && first + letter >= 0 && text.isLower(first + letter)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int letter) {
    return (words >>> letter & 1) != 0;
  }
}
