package io.github.hiwar.exchange.sheet;

import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the sheets of a file is read, and what is said of the others. */
final class Pages {
  private static final int SHOWN = 12;

  /**
   * The sheet that is read.
   *
   * @param page the sheet
   * @param headings its headings
   * @param title the first line above them
   */
  record Chosen(Page page, Headings headings, Optional<LocalizedText> title) {}

  private Pages() {}

  static Chosen choose(
      SheetFile file, SheetWords words, String asked, Where whole, FindingCollector findings)
      throws UnreadableSheetException {
    List<Page> candidates = new ArrayList<>();
    for (Page page : file.pages()) {
      if (asked.isEmpty() ? !page.isHidden() && !page.isEmpty() : page.name().equals(asked)) {
        candidates.add(page);
      }
    }
    if (candidates.isEmpty()) {
      String names = file.pages().stream().map(Page::name).collect(Collectors.joining(", "));
      throw asked.isEmpty()
          ? new UnreadableSheetException("sheet-empty", "")
          : new UnreadableSheetException("sheet-page-missing", names.isEmpty() ? "–" : names);
    }
    for (Page page : candidates) {
      Optional<Headings> headings = Headings.of(page, words);
      if (headings.isPresent()) {
        tellOthers(file, page, whole, findings);
        return new Chosen(page, headings.get(), title(page, headings.get(), whole, findings));
      }
    }
    Page first = candidates.get(0);
    int row = widest(first);
    throw new UnreadableSheetException(
        "sheet-without-claims",
        first.row(row).values().stream().limit(SHOWN).map(Cell::text).toList(),
        row + 1L);
  }

  /** The row that looks most like one of headings: the first of those with the most cells. */
  private static int widest(Page page) {
    List<Integer> rows = page.rows();
    int widest = rows.get(0);
    for (int row : rows.subList(0, Math.min(rows.size(), Headings.LOOKED_AT))) {
      widest = page.row(row).size() > page.row(widest).size() ? row : widest;
    }
    return widest;
  }

  private static void tellOthers(
      SheetFile file, Page read, Where whole, FindingCollector findings) {
    for (Page page : file.pages()) {
      if (page != read && !page.isEmpty() && !page.name().startsWith(XlsxWriter.LISTS)) {
        String code = page.isHidden() ? "sheet-page-hidden" : "sheet-page-not-read";
        findings.add(SheetKinds.found(whole, code, page.name(), read.name()), 0);
      }
    }
  }

  private static Optional<LocalizedText> title(
      Page page, Headings headings, Where whole, FindingCollector findings) {
    String title = "";
    for (int row : page.rows()) {
      if (row < headings.first()) {
        String line =
            page.row(row).values().stream()
                .map(Cell::text)
                .collect(Collectors.joining(" "))
                .strip();
        findings.add(SheetKinds.found(whole.at(row + 1L, 0), "sheet-lines-above", line, ""), 0);
        title = title.isEmpty() ? line : title;
      }
    }
    if (headings.last() > headings.first()) {
      findings.add(
          SheetKinds.found(
              whole.at(headings.last() + 1L, 0), "sheet-two-headings", headings.first() + 1, ""),
          0);
    }
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedText.of(CellTexts.language(title, headings.language()), title));
  }
}
