package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the rows below the headings; what it does not understand it keeps, and asks back once. */
final class RowReader {
  private final Page page;
  private final Headings headings;
  private final SheetWords words;
  private final CellDates dates;
  private final String source;
  private final FindingCollector findings;
  private final Questions questions = new Questions();
  private final Map<Integer, Map<Integer, Cell>> filled = new HashMap<>();

  RowReader(
      Page page, Headings headings, SheetWords words, String source, FindingCollector findings) {
    this.page = page;
    this.headings = headings;
    this.words = words;
    this.dates = new CellDates(words);
    this.source = source;
    this.findings = findings;
  }

  List<ClaimRow> read() throws UnreadableSheetException {
    headings
        .unknown()
        .forEach(
            (column, name) -> find(headings.first(), column, "sheet-heading-unknown", name, ""));
    headings
        .repeated()
        .forEach((column, name) -> find(headings.first(), column, "sheet-heading-twice", name, ""));
    fillMerged();
    for (int row : page.rows()) {
      dates.see(page.at(row, headings.column(SheetColumn.DATE)));
      dates.see(page.at(row, headings.column(SheetColumn.DEADLINE)));
    }
    List<ClaimRow> rows = new ArrayList<>();
    for (int row : page.rows()) {
      if (row > headings.last()) {
        read(row).ifPresent(rows::add);
      }
    }
    questions.askInto(findings);
    return rows;
  }

  // A theme that is written once beside several claims is that of each of them.
  private void fillMerged() throws UnreadableSheetException {
    for (Page.Merged area : page.merged()) {
      Cell cell = page.at(area.top(), area.left());
      boolean below = area.top() > headings.last() && area.bottom() > area.top() && !cell.isEmpty();
      if (below && area.left() == area.right() && !isOfOne(area.left())) {
        find(area.top(), area.left(), "sheet-merged", cell.text(), area.bottom() + 1);
        page.fill(area, cell, filled);
      }
    }
  }

  private boolean isOfOne(int column) {
    return column == headings.column(SheetColumn.NUMBER)
        || column == headings.column(SheetColumn.ID)
        || headings.columns(SheetColumn.CLAIM).contains(column);
  }

  private Optional<ClaimRow> read(int row) {
    Map<Integer, Cell> cells = new TreeMap<>(page.row(row));
    filled.getOrDefault(row, Map.of()).forEach(cells::putIfAbsent);
    Map.Entry<Integer, Cell> first = cells.entrySet().iterator().next();
    if (words.beginsTotal(first.getValue().text())) {
      find(row, first.getKey(), "sheet-totals", first.getValue().text(), "");
      return Optional.empty();
    }
    Map<String, String> others = new LinkedHashMap<>();
    cells.forEach((column, cell) -> look(row, column, cell, others));
    Optional<LocalizedText> claim = text(SheetColumn.CLAIM, cells, others);
    String number = number(cells);
    boolean heading = page.row(row).size() == 1 && number.isEmpty() && isGroup(row, cells);
    boolean leads = first.getKey() <= headings.column(SheetColumn.CLAIM);
    if (leads
        && claim.isEmpty()
        && page.row(row).size() == 1
        && !isNumber(first.getValue().text())) {
      // One text across the table: what the rows below it are about.
      claim = Optional.of(CellTexts.of(first.getValue().text(), headings.language()));
      number = "";
      heading = true;
    }
    if (heading) {
      find(row, first.getKey(), "sheet-group", first.getValue().text(), "");
    }
    String id = plain(SheetColumn.ID, cells);
    if (claim.isEmpty() && number.isEmpty() && id.isEmpty()) {
      find(row, Math.max(0, headings.column(SheetColumn.CLAIM)), "sheet-row-without-claim", "", "");
      return Optional.empty();
    }
    return Optional.of(
        new ClaimRow(
            row + 1,
            id,
            number,
            heading,
            heading && claim.isPresent()
                ? words.themeOf(claim.get().original())
                : theme(row, cells, others),
            claim,
            text(SheetColumn.PROPOSAL, cells, others),
            text(SheetColumn.ANSWER, cells, others),
            status(row, cells, others),
            date(SheetColumn.DATE, row, cells, others),
            date(SheetColumn.DEADLINE, row, cells, others),
            plain(SheetColumn.PARTY, cells),
            others));
  }

  // A merged line that stands in the column of claims.
  private boolean isGroup(int row, Map<Integer, Cell> cells) {
    int column = cells.keySet().iterator().next();
    return page.merged().stream()
        .anyMatch(area -> area.top() == row && area.left() == column && area.right() > area.left());
  }

