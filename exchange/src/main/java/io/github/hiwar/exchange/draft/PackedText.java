package io.github.hiwar.exchange.draft;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.UnpackableException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lines of a document that is XML in a ZIP file: Word (.docx) or OpenDocument (.odt). */
final class PackedText {
  private PackedText() {}

  static List<Line> lines(byte[] document, Room room) throws UnreadableText {
    try {
      Packed packed = Packed.of(document);
      XMLStreamReader word = packed.open("word/document.xml");
      if (word != null) {
        return WordText.lines(word, packed.open("word/styles.xml"), room);
      }
      XMLStreamReader open = packed.open("content.xml");
      if (open != null) {
        return OpenText.lines(open, room);
      }
    } catch (UnpackableException e) {
      throw switch (e.why()) {
        case BROKEN -> new UnreadableText(DraftKinds.DAMAGED, "");
        case ENCRYPTED -> new UnreadableText(DraftKinds.ENCRYPTED, "");
        case TOO_LARGE -> new UnreadableText(DraftKinds.TOO_LARGE, (Packed.MOST >> 20) + " MB");
      };
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableText(DraftKinds.DAMAGED, "");
    }
    throw new UnreadableText(DraftKinds.FORMAT, "ZIP");
  }
}
