package io.github.hiwar.exchange.packed;

import io.github.hiwar.exchange.packed.UnpackableException.Why;
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
 * would fill the memory is given up on the way, whatever the file says of its sizes; pictures are
 * not unpacked.
 */
public final class Packed {
  /** How many bytes all parts together may take once they are unpacked. */
  public static final int MOST = 96 << 20;

  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 1 << 16;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 1 << 16;

  // Opening a part costs something, even if it is empty.
  private static final int LEAST_OPENED = 1 << 12;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final ByteBuffer file;
  private int unpacked;
  private int opened;

  private Packed(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * {@return the parts of a file}
   *
   * @param file its bytes
   * @throws UnpackableException if it is broken, protected by a password or too large
   */
  public static Packed of(byte[] file) throws UnpackableException {
    Packed packed = new Packed(file);
    try {
      packed.read();
    } catch (DataFormatException
        | BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException e) {
      throw new UnpackableException(Why.BROKEN);
    }
    if (packed.isEncrypted()) {
      throw new UnpackableException(Why.ENCRYPTED);
    }
    return packed;
  }

  private void read() throws UnpackableException, DataFormatException {
    int end = file.limit() - END_LENGTH;
    for (int least = Math.max(0, end - LONGEST_COMMENT); end > least && file.getInt(end) != END; ) {
      end--;
    }
    if (end < 0 || file.getInt(end) != END) {
      throw new UnpackableException(Why.BROKEN);
    }
    int entries = file.getShort(end + 10) & 0xFFFF;
    int at = file.getInt(end + 16);
    for (int i = 0; i < entries; i++) {
      if (file.getInt(at) != ENTRY) {
        throw new UnpackableException(Why.BROKEN);
      }
      int nameLength = file.getShort(at + 28) & 0xFFFF;
      String name = new String(file.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
      if (name.endsWith(".xml") || name.endsWith(".rels")) {
        if ((file.getShort(at + 8) & 1) != 0) {
          throw new UnpackableException(Why.ENCRYPTED);
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

  private byte[] part(int entry) throws UnpackableException, DataFormatException {
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
          throw new UnpackableException(Why.BROKEN);
        }
        out.write(buffer, 0, count(read));
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private int count(int more) throws UnpackableException {
    if (more < 0 || more > MOST - unpacked) {
      throw new UnpackableException(Why.TOO_LARGE);
    }
    unpacked += more;
    return more;
  }

  /**
   * {@return whether there is a part}
   *
   * @param part its name
   */
  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /**
   * {@return a part, to be read through; null if there is none} It knows no entities and no other
   * files. A part that is opened again counts again.
   *
   * @param part its name
   * @throws XMLStreamException if it does not begin as XML does
   * @throws UnpackableException if more than {@link #MOST} bytes are opened
   */
  public @Nullable XMLStreamReader open(String part)
      throws XMLStreamException, UnpackableException {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      return null;
    }
    int size = Math.max(bytes.length, LEAST_OPENED);
    if (size > MOST - opened) {
      throw new UnpackableException(Why.TOO_LARGE);
    }
    opened += size;
    return Xml.reader(bytes);
  }

  // OpenDocument 1.3, part 2, 3: the parts are encrypted one by one, and the manifest is not.
  private boolean isEncrypted() {
    byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
    return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
  }
}
