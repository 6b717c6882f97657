package io.github.hiwar.corpus.table;

/**
 * Walks through a text and tells where a formula would begin in what a spreadsheet may take for a
 * cell: at the start of the text, and after a comma, a semicolon, a tab or a line break, because
 * whoever opens the file with another separator or without quotes has cells begin there.
 *
 * <p>White space, quotes and apostrophes before the formula do not hide it. Used by one thread at a
 * time, for one text.
 */
final class CellStarts {
  // What Excel, LibreOffice and Google Sheets take for the start of a formula, full width included.
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";
  private static final String SEPARATORS = ",;\t\r\n";
  private static final String QUOTES = "\"'";
  private static final char NONE = 0;

  private boolean atStart = true;
  private char before = NONE;

  /** Goes on by a character: whether it would begin a formula. */
  boolean isFormula(char c) {
    boolean formula = atStart && (FORMULA.indexOf(c) >= 0 || isHiding(c));
    if (SEPARATORS.indexOf(c) >= 0) {
      atStart = true;
      before = c;
    } else {
      atStart = atStart && !formula && isPassedOver(c);
    }
    return formula;
  }

  // Some programs take a tab or a line break off the front of a cell, and then see what follows.
  private boolean isHiding(char c) {
    return switch (c) {
      case '\t' -> before != '\t';
      case '\r', '\n' -> before == NONE;
      default -> false;
    };
  }

  private static boolean isPassedOver(char c) {
    return QUOTES.indexOf(c) >= 0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
