package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.UnpackableException;
import io.github.hiwar.exchange.packed.Xml;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an {@code .ods} file (OpenDocument 1.3, part 3, 9). */
final class OdsPages {
  private static final int LONGEST_CELL = 1 << 16;

  private final List<Page> pages = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Room room = new Room();
  private Page page = new Page("", false, room);
  private int row;
  private int column;
  private int repeatedRows = 1;

  static List<Page> of(Packed packed)
      throws XMLStreamException, UnreadableSheetException, UnpackableException {
    OdsPages reading = new OdsPages();
    XMLStreamReader xml = packed.open("content.xml");
    if (xml != null) {
      reading.read(xml);
    }
    return reading.pages;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, UnreadableSheetException {
    String style = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
        row += repeatedRows;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> style = Xml.attribute(xml, "name");
        case "table-properties" -> {
          if (Xml.attribute(xml, "display").equals("false")) {
            hiddenStyles.add(style);
          }
        }
        case "table" -> {
          page =
              new Page(
                  Xml.attribute(xml, "name"),
                  hiddenStyles.contains(Xml.attribute(xml, "style-name")),
                  room);
          pages.add(page);
          row = 0;
        }
        case "table-row" -> {
          repeatedRows = Xml.number(xml, "number-rows-repeated", 1);
          column = 0;
        }
        case "table-cell", "covered-table-cell" -> cell(xml);
        default -> {}
      }
    }
  }

  // What is repeated often is empty: the rest of a row or of a sheet.
  private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableSheetException {
    int repeated = Xml.number(xml, "number-columns-repeated", 1);
    int down = Xml.number(xml, "number-rows-spanned", 1);
    int right = Xml.number(xml, "number-columns-spanned", 1);
    if (down > 1 || right > 1) {
      page.merge(new Page.Merged(row, column, row + down - 1, column + right - 1));
    }
    String type = Xml.attribute(xml, "value-type");
    String value = Xml.attribute(xml, "value");
    String date = Xml.attribute(xml, "date-value");
    boolean formula = !Xml.attribute(xml, "formula").isEmpty();
    String name = xml.getLocalName();
    String text = text(xml, name);
    Cell cell = cell(type, value, date, text);
    if (formula) {
      cell =
          cell.isEmpty()
              ? cell.of(Cell.Kind.UNCALCULATED)
              : isError(text)
                  ? cell.of(Cell.Kind.ERROR)
                  : cell.day() == null ? cell.of(Cell.Kind.FORMULA) : cell;
    }
    if (!cell.isEmpty()) {
      for (int r = 0; r < repeatedRows; r++) {
        for (int c = 0; c < Math.min(repeated, Page.MOST_COLUMNS); c++) {
          page.put(row + r, column + c, cell);
        }
      }
    }
    column += repeated;
  }

  private static boolean isError(String text) {
    return text.matches("#[A-Z/0-9]+[!?]?|Err:\\d+|#N/A");
  }

  private static Cell cell(String type, String value, String date, String text) {
    if (type.equals("date") && date.length() >= 10) {
      try {
        return Cell.date(LocalDate.parse(date.substring(0, 10)));
      } catch (DateTimeException e) {
        return Cell.text(text);
      }
    }
    if (type.equals("float") && value.length() <= 40) {
      String shown = text.replace(',', '.');
      return Cell.number(isSame(shown, value) ? shown : value);
    }
    return Cell.text(text);
  }

  /** Whether what is shown is the number with some zeros behind it: 1,10 of 1.1. */
  private static boolean isSame(String shown, String value) {
    try {
      return shown.matches("-?\\d{1,15}(\\.\\d{1,9})?")
          && new BigDecimal(shown).compareTo(new BigDecimal(value)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The paragraphs of a cell, without the notes that hang on it. */
  private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int inNote = 0;
    boolean inParagraph = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(end)) {
          break;
        }
        inNote -= xml.getLocalName().equals("annotation") ? 1 : 0;
        inParagraph &= !xml.getLocalName().equals("p");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "annotation" -> inNote++;
          case "p" -> {
            append(text, inNote > 0 || text.isEmpty() ? "" : "\n");
            inParagraph = true;
          }
          case "s" ->
              append(text, inNote > 0 ? "" : " ".repeat(Math.min(100, Xml.number(xml, "c", 1))));
          case "tab" -> append(text, inNote > 0 ? "" : " ");
          case "line-break" -> append(text, inNote > 0 ? "" : "\n");
          default -> {}
        }
      } else if (Xml.isText(event) && inNote == 0 && inParagraph) {
        append(text, xml.getText());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(
        more, 0, Math.min(more.length(), LONGEST_CELL - Math.min(LONGEST_CELL, text.length())));
  }
}
