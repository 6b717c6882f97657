package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of an OpenDocument text (ISO/IEC 26300): what was deleted with tracked changes is
 * not read, nor are notes and comments.
 */
final class OpenText {
  private static final Set<String> ASIDE =
      Set.of("tracked-changes", "note", "annotation", "table-of-content");
  private static final int MOST_BLANKS = 100;

  private final Room room;
  private final List<Line> lines = new ArrayList<>();
  private final TableRows table = new TableRows(lines);
  private final StringBuilder text = new StringBuilder();
  private int lists;
  private int heading;
  private int paragraphs;
  private int aside;

  private OpenText(Room room) {
    this.room = room;
  }

  static List<Line> lines(XMLStreamReader in, Room room) throws XMLStreamException, UnreadableText {
    OpenText open = new OpenText(room);
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.open(in.getLocalName(), in);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
          if (open.paragraphs > 0 && open.aside == 0) {
            open.add(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.close(in.getLocalName());
        default -> {}
      }
    }
    return open.lines;
  }

  private void open(String name, XMLStreamReader in) throws UnreadableText {
    aside += ASIDE.contains(name) ? 1 : 0;
    if (aside > 0) {
      return;
    }
    switch (name) {
      case "p", "h" -> {
        flush();
        paragraphs++;
        heading = name.equals("h") ? Math.max(1, number(in, "outline-level")) : 0;
      }
      case "list" -> lists++;
      case "table-row" -> table.beginRow();
      case "table-cell", "covered-table-cell" -> table.beginCell();
      case "s" -> add(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, number(in, "c")))));
      case "tab" -> add(" ");
      case "line-break" -> {
        room.take(1);
        text.append('\n');
      }
      default -> {}
    }
  }

  // A line feed of the file is a blank of the text.
  private void add(String words) throws UnreadableText {
    room.take(words.length());
    for (int i = 0; i < words.length(); i++) {
      text.append(words.charAt(i) < ' ' ? ' ' : words.charAt(i));
    }
  }

  private void close(String name) {
    if (aside == 0) {
      switch (name) {
        case "p", "h" -> {
          flush();
          paragraphs--;
          heading = 0;
        }
        case "list" -> lists--;
        case "table-row" -> table.endRow();
        default -> {}
      }
    }
    aside -= ASIDE.contains(name) ? 1 : 0;
  }

  private void flush() {
    Paragraphs.add(lines, text, lists, heading);
  }

  private static int number(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return Digits.small(in.getAttributeValue(i));
      }
    }
    return 0;
  }
}
