package io.github.hiwar.exchange.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The lines of a document, whatever format it has: the first bytes say which. */
final class SourceText {
  private static final int MOST_BYTES = 20 << 20;
  private static final int MOST_LINES = 50_000;
  private static final int BEGINNING = 1024;

  private SourceText() {}

  static List<Line> lines(byte[] document, String file) throws UnreadableText {
    List<Line> lines = read(document, file);
    if (lines.size() > MOST_LINES) {
      throw new UnreadableText(DraftKinds.TOO_LARGE, "1 MB"); // Lines of a text are longer.
    }
    return lines;
  }

  private static List<Line> read(byte[] document, String file) throws UnreadableText {
    if (document.length > MOST_BYTES) {
      throw new UnreadableText(DraftKinds.TOO_LARGE, (MOST_BYTES >> 20) + " MB");
    }
    if (begins(document, 'P', 'K', 3, 4)) {
      return PackedText.lines(document, new Room());
    }
    if (begins(document, 0xD0, 0xCF, 0x11, 0xE0)) {
      // Word puts what a password protects into the container of its old format.
      boolean packed = file.toLowerCase(Locale.ROOT).endsWith("x");
      throw packed
          ? new UnreadableText(DraftKinds.ENCRYPTED, "")
          : new UnreadableText(DraftKinds.FORMAT, ".doc");
    }
    String other = other(document);
    if (!other.isEmpty()) {
      throw new UnreadableText(DraftKinds.FORMAT, other);
    }
    String text = decoded(document);
    return isHtml(text, file) ? WebPage.lines(text, new Room()) : PlainText.lines(text, new Room());
  }

  private static String other(byte[] document) {
    if (begins(document, '%', 'P', 'D', 'F')) {
      return "PDF";
    }
    if (begins(document, '{', '\\', 'r', 't', 'f')) {
      return "RTF";
    }
    boolean image =
        begins(document, 0x89, 'P', 'N', 'G')
            || begins(document, 0xFF, 0xD8, 0xFF)
            || begins(document, 'G', 'I', 'F', '8')
            || begins(document, 'I', 'I', '*', 0)
            || begins(document, 'M', 'M', 0, '*');
    return image ? "PNG, JPEG, GIF, TIFF" : "";
  }

  private static boolean begins(byte[] document, int... bytes) {
    if (document.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((document[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(byte[] document) throws UnreadableText {
    int start = begins(document, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(document, start, document.length - start))
              .toString();
      // UTF-16 without a mark may decode too: every other character of it is a control.
      long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
      if (controls > text.length() / 8) {
        throw new UnreadableText(DraftKinds.NOT_TEXT, "");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new UnreadableText(DraftKinds.NOT_TEXT, "");
    }
  }

  private static boolean isHtml(String text, String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    String begin =
        text.substring(0, Math.min(BEGINNING, text.length()))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return begin.startsWith("<!doctype html")
        || begin.startsWith("<html")
        || begin.startsWith("<?xml");
  }
}
