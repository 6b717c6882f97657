package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.UnpackableException;
import io.github.hiwar.exchange.packed.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an {@code .xlsx} file (ECMA-376). */
final class XlsxPages {
  private final Packed packed;
  private final Room room = new Room();
  private final List<String> texts = new ArrayList<>();
  private final XlsxStyles styles;
  private XlsxNumbers numbers;

  private XlsxPages(Packed packed) throws XMLStreamException, UnpackableException {
    this.packed = packed;
    this.styles = XlsxStyles.of(packed);
    this.numbers = new XlsxNumbers(styles, false);
    readTexts();
  }

  static List<Page> of(Packed packed)
      throws XMLStreamException, UnreadableSheetException, UnpackableException {
    return new XlsxPages(packed).read();
  }

  private List<Page> read()
      throws XMLStreamException, UnreadableSheetException, UnpackableException {
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
        numbers = new XlsxNumbers(styles, date.equals("1") || date.equals("true"));
      } else if (book.getLocalName().equals("sheet")) {
        Page page =
            new Page(
                Xml.attribute(book, "name"), Xml.attribute(book, "state").endsWith("idden"), room);
        // The reference is r:id, beside sheetId.
        XMLStreamReader sheet = packed.open(targets.getOrDefault(Xml.attribute(book, "id"), ""));
        if (sheet != null) {
          cells(sheet, page);
        }
        pages.add(page);
      }
    }
    return pages;
  }

  private static String part(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private void readTexts() throws XMLStreamException, UnpackableException {
    XMLStreamReader xml = packed.open("xl/sharedStrings.xml");
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(XlsxTexts.textIn(xml, "si"));
      }
    }
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
          case "is" -> value = XlsxTexts.textIn(xml, "is");
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
          case "str", "inlineStr", "b", "d" -> Cell.text(XlsxTexts.cut(value));
          case "e" -> Cell.text(XlsxTexts.cut(value)).of(Cell.Kind.ERROR);
          default -> numbers.number(value, style);
        };
    return formula && cell.kind() != Cell.Kind.ERROR && cell.day() == null
        ? cell.of(Cell.Kind.FORMULA)
        : cell;
  }

  private String shared(String index) {
    int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return at >= 0 && at < texts.size() ? texts.get(at) : "";
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
