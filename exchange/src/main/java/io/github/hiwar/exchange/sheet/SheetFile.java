package io.github.hiwar.exchange.sheet;

import io.github.hiwar.exchange.packed.Packed;
import io.github.hiwar.exchange.packed.UnpackableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The sheets of a file, whatever its name says that it is.
 *
 * @param pages the sheets
 * @param encoding how a CSV file is encoded, where that had to be found out; empty otherwise
 */
record SheetFile(List<Page> pages, String encoding) {
  /** A sheet of claims has a few kilobytes. */
  static final int MOST = 64 << 20;

  static SheetFile of(byte[] file) throws UnreadableSheetException {
    if (file.length > MOST) {
      throw new UnreadableSheetException("sheet-too-large", MOST >> 20);
    }
    if (begins(file, "PK\u0003\u0004")) {
      return zipped(file);
    }
    if (begins(file, "\u00D0\u00CF\u0011\u00E0")) {
      boolean locked =
          new String(file, StandardCharsets.ISO_8859_1)
              .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      throw new UnreadableSheetException(locked ? "sheet-encrypted" : "sheet-old", "");
    }
    if (!isText(file) || begins(file, "%PDF") || begins(file, "<") || begins(file, "{\\rtf")) {
      throw new UnreadableSheetException("sheet-of-another-kind", "");
    }
    CsvPages.Read csv = CsvPages.of(file);
    return new SheetFile(List.of(csv.page()), csv.encoding());
  }

  private static SheetFile zipped(byte[] file) throws UnreadableSheetException {
    try {
      Packed packed = Packed.of(file);
      List<Page> pages = packed.has("xl/workbook.xml") ? XlsxPages.of(packed) : OdsPages.of(packed);
      if (!pages.isEmpty()) {
        return new SheetFile(pages, "");
      }
    } catch (XMLStreamException e) {
      throw new UnreadableSheetException("sheet-broken", "");
    } catch (UnpackableException e) {
      throw switch (e.why()) {
        case BROKEN -> new UnreadableSheetException("sheet-broken", "");
        case ENCRYPTED -> new UnreadableSheetException("sheet-encrypted", "");
        case TOO_LARGE -> new UnreadableSheetException("sheet-too-large", Packed.MOST >> 20);
      };
    }
    throw new UnreadableSheetException("sheet-of-another-kind", "");
  }

  private static boolean begins(byte[] file, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (i >= file.length || (file[i] & 0xFF) != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  // UTF-16 has zeros in every other byte; what has them elsewhere is no text.
  private static boolean isText(byte[] file) {
    boolean wide = begins(file, "\u00FF\u00FE") || begins(file, "\u00FE\u00FF");
    for (int i = 0; i < Math.min(file.length, 4096) && !wide; i++) {
      if (file[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
