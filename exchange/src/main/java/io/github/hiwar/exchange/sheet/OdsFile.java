package io.github.hiwar.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a sheet of claims as {@code .ods} (OpenDocument 1.3), which no light library writes. */
final class OdsFile {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private OdsFile() {}

  static byte[] write(ClaimsSheet sheet) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
      ZipEntry first = entry("mimetype");
      CRC32 sum = new CRC32();
      sum.update(type);
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(sum.getValue());
      put(zip, first, type);
      put(zip, entry("content.xml"), OdsContent.of(sheet));
      put(zip, entry("META-INF/manifest.xml"), manifest().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a sheet is XML", e);
    }
    return out.toByteArray();
  }

  // One sheet gives the same bytes whenever it is written.
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    return entry;
  }

  private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String manifest() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<manifest:manifest xmlns:manifest=\""
        + OdsContent.NAMES
        + "manifest:1.0\" manifest:version=\"1.3\">"
        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
        + TYPE
        + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        + "</manifest:manifest>";
  }
}
