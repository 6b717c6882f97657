package io.github.hiwar.corpus.table;

/**
 * Keeps spreadsheets from running text as a formula: the character that would begin one gets an
 * apostrophe in front, which is taken off again when the text is read.
 *
 * <p>A formula may begin at the start of the text, and after each comma, semicolon, tab and line
 * break in it, because a file that is opened with another separator than it was written with has
 * cells begin there: {@code Prime;=1+1} stands in its cell as {@code Prime;'=1+1}. White space,
 * quotes and apostrophes in front of it do not hide it.
 *
 * <p>Where there is an apostrophe before such a character already, there are two afterwards, so
 * that nothing is taken off that was there before. A text without characters is a single
 * apostrophe, because an empty cell has no value. For tables of one's own beside these, in columns
 * of text: a number is no formula.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';

  private FormulaGuard() {}

  /**
   * {@return the text as it stands in a cell}
   *
   * @param text any text
   */
  public static String guarded(String text) {
    if (isGuardsOnly(text)) {
      return GUARD + text;
    }
    CellStarts starts = new CellStarts();
    StringBuilder cell = new StringBuilder(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (starts.isFormula(c)) {
        cell.append(GUARD);
      }
      cell.append(c);
    }
    return cell.toString();
  }

  /**
   * {@return the text of a cell}
   *
   * @param cell what stands in the cell
   */
  public static String bare(String cell) {
    if (isGuardsOnly(cell)) {
      return cell.isEmpty() ? cell : cell.substring(1);
    }
    CellStarts starts = new CellStarts();
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (starts.isFormula(c) && i > 0 && cell.charAt(i - 1) == GUARD) {
        text.setLength(text.length() - 1);
      }
      text.append(c);
    }
    return text.toString();
  }

  private static boolean isGuardsOnly(String text) {
    return text.chars().allMatch(c -> c == GUARD);
  }
}
