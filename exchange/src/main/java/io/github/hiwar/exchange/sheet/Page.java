package io.github.hiwar.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the sheets of a file: its cells by row and column, both from 0 on. Only what is not empty
 * takes room.
 */
final class Page {
  static final int MOST_ROWS = 100_000;
  static final int MOST_COLUMNS = 256;

  /** Cells that were made one, with their last row and column. */
  record Merged(int top, int left, int bottom, int right) {}

  private final Room room;
  private final String name;
  private final boolean hidden;
  private final TreeMap<Integer, Map<Integer, Cell>> rows = new TreeMap<>();
  private final List<Merged> merged = new ArrayList<>();

  Page(String name, boolean hidden, Room room) {
    this.room = room;
    this.name = name;
    this.hidden = hidden;
  }

  String name() {
    return name;
  }

  boolean isHidden() {
    return hidden;
  }

  /**
   * Takes a cell.
   *
   * @throws UnreadableSheetException if there are more rows than anybody negotiates about, or more
   *     cells
   */
  void put(int row, int column, Cell cell) throws UnreadableSheetException {
    if (cell.isEmpty()) {
      return;
    }
    room.take(cell);
    if (column >= MOST_COLUMNS) {
      return;
    }
    if (rows.size() >= MOST_ROWS && !rows.containsKey(row)) {
      throw new UnreadableSheetException("sheet-too-many-rows", MOST_ROWS);
    }
    rows.computeIfAbsent(row, any -> new TreeMap<>()).put(column, cell);
  }

  void merge(Merged area) {
    if (merged.size() < MOST_ROWS) {
      merged.add(area);
    }
  }

  List<Merged> merged() {
    return merged;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Writes a cell into the others of an area that hold something, of one column below it.
   *
   * @throws UnreadableSheetException if there is no room for it
   */
  void fill(Merged area, Cell cell, Map<Integer, Map<Integer, Cell>> filled)
      throws UnreadableSheetException {
    for (int row : rows.subMap(area.top(), false, area.bottom(), true).keySet()) {
      room.take(cell);
      filled.computeIfAbsent(row, any -> new HashMap<>()).put(area.left(), cell);
    }
  }

  /** The rows that hold something. */
  List<Integer> rows() {
    return List.copyOf(rows.keySet());
  }

  Map<Integer, Cell> row(int row) {
    return rows.getOrDefault(row, Map.of());
  }

  Cell at(int row, int column) {
    return row(row).getOrDefault(column, Cell.EMPTY);
  }

  /** The letters that a spreadsheet shows above a column: A, Z, AA. */
  static String letters(int column) {
    String letters = "";
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters = (char) ('A' + left % 26) + letters;
    }
    return letters;
  }
}
