package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be wrong with tables, whatever their rows say: with files, columns, rows and cells. What
 * can be wrong with the records that they make is found by the reader of documents, and by rules.
 */
public final class TableKinds {
  private static final Catalogue TEXTS =
      Catalogue.of("tables", name -> TableKinds.class.getResourceAsStream(name));

  private static final Set<String> WARNINGS =
      Set.of("unknown-table", "unknown-column", "no-inventory");

  private static final List<FindingKind> ALL =
      Stream.of(
              "not-utf-8",
              "no-tables",
              "unknown-table",
              "unknown-column",
              "column-twice",
              "not-csv",
              "no-header",
              "no-inventory",
              "not-an-inventory",
              "table-missing",
              "newer-table",
              "column-missing",
              "newer-column",
              "rows-missing",
              "no-records",
              "extra-cell",
              "short-row",
              "unnamed-column",
              "cut-off",
              "position-twice",
              "no-record",
              "no-such-record",
              "record-twice",
              "id-twice",
              "no-owner",
              "no-such-owner",
              "no-such-member",
              "only-one",
              "not-a-position",
              "not-of-type",
              "not-json",
              "given-twice",
              "not-an-order",
              "forbidden-character",
              "too-deep",
              "not-understood")
          .map(TableKinds::kind)
          .toList();

  private static final Map<String, FindingKind> BY_CODE = byCode();

  private TableKinds() {}

  /** {@return all of them: errors, but for what is left out} */
  public static List<FindingKind> all() {
    return ALL;
  }

  private static FindingKind kind(String code) {
    return TEXTS.kind(code, WARNINGS.contains(code) ? Severity.WARNING : Severity.ERROR);
  }

  private static Map<String, FindingKind> byCode() {
    Map<String, FindingKind> kinds = new LinkedHashMap<>();
    ALL.forEach(kind -> kinds.put(kind.code(), kind));
    return Map.copyOf(kinds);
  }

  /** What is found in a cell, in a row where no column is named, or in a table without a row. */
  static Finding found(Where cell, String code, Object value) {
    return found(cell, code, value, "");
  }

  /** What is not as it should be, and how it should be. */
  static Finding found(Where cell, String code, Object value, Object expected) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    arguments.put("value", Argument.of(value).orElseGet(() -> new Argument.Text("")));
    Argument.of(expected).ifPresent(argument -> arguments.put("expected", argument));
    return Finding.of(Objects.requireNonNull(BY_CODE.get(code), code), cell, arguments);
  }

  /**
   * A place in the tables.
   *
   * @param table the name of the table
   * @param row the row as a spreadsheet numbers it: the header is row 1; 0 for the whole table
   * @param column the name of the column, empty for the whole row
   */
  static Where cell(String table, long row, String column) {
    return new Where(table + TableFile.EXTENSION, row, 0, column, "", "");
  }
}
