package io.github.hiwar.exchange.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The rows of tables while a document is read: a row of which each cell has one line at most is one
 * line, with tabs between the cells. Others are cells of a page that was laid out as a table, and
 * stay as they are.
 */
final class TableRows {
  private final List<Line> lines;
  // Of each open row, how many lines there were where its cells begin.
  private final Deque<List<Integer>> open = new ArrayDeque<>();

  /** Rows of a document whose lines so far are in a list. */
  TableRows(List<Line> lines) {
    this.lines = lines;
  }

  void beginRow() {
    open.push(new ArrayList<>());
  }

  void beginCell() {
    if (!open.isEmpty()) {
      open.peek().add(lines.size());
    }
  }

  void endRow() {
    List<Integer> cells = open.isEmpty() ? List.of() : open.pop();
    if (cells.size() < 2 || lines.size() == cells.get(0)) {
      return;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int end = i + 1 < cells.size() ? cells.get(i + 1) : lines.size();
      List<Line> cell = lines.subList(cells.get(i), end);
      if (cell.size() > 1 || cell.stream().anyMatch(one -> one.list() > 0 || one.heading() > 0)) {
        return;
      }
      texts.add(cell.isEmpty() ? "" : cell.get(0).text());
    }
    lines.subList(cells.get(0), lines.size()).clear();
    lines.add(Line.plain(lines.size() + 1, 0, true, String.join("\t", texts)));
  }
}
