package io.github.hiwar.corpus.table;

/**
 * Keeps spreadsheets from running text as a formula: such text gets an apostrophe in front, which
 * is taken off again when it is read.
 *
 * <p>Text that begins with apostrophes before such a character gets one more, so that nothing is
 * taken off that was there before. A text without characters is a single apostrophe, because an
 * empty cell has no value. For tables of one's own beside these.
 */
public final class FormulaGuard {
  // What Excel, LibreOffice and Google Sheets take for the start of a formula, full width included.
  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /**
   * {@return the text as it stands in a cell}
   *
   * @param text any text
   */
  public static String guarded(String text) {
    return isDangerous(text) ? GUARD + text : text;
  }

  /**
   * {@return the text of a cell}
   *
   * @param cell what stands in the cell
   */
  public static String bare(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isDangerous(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == GUARD) {
      i++;
    }
    return i == text.length() || DANGEROUS.indexOf(text.charAt(i)) >= 0;
  }
}
