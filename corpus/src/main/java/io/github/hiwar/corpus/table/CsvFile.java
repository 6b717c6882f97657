package io.github.hiwar.corpus.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as spreadsheets save it: in UTF-8 with or without a byte order mark,
 * separated by commas, semicolons or tabs, which the header shows or a line {@code sep=;} before it
 * says. That line is none of the rows, as in a spreadsheet.
 */
final class CsvFile implements Closeable {
  /** As long as a string of a document may be in UTF-8, and every character of it a quote. */
  static final int LONGEST_CELL = 1 << 23;

  private static final int LONGEST_HEADER = 1 << 16;
  private static final String SEPARATORS = ",;\t";
  private static final Pattern SAID = Pattern.compile("\"?(?i:sep)=([,;\t])\"?(\r\n|\r|\n)");
  // Sought from the start of each line on only: a line of nothing but blanks is passed over once.
  private static final Pattern FIRST_WORDS = Pattern.compile("(?m)^[^\r\n\\p{L}]*+\\p{L}[^\r\n]*+");

  private final Watched text;
  private final CloseableIterator<CsvRow> rows;

  private CsvFile(Watched text, char separator) {
    this.text = text;
    this.rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            // Empty lines count: they are rows of a spreadsheet.
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(LONGEST_CELL)
            .build(new CsvRow.Handler(), text)
            .iterator();
  }

  static CsvFile open(Path file) throws IOException {
    // A pipe or a device of that name, in a folder from elsewhere, need not have an end.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "it is no file");
    }
    // A decoder that refuses what is not UTF-8, where the usual ones put question marks.
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()),
            LONGEST_HEADER);
    try {
      in.mark(1);
      if (in.read() != TableFile.MARK) {
        in.reset();
      }
      String head = head(in);
      Matcher said = SAID.matcher(head);
      if (said.lookingAt()) {
        in.skip(said.end());
        return new CsvFile(new Watched(in), said.group(1).charAt(0));
      }
      return new CsvFile(new Watched(in), separator(head));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static String head(Reader in) throws IOException {
    in.mark(LONGEST_HEADER);
    char[] head = new char[LONGEST_HEADER];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
      read = in.read(head, length, head.length - length);
    }
    in.reset();
    return new String(head, 0, length);
  }

  private static char separator(String head) {
    Matcher header = FIRST_WORDS.matcher(head);
    char separator = SEPARATORS.charAt(0);
    long most = 0;
    if (header.find()) {
      for (int i = 0; i < SEPARATORS.length(); i++) {
        char one = SEPARATORS.charAt(i);
        long count = header.group().chars().filter(c -> c == one).count();
        if (count > most) {
          separator = one;
          most = count;
        }
      }
    }
    return separator;
  }

  /** The next row, null at the end. */
  @Nullable CsvRow next() {
    return rows.hasNext() ? rows.next() : null;
  }

  /** Whether what was read last ends with a line break. */
  boolean endsWithLineBreak() {
    return text.last == '\n' || text.last == '\r';
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  /** Remembers the last character. */
  private static final class Watched extends FilterReader {
    private char last;

    Watched(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      if (read > 0) {
        last = target[from + read - 1];
      }
      return read;
    }
  }
}
