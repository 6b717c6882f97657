package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of claims: one row per claim, with its number, theme, text, answer, status and deadline.
 *
 * <p>It is read from {@code .xlsx}, {@code .ods} and {@code .csv} files, whatever their names, and
 * made from a record. A file that cannot be read, or a word that nobody knows, is a finding, never
 * an exception. At most 64 MB are read, 96 MB once unpacked, and 100,000 rows. This class is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * ClaimsSheet sheet = ClaimsSheet.read(Path.of("claims.xlsx"));
 * SheetUpdate update = sheet.reconcile(record, day);
 * byte[] next = ClaimsSheet.of(record, day, "ar").xlsx();
 * }</pre>
 */
public final class ClaimsSheet {
  private final String source;
  private final String sha256;
  private final String language;
  private final Optional<LocalizedText> title;
  private final Set<SheetColumn> columns;
  private final List<ClaimRow> rows;
  private final Findings findings;

  ClaimsSheet(
      String source,
      String sha256,
      String language,
      Optional<LocalizedText> title,
      Set<SheetColumn> columns,
      List<ClaimRow> rows,
      Findings findings) {
    this.source = source;
    this.sha256 = sha256;
    this.language = language;
    this.title = title;
    this.columns = columns;
    this.rows = List.copyOf(rows);
    this.findings = findings;
  }

  /**
   * {@return the sheet in a file, read by the known words}
   *
   * @param file the file
   * @throws IOException if the file cannot be opened or read
   */
  public static ClaimsSheet read(Path file) throws IOException {
    return read(file, SheetWords.standard(), "");
  }

