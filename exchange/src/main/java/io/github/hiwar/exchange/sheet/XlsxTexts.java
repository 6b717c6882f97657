package io.github.hiwar.exchange.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of an {@code .xlsx} file, in as many pieces as they look different. */
final class XlsxTexts {
  private static final int LONGEST_CELL = 1 << 16;

  private XlsxTexts() {}

  /** All pieces of a text, however they look; how it is pronounced is none. */
  static String textIn(XMLStreamReader xml, String end) throws XMLStreamException {
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

  /** A text as far as a cell can hold it. */
  static String cut(String value) {
    return value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value;
  }
}
