package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.xml.Xml;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped file that hold XML, by its central directory (APPNOTE 6.3.10, 4.3.12): what
 * some writers put before the parts is not what Java's stream expects. What is packed so that it
 * would fill the memory is given up on the way, whatever the archive says of its sizes.
 */
final class Archive {
  /** What all parts together may take once they are unpacked. */
  static final int MOST = 96 << 20;

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 1 << 16;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final ByteBuffer file;
  private int unpacked;

  private Archive(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Archive of(byte[] file) throws UnreadableSheetException {
    Archive archive = new Archive(file);
    try {
      archive.read();
    } catch (DataFormatException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException e) {
      throw new UnreadableSheetException("sheet-broken", "");
    }
    return archive;
  }

  private void read() throws UnreadableSheetException, DataFormatException {
    int end = file.limit() - END_LENGTH;
    for (int least = Math.max(0, end - LONGEST_COMMENT); end > least && file.getInt(end) != END; ) {
      end--;
    }
    if (end < 0 || file.getInt(end) != END) {
      throw new UnreadableSheetException("sheet-broken", "");
    }
    int entries = file.getShort(end + 10) & 0xFFFF;
    int at = file.getInt(end + 16);
    for (int i = 0; i < entries; i++) {
      if (file.getInt(at) != ENTRY) {
        throw new UnreadableSheetException("sheet-broken", "");
      }
      int nameLength = file.getShort(at + 28) & 0xFFFF;
      String name = new String(file.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        if ((file.getShort(at + 8) & 1) != 0) {
          throw new UnreadableSheetException("sheet-encrypted", "");
        }
        parts.put(name, part(at));
      }
      at +=
          ENTRY_LENGTH
              + nameLength
              + (file.getShort(at + 30) & 0xFFFF)
              + (file.getShort(at + 32) & 0xFFFF);
    }
  }

  private byte[] part(int entry) throws UnreadableSheetException, DataFormatException {
    int method = file.getShort(entry + 10);
    int local = file.getInt(entry + 42);
    int start =
        local
            + LOCAL_LENGTH
            + (file.getShort(local + 26) & 0xFFFF)
            + (file.getShort(local + 28) & 0xFFFF);
    if (method != DEFLATED) {
      byte[] stored = new byte[count(file.getInt(entry + 24))];
      file.get(start, stored);
      return stored;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.array(), start, file.limit() - start);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished()) {
          throw new UnreadableSheetException("sheet-broken", "");
        }
        out.write(buffer, 0, count(read));
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private int count(int more) throws UnreadableSheetException {
    if (more < 0 || more > MOST - unpacked) {
      throw new UnreadableSheetException("sheet-too-large", MOST >> 20);
    }
    unpacked += more;
    return more;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** A part as it is. */
  byte[] bytes(String part) {
    return parts.getOrDefault(part, new byte[0]);
  }

  /** A part, to be read through; null if there is none. It knows no entities and no other files. */
  @Nullable XMLStreamReader open(String part) throws XMLStreamException {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      return null;
    }
    return Xml.reader(bytes, true);
  }

  /** A number in an attribute. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = Xml.attribute(xml, name);
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }
}
