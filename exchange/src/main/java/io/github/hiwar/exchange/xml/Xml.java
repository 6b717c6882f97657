package io.github.hiwar.exchange.xml;

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
   * @param document its bytes
   * @param inOne whether a text is given in one piece, however long
   * @throws XMLStreamException if it does not begin as XML does
   */
  public static XMLStreamReader reader(byte[] document, boolean inOne) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, inOne);
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
}
