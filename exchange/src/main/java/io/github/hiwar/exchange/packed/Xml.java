package io.github.hiwar.exchange.packed;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How XML of strangers is read: it knows no entities, and no other files. */
public final class Xml {
  private Xml() {}

  /**
   * {@return what reads through a document}
   *
   * @param document its bytes; a text in it is given in one piece
   * @throws XMLStreamException if it does not begin as XML does
   */
  public static XMLStreamReader reader(byte[] document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(document));
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
