package io.github.hiwar.exchange.sheet;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet of claims as {@code .xlsx}, and lists to choose from on a second sheet. */
final class XlsxWriter {
  /** What the second sheet is called. */
  static final String LISTS = "Hiwar";

  private static final String DAY = "dd/mm/yyyy";
  private static final String TEXT = "@";
  private static final int ROOM = 500; // So many rows of a template have lists to choose from.
  private static final int[] WIDTHS = {9, 24, 60, 40, 40, 24, 13, 13, 28, 18};

  private XlsxWriter() {}

  static byte[] write(ClaimsSheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String language = sheet.language();
    try (Workbook book = new Workbook(out, "Hiwar", "1.0")) {
      Worksheet page = book.newWorksheet(name(sheet));
      Worksheet lists = book.newWorksheet(LISTS);
      if (LocalizedText.isRightToLeft(language)) {
        page.rightToLeft();
        lists.rightToLeft();
      }
      headings(page, sheet.headings());
      List<List<Object>> lines = sheet.shown();
      for (int row = 0; row < lines.size(); row++) {
        line(page, row + 1, lines.get(row));
      }
      int last = lines.size() + ROOM;
      choose(page, lists, SheetColumn.STATUS, statuses(language), last);
      choose(page, lists, SheetColumn.THEME, themes(language), last);
      // What is typed stays as it is: 1.10 is no number, and 1/2 no day.
      page.range(lines.size() + 1, SheetColumn.NUMBER.at(), last, SheetColumn.NUMBER.at())
          .style()
          .format(TEXT)
          .set();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return out.toByteArray();
  }

  static String name(ClaimsSheet sheet) {
    return SheetWords.headingIn(SheetColumn.CLAIM, sheet.language());
  }

  static List<String> statuses(String language) {
    return Stream.of(DemandStatus.values()).map(one -> one.label().in(language)).toList();
  }

  private static List<String> themes(String language) {
    return DemandCategory.known().stream().map(one -> one.label(language)).distinct().toList();
  }

  private static void headings(Worksheet page, List<String> headings) {
    for (int column = 0; column < headings.size(); column++) {
      page.value(0, column, headings.get(column));
      page.width(column, WIDTHS[Math.min(column, WIDTHS.length - 1)]);
      page.style(0, column).bold().wrapText(true).fillColor("E8EEF4").set();
    }
    page.freezePane(0, 1);
  }

  private static void line(Worksheet page, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof LocalDate day) {
        page.value(row, column, day);
        page.style(row, column).format(DAY).verticalAlignment("top").set();
      } else if (!cells.get(column).equals("")) {
        page.value(row, column, cells.get(column).toString());
        page.style(row, column).format(TEXT).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  private static void choose(
      Worksheet page, Worksheet lists, SheetColumn column, List<String> words, int last) {
    int at = column.at();
    for (int i = 0; i < words.size(); i++) {
      lists.value(i, at, words.get(i));
    }
    // Other words are taken too: they are asked back when the sheet is read. A style that is not
    // used all the same: the library writes its name in the small letters of the machine, and in
    // Turkish those of "information" are no name that Excel takes.
    page.range(1, at, last, at)
        .validateWithList(lists.range(0, at, words.size() - 1, at))
        .showDropdown(false)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(false);
  }
}
