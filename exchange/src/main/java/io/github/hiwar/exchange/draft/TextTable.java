package io.github.hiwar.exchange.draft;

import io.github.hiwar.exchange.sheet.SheetColumn;
import io.github.hiwar.exchange.sheet.SheetWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of claims in a text: a line whose cells are headings of a sheet, one of them of the column
 * of claims, and the rows below it. Their cells are set apart by tabs, as copies from spreadsheets
 * have them, or by bars.
 */
final class TextTable {
  private static final String BAR = "|";
  private static final int MOST_COLUMNS = 30;

  private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);

  private TextTable(List<String> headings) {
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      SheetWords.standard()
          .columnOf(headings.get(i))
          .ifPresent(known -> columns.putIfAbsent(known, column));
    }
  }

  /** The lines of a text, of which the rows of tables of claims are items. */
  static List<Line> rows(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    Optional<TextTable> table = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<String> cells = cells(line);
      if (cells.size() < 2) {
        table = Optional.empty();
        all.add(line);
      } else if (table.isEmpty()) {
        table = headed(cells, i + 1 < lines.size() ? cells(lines.get(i + 1)) : List.of());
        all.add(table.isPresent() ? head(line) : line.saying(line.text().strip()));
      } else if (!isRuled(cells)) {
        all.add(table.get().row(line, cells));
      }
    }
    return all;
  }

  private static Optional<TextTable> headed(List<String> headings, List<String> below) {
    TextTable table = new TextTable(headings);
    return below.size() > 1 && table.columns.containsKey(SheetColumn.CLAIM)
        ? Optional.of(table)
        : Optional.empty();
  }

  private static List<String> cells(Line line) {
    if (line.list() > 0) {
      return List.of();
    }
    String text = line.text();
    boolean tabs = text.indexOf('\t') >= 0;
    if (!tabs) {
      text = text.startsWith(BAR) ? text.substring(1) : text;
      text =
          line.text().startsWith(BAR) && text.endsWith(BAR)
              ? text.substring(0, text.length() - 1)
              : text;
    }
    List<String> cells = new ArrayList<>();
    for (String cell : text.split(tabs ? "\t" : "\\|", MOST_COLUMNS)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  // Markdown draws a line below the headings.
  private static boolean isRuled(List<String> cells) {
    return cells.stream().allMatch(cell -> cell.matches(":?-{2,}:?"));
  }

  private static Line head(Line line) {
    return new Line(line.number(), 0, 0, "", 0, true, line.text(), new Line.Row(line.text(), ""));
  }

  private Line row(Line line, List<String> cells) {
    String claim = cell(SheetColumn.CLAIM, cells);
    if (claim.isEmpty()) {
      return head(line);
    }
    String number = cell(SheetColumn.NUMBER, cells);
    return new Line(
        line.number(),
        0,
        1,
        number,
        0,
        true,
        claim,
        new Line.Row(line.text(), cell(SheetColumn.DEADLINE, cells)));
  }

  private String cell(SheetColumn column, List<String> cells) {
    int at = columns.getOrDefault(column, cells.size());
    return at < cells.size() ? cells.get(at) : "";
  }
}
