package io.github.hiwar.corpus.table;

/** What the cells of a column hold, with its name in Table Schema (Frictionless). */
public enum ColumnType {
  /** Text: words, codes, references, and dates, which may be less precise than a day. */
  TEXT("string"),
  /** An exact decimal. */
  NUMBER("number"),
  /** A whole number. */
  INTEGER("integer"),
  /** {@code true} or {@code false}. */
  BOOLEAN("boolean"),
  /** A list, as JSON. */
  ARRAY("array"),
  /** An object, as JSON. */
  OBJECT("object"),
  /** Any value, as JSON. */
  JSON("any");

  private final String schemaName;

  ColumnType(String schemaName) {
    this.schemaName = schemaName;
  }

  /** {@return the name of the type in Table Schema: {@code string}} */
  public String schemaName() {
    return schemaName;
  }

  /** A cell as it is written: text that a spreadsheet might run is kept from it. */
  String guarded(String cell) {
    return switch (this) {
      case TEXT -> FormulaGuard.guarded(cell);
      case ARRAY, OBJECT, JSON -> JsonCell.guarded(cell);
      case NUMBER, INTEGER, BOOLEAN -> cell;
    };
  }

  /** What was written to a cell. */
  String bare(String cell) {
    return this == TEXT ? FormulaGuard.bare(cell) : cell;
  }
}
