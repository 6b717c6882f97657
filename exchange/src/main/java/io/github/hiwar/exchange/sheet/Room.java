package io.github.hiwar.exchange.sheet;

/**
 * How much the sheets of a file may hold together. What stands in many cells counts in each of
 * them, however often the file itself has it: it is looked at, and kept, once a cell.
 */
final class Room {
  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_CHARACTERS = 10 * MOST_CELLS;

  private int cells;
  private int characters;

  /**
   * Takes a cell.
   *
   * @throws UnreadableSheetException if there is no room for it
   */
  void take(Cell cell) throws UnreadableSheetException {
    cells++;
    characters += Math.min(cell.text().length(), MOST_CHARACTERS);
    if (cells > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw new UnreadableSheetException("sheet-too-full", MOST_CELLS);
    }
  }
}
