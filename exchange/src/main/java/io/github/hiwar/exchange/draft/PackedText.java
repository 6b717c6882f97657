package io.github.hiwar.exchange.draft;

import io.github.hiwar.exchange.xml.Xml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The lines of a document that is XML in a ZIP file: Word (.docx) or OpenDocument (.odt). No more
 * is unpacked than a text can need, and nothing that the XML names is fetched.
 */
final class PackedText {
  private static final int MOST_UNPACKED = 64 << 20;
  private static final int MOST_ENTRIES = 10_000;
  private static final int PIECE = 1 << 14;
  private static final String WORD = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String OPEN = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> WANTED = Set.of(WORD, STYLES, OPEN, MANIFEST);

  private PackedText() {}

  static List<Line> lines(byte[] document) throws UnreadableText {
    try {
      Map<String, byte[]> parts = parts(document);
      byte[] word = parts.get(WORD);
      if (word != null) {
        byte[] styles = parts.get(STYLES);
        return WordText.lines(reader(word), styles == null ? null : reader(styles));
      }
      byte[] open = parts.get(OPEN);
      byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
      if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
        throw new UnreadableText(DraftKinds.ENCRYPTED, "");
      }
      if (open != null) {
        return OpenText.lines(reader(open));
      }
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableText(DraftKinds.DAMAGED, "");
    }
    throw new UnreadableText(DraftKinds.FORMAT, "ZIP");
  }

  private static Map<String, byte[]> parts(byte[] document) throws IOException, UnreadableText {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST_UNPACKED;
    int entries = 0;
    byte[] piece = new byte[PIECE];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean wanted = WANTED.contains(entry.getName()) && !parts.containsKey(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
          left -= read;
          if (left < 0) {
            throw tooLarge();
          }
          if (wanted) {
            part.write(piece, 0, read);
          }
        }
        if (wanted) {
          parts.put(entry.getName(), part.toByteArray());
        }
        if (++entries > MOST_ENTRIES) {
          throw tooLarge();
        }
      }
    }
    return parts;
  }

  private static UnreadableText tooLarge() {
    return new UnreadableText(DraftKinds.TOO_LARGE, (MOST_UNPACKED >> 20) + " MB");
  }

  private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
    return Xml.reader(xml, false);
  }
}
