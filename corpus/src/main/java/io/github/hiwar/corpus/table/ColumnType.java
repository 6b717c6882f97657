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
  OBJECT("object");

  private final String schemaName;

  ColumnType(String schemaName) {
    this.schemaName = schemaName;
  }

  /** {@return the name of the type in Table Schema: {@code string}} */
  public String schemaName() {
    return schemaName;
  }

  /** Whether a spreadsheet might run such a cell as a formula; a number it only reads. */
  boolean mayLookLikeFormula() {
    return this != NUMBER && this != INTEGER && this != BOOLEAN;
  }
}