  private static boolean isNumber(String text) {
    return text.matches("[\\p{Nd}.,\\-/ ]+") || Fold.of(text).length() < 2;
  }

  /** What is wrong with a cell by itself, and what stands in columns that nobody knows. */
  private void look(int row, int column, Cell cell, Map<String, String> others) {
    switch (cell.kind()) {
      case ERROR -> find(row, column, "sheet-cell-error", cell.text(), "");
      case UNCALCULATED -> find(row, column, "sheet-not-calculated", "", "");
      case FORMULA -> find(row, column, "sheet-calculated", cell.text(), "");
      default -> {}
    }
    boolean known = false;
    for (SheetColumn one : SheetColumn.values()) {
      known |= headings.columns(one).contains(column);
    }
    if (!known && !cell.isEmpty()) {
      others.put(headings.name(column), cell.text());
    }
  }

  private Cell cell(SheetColumn column, Map<Integer, Cell> cells) {
    Cell cell = cells.getOrDefault(headings.column(column), Cell.EMPTY);
    return cell.kind() == Cell.Kind.ERROR ? Cell.EMPTY : cell;
  }

  private String plain(SheetColumn column, Map<Integer, Cell> cells) {
    return cell(column, cells).text();
  }

  // 1.1) and (1.1) are 1.1; 1.10 is not.
  private String number(Map<Integer, Cell> cells) {
    String text = plain(SheetColumn.NUMBER, cells);
    int from = !text.isEmpty() && "([".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int to = text.length();
    while (to > from && ")].-°".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String bare = text.substring(from, to).strip();
    return bare.isEmpty() ? text : bare;
  }

  private Optional<LocalizedText> text(
      SheetColumn column, Map<Integer, Cell> cells, Map<String, String> others) {
    LocalizedText text = null;
    for (int at : headings.columns(column)) {
      Cell cell = cells.getOrDefault(at, Cell.EMPTY);
      if (cell.isEmpty() || cell.kind() == Cell.Kind.ERROR || cell.text().isEmpty()) {
        continue;
      }
      LocalizedText one = CellTexts.of(cell.text(), headings.languageOf(at));
      if (text == null) {
        text = one;
      } else if (text.find(one.originalLanguage()).isEmpty()) {
        text = text.and(one.originalLanguage(), one.original());
      } else {
        others.put(headings.name(at), cell.text());
      }
    }
    return Optional.ofNullable(text);
  }

  private Optional<DemandCategory> theme(
      int row, Map<Integer, Cell> cells, Map<String, String> others) {
    return understood(SheetColumn.THEME, words::themeOf, "sheet-theme-unknown", row, cells, others);
  }

  private Optional<DemandStatus> status(
      int row, Map<Integer, Cell> cells, Map<String, String> others) {
    return understood(
        SheetColumn.STATUS, words::statusOf, "sheet-status-unknown", row, cells, others);
  }

  // What is not understood is asked back, and kept.
  private <T> Optional<T> understood(
      SheetColumn column,
      Function<String, Optional<T>> meaning,
      String unknown,
      int row,
      Map<Integer, Cell> cells,
      Map<String, String> others) {
    String text = plain(column, cells);
    Optional<T> found = meaning.apply(text);
    if (found.isEmpty() && !text.isEmpty()) {
      questions.ask(unknown, text, where(row, headings.column(column)));
      others.put(headings.name(headings.column(column)), text);
    }
    return found;
  }

  private Optional<PartialDate> date(
      SheetColumn column, int row, Map<Integer, Cell> cells, Map<String, String> others) {
    Cell cell = cell(column, cells);
    Optional<PartialDate> date = dates.of(cell);
    if (date.isEmpty() && CellDates.isSerial(cell)) {
      PartialDate day = CellDates.ofSerial(cell);
      find(row, headings.column(column), "sheet-date-as-number", cell.text(), day);
      return Optional.of(day);
    }
    if (date.isEmpty() && !cell.text().isEmpty()) {
      questions.ask("sheet-date-unclear", cell.text(), where(row, headings.column(column)));
      others.put(headings.name(headings.column(column)), cell.text());
    }
    return date;
  }

  private void find(int row, int column, String code, Object value, Object more) {
    findings.add(SheetKinds.found(where(row, column), code, value, more), 0);
  }

  private Where where(int row, int column) {
    return new Where(source, row + 1L, 0, headings.name(column), "", "");
  }
}
