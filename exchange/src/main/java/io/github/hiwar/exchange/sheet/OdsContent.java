package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The main part of an {@code .ods} file. */
final class OdsContent {
  static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final int ROOM = 500;

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private OdsContent() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(content, "UTF-8");
  }

  static byte[] of(ClaimsSheet sheet) throws XMLStreamException {
    return new OdsContent().content(sheet);
  }

  private byte[] content(ClaimsSheet sheet) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office:document-content");
    for (String prefix : List.of("office", "table", "text", "style", "fo")) {
      xml.writeAttribute(
          "xmlns:" + prefix, NAMES + (prefix.equals("fo") ? "xsl-fo-compatible" : prefix) + ":1.0");
    }
    xml.writeAttribute("xmlns:number", NAMES + "datastyle:1.0");
    xml.writeAttribute("xmlns:of", NAMES + "of:1.2");
    xml.writeAttribute("office:version", "1.3");
    styles(LocalizedText.isRightToLeft(sheet.language()));
    xml.writeStartElement("office:body");
    xml.writeStartElement("office:spreadsheet");
    choices(sheet.language());
    xml.writeStartElement("table:table");
    xml.writeAttribute("table:name", XlsxWriter.name(sheet));
    xml.writeAttribute("table:style-name", "page");
    List<String> headings = sheet.headings();
    for (int i = 0; i < headings.size(); i++) {
      xml.writeEmptyElement("table:table-column");
      xml.writeAttribute("table:default-cell-style-name", "text");
    }
    row(headings);
    for (List<Object> line : sheet.shown()) {
      row(line);
    }
    empty(headings.size());
    xml.writeEndDocument();
    xml.close();
    return content.toByteArray();
  }

  // From right to left in Arabic; texts as texts; days as days are written.
  private void styles(boolean fromRight) throws XMLStreamException {
    xml.writeStartElement("office:automatic-styles");
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", "page");
    xml.writeAttribute("style:family", "table");
    xml.writeEmptyElement("style:table-properties");
    xml.writeAttribute("style:writing-mode", fromRight ? "rl-tb" : "lr-tb");
    xml.writeEndElement();
    xml.writeStartElement("number:text-style");
    xml.writeAttribute("style:name", "as-text");
    xml.writeEmptyElement("number:text-content");
    xml.writeEndElement();
    xml.writeStartElement("number:date-style");
    xml.writeAttribute("style:name", "as-day");
    for (String part : List.of("day", "/", "month", "/", "year")) {
      if (part.equals("/")) {
        xml.writeStartElement("number:text");
        xml.writeCharacters("/");
        xml.writeEndElement();
      } else {
        xml.writeEmptyElement("number:" + part);
        xml.writeAttribute("number:style", "long");
      }
    }
    xml.writeEndElement();
    cellStyle("text", "as-text");
    cellStyle("day", "as-day");
    xml.writeEndElement();
  }

  private void cellStyle(String name, String shown) throws XMLStreamException {
    xml.writeStartElement("style:style");
    xml.writeAttribute("style:name", name);
    xml.writeAttribute("style:family", "table-cell");
    xml.writeAttribute("style:data-style-name", shown);
    xml.writeEmptyElement("style:table-cell-properties");
    xml.writeAttribute("fo:wrap-option", "wrap");
    xml.writeEndElement();
  }

  private void choices(String language) throws XMLStreamException {
    xml.writeStartElement("table:content-validations");
    xml.writeStartElement("table:content-validation");
    xml.writeAttribute("table:name", "status");
    xml.writeAttribute(
        "table:condition",
        XlsxWriter.statuses(language).stream()
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(";", "of:cell-content-is-in-list(", ")")));
    xml.writeAttribute("table:allow-empty-cell", "true");
    xml.writeEmptyElement("table:error-message");
    xml.writeAttribute("table:display", "false");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void row(List<?> cells) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      xml.writeStartElement("table:table-cell");
      if (column == SheetColumn.STATUS.at()) {
        xml.writeAttribute("table:content-validation-name", "status");
      }
      if (cell instanceof LocalDate day) {
        xml.writeAttribute("table:style-name", "day");
        xml.writeAttribute("office:value-type", "date");
        xml.writeAttribute("office:date-value", day.toString());
      } else {
        xml.writeAttribute("table:style-name", "text");
        if (!cell.equals("")) {
          xml.writeAttribute("office:value-type", "string");
          for (String line : cell.toString().split("\n", -1)) {
            xml.writeStartElement("text:p");
            words(line);
            xml.writeEndElement();
          }
        }
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  // Several blanks would be one.
  private void words(String line) throws XMLStreamException {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        xml.writeEmptyElement("text:tab");
      } else if (c == ' ' && (i == 0 || line.charAt(i - 1) == ' ')) {
        xml.writeEmptyElement("text:s");
      } else if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
        int end = i + (Character.isHighSurrogate(c) && i + 1 < line.length() ? 2 : 1);
        xml.writeCharacters(line.substring(i, end));
        i = end - 1;
      }
    }
  }

  // Rows to write in, with the states to choose from.
  private void empty(int columns) throws XMLStreamException {
    xml.writeStartElement("table:table-row");
    xml.writeAttribute("table:number-rows-repeated", String.valueOf(ROOM));
    for (int column = 0; column < columns; column++) {
      xml.writeEmptyElement("table:table-cell");
      xml.writeAttribute("table:style-name", "text");
      if (column == SheetColumn.STATUS.at()) {
        xml.writeAttribute("table:content-validation-name", "status");
      }
    }
    xml.writeEndElement();
  }
}
