package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a Word document (ECMA-376, part 1, section 17): what was deleted with tracked
 * changes is not read, nor are notes and what fields are made from.
 */
final class WordText {
  private static final String DELETED = "del";
  private static final String MOVED = "moveFrom";

  private final Map<String, Integer> headings;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int list;
  private int heading;
  private boolean numbered;

  private WordText(Map<String, Integer> headings) {
    this.headings = headings;
  }

  static List<Line> lines(XMLStreamReader document, @Nullable XMLStreamReader styles)
      throws XMLStreamException {
    WordText word = new WordText(styles == null ? Map.of() : headings(styles));
    word.read(document);
    return word.lines;
  }

  /** The levels of the styles for headings, by their ids, which are in the language of Word. */
  private static Map<String, Integer> headings(XMLStreamReader styles) throws XMLStreamException {
    Map<String, Integer> levels = new HashMap<>();
    String style = "";
    while (styles.hasNext()) {
      if (styles.next() == XMLStreamConstants.START_ELEMENT) {
        switch (styles.getLocalName()) {
          case "style" -> style = attribute(styles, "styleId");
          case "name" -> {
            String name = attribute(styles, "val").toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
              levels.put(style, 1);
            } else if (name.startsWith("heading ")) {
              levels.put(style, Math.max(1, Digits.small(name.substring("heading ".length()))));
            }
          }
          default -> {}
        }
      }
    }
    return levels;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    int gone = 0;
    boolean isText = false;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = in.getLocalName();
          gone += name.equals(DELETED) || name.equals(MOVED) ? 1 : 0;
          isText = name.equals("t") && gone == 0;
          open(name, in);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (isText) {
            text.append(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = in.getLocalName();
          gone -= name.equals(DELETED) || name.equals(MOVED) ? 1 : 0;
          isText = false;
          if (name.equals("p")) {
            flush();
          }
        }
        default -> {}
      }
    }
  }

  private void open(String name, XMLStreamReader in) {
    switch (name) {
      case "p" -> flush();
      case "pStyle" -> heading = headings.getOrDefault(attribute(in, "val"), 0);
      case "outlineLvl" -> {
        int level = Digits.small(attribute(in, "val"));
        heading = level >= 0 && level < 9 ? level + 1 : heading;
      }
      case "numPr" -> numbered = true;
      case "ilvl" -> list = Math.max(0, Digits.small(attribute(in, "val"))) + 1;
      // Number 0 takes the paragraph out of the list that its style puts it into.
      case "numId" -> numbered &= !attribute(in, "val").equals("0");
      case "tab" -> text.append(' ');
      case "br", "cr" -> text.append('\n');
      case "noBreakHyphen" -> text.append('-');
      default -> {}
    }
  }

  private void flush() {
    int depth = numbered ? Math.max(1, list) : 0;
    Paragraphs.add(lines, text, depth, heading);
    list = 0;
    heading = 0;
    numbered = false;
  }

  private static String attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }
}
