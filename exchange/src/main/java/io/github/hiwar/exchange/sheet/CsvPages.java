package io.github.hiwar.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.hiwar.corpus.table.FormulaGuard;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file as spreadsheet programs save it: separated by semicolons, commas, tabs or bars, in
 * UTF-8, in UTF-16, or in the encoding of a Windows that speaks French or Arabic.
 */
final class CsvPages {
  private static final String SEPARATORS = ";,\t|";
  private static final Pattern SAID = Pattern.compile("\"?(?i:sep)=([,;\t|])\"?(\r\n|\r|\n)");
  private static final int LOOKED_AT = 1 << 15;
  private static final int LONGEST_CELL = 1 << 20;
  private static final int ARABIC_PAIRS = 3;

  /**
   * What stands in the file.
   *
   * @param page its rows
   * @param encoding the encoding where it is none of Unicode's, empty otherwise
   */
  record Read(Page page, String encoding) {}

  private CsvPages() {}

  static Read of(byte[] file) throws UnreadableSheetException {
    Charset charset = charset(file);
    String text = new String(file, charset);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Page page = new Page("", false, new Room());
    Matcher said = SAID.matcher(text.substring(0, Math.min(text.length(), 20)));
    int skipped = said.lookingAt() ? said.end() : 0;
    char separator = skipped > 0 ? said.group(1).charAt(0) : separator(text);
    int row = skipped > 0 ? 1 : 0;
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(LONGEST_CELL)
              .ofCsvRecord(text.substring(skipped))
              .iterator();
      for (; records.hasNext(); row++) {
        CsvRecord one = records.next();
        for (int column = 0; column < one.getFieldCount(); column++) {
          page.put(row, column, Cell.text(FormulaGuard.bare(one.getField(column))));
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableSheetException("sheet-broken-row", "", row + 1L);
    }
    boolean unicode = charset.name().startsWith("UTF");
    return new Read(page, unicode ? "" : charset.name());
  }

  private static Charset charset(byte[] file) {
    if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName(isArabic(file) ? "windows-1256" : "windows-1252");
    }
  }

  // Small French letters are the same in both; Arabic ones follow one another.
  private static boolean isArabic(byte[] file) {
    String read = new String(file, Charset.forName("windows-1256"));
    int pairs = 0;
    for (int i = 1; i < read.length() && pairs < ARABIC_PAIRS; i++) {
      if (isArabic(read.charAt(i - 1)) && isArabic(read.charAt(i))) {
        pairs++;
      }
    }
    return pairs >= ARABIC_PAIRS;
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u064A';
  }

  /** The separator that stands in the most of the first lines, outside of quotes. */
  private static char separator(String text) {
    int[] lines = new int[SEPARATORS.length()];
    int[] all = new int[SEPARATORS.length()];
    boolean[] seen = new boolean[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\n' && !quoted) {
        seen = new boolean[SEPARATORS.length()];
      }
      int which = quoted ? -1 : SEPARATORS.indexOf(c);
      if (which >= 0) {
        all[which]++;
        lines[which] += seen[which] ? 0 : 1;
        seen[which] = true;
      }
    }
    int best = 1;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] > lines[best] || (lines[i] == lines[best] && all[i] > all[best])) {
        best = i;
      }
    }
    return SEPARATORS.charAt(best);
  }
}