  /**
   * {@return the sheet in a file}
   *
   * @param file the file
   * @param words the words to read it by
   * @param page the name of the sheet in the file; empty for the first one that has claims
   * @throws IOException if the file cannot be opened or read
   */
  public static ClaimsSheet read(Path file, SheetWords words, String page) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return read(in, name == null ? "" : name.toString(), words, page);
    }
  }

  /**
   * {@return the sheet that a stream holds}
   *
   * @param in the bytes of a file; it is not closed
   * @param source what the file is called, for findings and as the title of the document
   * @param words the words to read it by
   * @param page the name of the sheet in the file; empty for the first one that has claims
   * @throws IOException if the stream cannot be read
   */
  public static ClaimsSheet read(InputStream in, String source, SheetWords words, String page)
      throws IOException {
    return SheetReader.read(in.readNBytes(SheetFile.MOST + 1), source, words, page);
  }

  /**
   * {@return the sheet of the demands of a record, groups and items, in its order}
   *
   * @param record the record
   * @param day the as-of day of their states
   * @param language the language of headings, states and texts, by its tag
   */
  public static ClaimsSheet of(BargainingRecord record, LocalDate day, String language) {
    return new ClaimsSheet(
        "",
        "",
        LocalizedText.requireTag(language),
        record.title(),
        EnumSet.allOf(SheetColumn.class),
        new RecordRows(record, day).rows(),
        Findings.none());
  }

  /**
   * {@return a sheet without claims: headings, and lists to choose states and themes from}
   *
   * @param language the language of headings, states and themes, by its tag
   */
  public static ClaimsSheet template(String language) {
    return new ClaimsSheet(
        "",
        "",
        LocalizedText.requireTag(language),
        Optional.empty(),
        EnumSet.allOf(SheetColumn.class),
        List.of(),
        Findings.none());
  }

  /** {@return what the file is called, empty if the sheet was made from a record} */
  public String source() {
    return source;
  }

  /** {@return the SHA-256 of the file, empty if the sheet was made from a record} */
  public String sha256() {
    return sha256;
  }

  /** {@return the language of the headings, by its tag; empty if none is known} */
  public String language() {
    return language;
  }

  /** {@return what stands above the headings: the first line, if it is one} */
  public Optional<LocalizedText> title() {
    return title;
  }

  /** {@return the rows, in their order} */
  public List<ClaimRow> rows() {
    return rows;
  }

  /**
   * {@return what was found while reading; if there is an error among it, the sheet makes no
   * record}
   */
  public Findings findings() {
    return findings;
  }

  /**
   * {@return the record, brought up to date with the sheet} Rows and demands are matched by id,
   * else by number, else by text.
   *
   * <ul>
   *   <li>A status, an answer, a proposal or a deadline that differs becomes an entry of the
   *       journal, on the date of the row or else on the day; nothing is taken back by an empty
   *       cell.
   *   <li>A text or a theme that differs is edited.
   *   <li>A row without a demand becomes a new demand: an item of the claim with the number that
   *       its own continues, or of the heading above it.
   *   <li>A demand that has no row stays, and is reported.
   * </ul>
   *
   * <p>Every entry and every new demand cites the sheet and its row, and the party of the workers'
   * side, if there is only one. An answer is the act of the party that the row names, or else of
   * the only party of the other side. To make a new record, begin with one that has the two
   * parties.
   *
   * @param record the record
   * @param day the day on which the sheet says so
   * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
   */
  public SheetUpdate reconcile(BargainingRecord record, LocalDate day) {
    List<Party> workers =
        record.parties().stream()
            .filter(one -> one.side().equals(Optional.of(Side.WORKERS)))
            .toList();
    return reconcile(
        record, day, workers.size() == 1 ? Optional.of(workers.get(0)) : Optional.empty());
  }

  /**
   * {@return the same, for a sheet that a certain party keeps}
   *
   * @param record the record
   * @param day the day on which the sheet says so
   * @param keeper the party that keeps the sheet, and so states what stands in it; a union's sheet
   *     states what it was answered
   * @throws io.github.hiwar.value.InvalidValueException if the year of the day is not one of four
   *     digits
   */
  public SheetUpdate reconcile(BargainingRecord record, LocalDate day, Party keeper) {
    return reconcile(record, day, Optional.of(keeper));
  }

  private SheetUpdate reconcile(BargainingRecord record, LocalDate day, Optional<Party> keeper) {
    return findings.isValid()
        ? new Reconciler(this, record, day, keeper).run()
        : new SheetUpdate(Optional.empty(), findings);
  }

  /** {@return the sheet as an {@code .xlsx} file, with lists to choose states and themes from} */
  public byte[] xlsx() {
    return XlsxWriter.write(this);
  }

  /** {@return the sheet as an {@code .ods} file, with lists to choose states from} */
  public byte[] ods() {
    return OdsFile.write(this);
  }

  /**
   * {@return the sheet as CSV in UTF-8 with a byte order mark, separated by semicolons, so that
   * spreadsheet programs show it as it is; no cell runs as a formula}
   */
  public byte[] csv() {
    return CsvWriter.write(this);
  }

  /** The columns that it has. */
  Set<SheetColumn> columns() {
    return columns;
  }

  /** The headings, those of one's own after the others. */
  List<String> headings() {
    List<String> headings = new ArrayList<>(Shown.headings(language));
    headings.addAll(ownHeadings());
    return headings;
  }

  // What was asked back stands under a heading that there is already.
  private Set<String> ownHeadings() {
    Set<String> own = new LinkedHashSet<>();
    for (ClaimRow row : rows) {
      row.others().keySet().stream()
          .filter(name -> SheetWords.standard().heading(name).isEmpty())
          .forEach(own::add);
    }
    return own;
  }

  /** The rows as they are shown, in the language of the sheet. */
  List<List<Object>> shown() {
    Set<String> own = ownHeadings();
    List<List<Object>> lines = new ArrayList<>();
    for (ClaimRow row : rows) {
      List<Object> cells = Shown.of(row, language);
      own.forEach(name -> cells.add(row.others().getOrDefault(name, "")));
      lines.add(cells);
    }
    return lines;
  }
}
