package io.github.hiwar.exchange.packed;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * How XML of strangers is read: it knows no entities and no other files, ends where elements stand
 * deeper in each other than office programs put them, and gives texts in pieces.
 *
 * <p>Names are known by what stands behind their prefix: the parser of the JDK looks for the
 * namespace of each name through all that are declared around it, and so can be kept busy for
 * hours.
 */
public final class Xml extends StreamReaderDelegate {
  private static final int DEEPEST = 256;
  // A cell of a spreadsheet holds half as much at most.
  private static final int LONGEST_TEXT = 1 << 16;
  private static final String DECLARATION = "xmlns";

  private int depth;

  private Xml(XMLStreamReader xml) {
    super(xml);
  }

  /**
   * {@return what reads through a document}
   *
   * @param document its bytes; a text in it may be given in several pieces
   * @throws XMLStreamException if it does not begin as XML does
   */
  public static XMLStreamReader reader(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(document)));
  }

  /**
   * Goes on to what comes next.
   *
   * @throws XMLStreamException if it is not well-formed, or too deep
   */
  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
    if (depth > DEEPEST) {
      throw new XMLStreamException("more than " + DEEPEST + " elements deep");
    }
    return event;
  }

  /** {@return the name of the element, without prefix} */
  @Override
  public String getLocalName() {
    return local(super.getLocalName());
  }

  /** {@return the name of an attribute, without prefix; {@code xmlns} for a declaration} */
  @Override
  public String getAttributeLocalName(int index) {
    String name = super.getAttributeLocalName(index);
    boolean declares =
        name.startsWith(DECLARATION) || DECLARATION.equals(super.getAttributePrefix(index));
    return declares ? DECLARATION : local(name);
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /**
   * {@return the text of an element that has nothing else in it, as far as a cell can hold it}
   *
   * @throws XMLStreamException if there is an element in it
   */
  @Override
  public String getElementText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != END_ELEMENT; event = next()) {
      if (event == START_ELEMENT) {
        throw new XMLStreamException("an element where a text is expected");
      }
      if (isText(event)) {
        String piece = getText();
        text.append(piece, 0, Math.min(piece.length(), LONGEST_TEXT - text.length()));
      }
    }
    return text.toString();
  }

  /**
   * {@return whether something is a piece of text}
   *
   * @param event what it is
   */
  public static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.SPACE
        || event == XMLStreamConstants.CDATA;
  }

  /**
   * {@return an attribute by its local name, empty if it is not there}
   *
   * @param xml where its element begins
   * @param name the name, without prefix
   */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * {@return a whole number in an attribute}
   *
   * @param xml where its element begins
   * @param name the name, without prefix
   * @param otherwise what it is where there is none of up to nine digits
   */
  public static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value, 10) : otherwise;
  }
}
