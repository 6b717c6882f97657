package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.Xml;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an {@code .xlsx} file (ECMA-376). */
final class XlsxPages {
  private static final int LONGEST_CELL = 1 << 16;
  private static final int LAST_SERIAL = 2_958_465; // 31 December 9999

  private final Packed packed;
  private final List<String> texts = new ArrayList<>();
  private final XlsxStyles styles;
  private boolean from1904;

  private XlsxPages(Packed packed) throws XMLStreamException {
    this.packed = packed;
    this.styles = XlsxStyles.of(packed);
    readTexts();
  }

  static List<Page> of(Packed packed) throws XMLStreamException, UnreadableSheetException {
    return new XlsxPages(packed).read();
  }

  private List<Page> read() throws XMLStreamException, UnreadableSheetException {
    Map<String, String> targets = new HashMap<>();
    XMLStreamReader rels = packed.open("xl/_rels/workbook.xml.rels");
    while (rels != null && rels.hasNext()) {
      if (rels.next() == XMLStreamConstants.START_ELEMENT) {
        targets.put(Xml.attribute(rels, "Id"), part(Xml.attribute(rels, "Target")));
      }
    }
    List<Page> pages = new ArrayList<>();
    XMLStreamReader book = packed.open("xl/workbook.xml");
    while (book != null && book.hasNext()) {
      if (book.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (book.getLocalName().equals("workbookPr")) {
        String date = Xml.attribute(book, "date1904");
        from1904 = date.equals("1") || date.equals("true");
      } else if (book.getLocalName().equals("sheet")) {
        Page page =
            new Page(Xml.attribute(book, "name"), Xml.attribute(book, "state").endsWith("idden"));
        // The reference is "id" in a namespace of its own, beside "sheetId".
        XMLStreamReader sheet = packed.open(targets.getOrDefault(relation(book), ""));
        if (sheet != null) {
          cells(sheet, page);
        }
        pages.add(page);
      }
    }
    return pages;
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private void readTexts() throws XMLStreamException {
    XMLStreamReader xml = packed.open("xl/sharedStrings.xml");
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(textIn(xml, "si"));
      }
    }
  }

  /** All pieces of a text, however they look; how it is pronounced is none. */
  private static String textIn(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean pronounced = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals(end)) {
          break;
        }
        pronounced &= !xml.getLocalName().equals("rPh");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          pronounced = true;
        } else if (xml.getLocalName().equals("t") && !pronounced) {
          append(text, xml.getElementText());
        }
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(
        more, 0, Math.min(more.length(), LONGEST_CELL - Math.min(LONGEST_CELL, text.length())));
  }

  private void cells(XMLStreamReader xml, Page page)
      throws XMLStreamException, UnreadableSheetException {
    int row = -1;
    int column = -1;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          row = Xml.number(xml, "r", row + 2) - 1;
          column = -1;
        }
        case "c" -> {
          column = column(Xml.attribute(xml, "r"), column + 1);
          page.put(row, column, cell(xml));
        }
        case "mergeCell" -> merge(Xml.attribute(xml, "ref"), page);
        default -> {}
      }
    }
  }

  private Cell cell(XMLStreamReader xml) throws XMLStreamException {
    String type = Xml.attribute(xml, "t");
    int style = Xml.number(xml, "s", 0);
    String value = "";
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = textIn(xml, "is");
          case "f" -> {
            formula = true;
            xml.getElementText();
          }
          default -> {}
        }
      }
    }
    if (formula && value.isEmpty()) {
      return Cell.EMPTY.of(Cell.Kind.UNCALCULATED);
    }
    Cell cell =
        switch (type) {
          case "s" -> Cell.text(shared(value));
          case "str", "inlineStr", "b", "d" -> Cell.text(cut(value));
          case "e" -> Cell.text(cut(value)).of(Cell.Kind.ERROR);
          default -> number(value, style);
        };
    return formula && cell.kind() != Cell.Kind.ERROR && cell.day() == null
        ? cell.of(Cell.Kind.FORMULA)
        : cell;
  }

  private static String cut(String value) {
    return value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value;
  }

  private String shared(String index) {
    int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return at >= 0 && at < texts.size() ? texts.get(at) : "";
  }

  private Cell number(String value, int style) {
    if (value.isEmpty() || value.length() > 40) {
      return Cell.text(value);
    }
    try {
      BigDecimal number = new BigDecimal(value);
      if (Math.abs(number.precision() - number.scale()) > 30) {
        return Cell.text(value);
      }
      if (styles.isDay(style) && number.signum() > 0 && number.intValue() <= LAST_SERIAL) {
        return Cell.date(day(number.intValue(), from1904));
      }
      // A double of Excel has fifteen digits: 0.1 + 0.2 is 0.3.
      BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
      int decimals = Math.max(styles.decimals(style), Math.max(0, shown.scale()));
      return Cell.number(shown.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    } catch (NumberFormatException e) {
      return Cell.text(value);
    }
  }

  /** The day of a number. Excel takes 1900 for a leap year, so that its first two months differ. */
  static LocalDate day(int serial, boolean from1904) {
    LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return first.plusDays(!from1904 && serial < 60 ? serial + 1L : serial);
  }

  private static int column(String reference, int next) {
    int column = 0;
    for (int i = 0;
        i < Math.min(reference.length(), 4) && Character.isLetter(reference.charAt(i));
        i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column > 0 ? column - 1 : next;
  }

  private static void merge(String area, Page page) {
    String[] ends = area.split(":", -1);
    if (ends.length == 2
        && ends[0].matches("[A-Z]{1,3}\\d{1,7}")
        && ends[1].matches("[A-Z]{1,3}\\d{1,7}")) {
      page.merge(
          new Page.Merged(row(ends[0]), column(ends[0], 0), row(ends[1]), column(ends[1], 0)));
    }
  }

  private static int row(String reference) {
    return Integer.parseInt(reference.replaceAll("[A-Z]", "")) - 1;
  }
}
