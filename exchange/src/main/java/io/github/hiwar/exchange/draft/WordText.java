package io.github.hiwar.exchange.draft;

import io.github.hiwar.exchange.packed.Xml;
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

  /**
   * What a style makes of its paragraphs.
   *
   * @param heading the level of the heading, 0 for none
   * @param list how deep they stand in a list, 0 for none
   */
  private record Style(int heading, int list) {
    private static final Style NONE = new Style(0, 0);
  }

  private final Map<String, Style> styles;
  private final Room room;
  private final List<Line> lines = new ArrayList<>();
  private final TableRows table = new TableRows(lines);
  private final StringBuilder text = new StringBuilder();
  private int list;
  private int heading;
  private boolean numbered;

  private WordText(Map<String, Style> styles, Room room) {
    this.styles = styles;
    this.room = room;
  }

  static List<Line> lines(XMLStreamReader document, @Nullable XMLStreamReader styles, Room room)
      throws XMLStreamException, UnreadableText {
    WordText word = new WordText(styles == null ? Map.of() : styles(styles), room);
    word.read(document);
    return word.lines;
  }

  /** The styles by their ids, which are in the language of Word; their names are not. */
  private static Map<String, Style> styles(XMLStreamReader in) throws XMLStreamException {
    Map<String, Style> styles = new HashMap<>();
    String style = "";
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        Style known = styles.getOrDefault(style, Style.NONE);
        switch (in.getLocalName()) {
          case "style" -> style = Xml.attribute(in, "styleId");
          case "name" -> styles.put(style, new Style(heading(Xml.attribute(in, "val")), 0));
          case "numPr" -> styles.put(style, new Style(known.heading, Math.max(1, known.list)));
          case "ilvl" -> {
            int level = Math.max(0, Digits.small(Xml.attribute(in, "val"))) + 1;
            styles.put(style, new Style(known.heading, level));
          }
          default -> {}
        }
      }
    }
    return styles;
  }

  private static int heading(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.equals("title")
        ? 1
        : small.startsWith("heading ")
            ? Math.max(1, Digits.small(small.substring("heading ".length())))
            : 0;
  }

  private void read(XMLStreamReader in) throws XMLStreamException, UnreadableText {
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
            add(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = in.getLocalName();
          gone -= name.equals(DELETED) || name.equals(MOVED) ? 1 : 0;
          isText = false;
          if (name.equals("p")) {
            flush();
          } else if (name.equals("tr")) {
            table.endRow();
          }
        }
        default -> {}
      }
    }
  }

  private void add(String words) throws UnreadableText {
    room.take(words.length());
    text.append(words);
  }

  private void open(String name, XMLStreamReader in) throws UnreadableText {
    switch (name) {
      case "p" -> flush();
      case "tr" -> table.beginRow();
      case "tc" -> table.beginCell();
      case "pStyle" -> {
        Style style = styles.getOrDefault(Xml.attribute(in, "val"), Style.NONE);
        heading = style.heading;
        list = style.list;
        // Chapters may be numbered by their style, and are no items.
        numbered = list > 0 && heading == 0;
      }
      case "outlineLvl" -> {
        int level = Digits.small(Xml.attribute(in, "val"));
        heading = level >= 0 && level < 9 ? level + 1 : heading;
      }
      case "numPr" -> numbered = true;
      case "ilvl" -> list = Math.max(0, Digits.small(Xml.attribute(in, "val"))) + 1;
      // Number 0 takes the paragraph out of the list that its style puts it into.
      case "numId" -> numbered &= !Xml.attribute(in, "val").equals("0");
      case "tab" -> add(" ");
      case "br", "cr" -> add("\n");
      case "noBreakHyphen" -> add("-");
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
}
