package io.github.hiwar.corpus.table;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the value of a member stands in cells that lie side by side. */
sealed interface Field permits PlainField, LocalizedField, JsonField, ReferenceField {
  /** Its columns. */
  List<Column> columns();

  /**
   * Puts a value into the cells from a place on.
   *
   * @return whether it is a value that these cells can hold
   */
  boolean write(JsonValue value, @Nullable String[] cells, int at, RecordIds ids);

  /** The value that the cells from a place on hold, null if none. */
  @Nullable JsonValue read(@Nullable String[] cells, int at, Complaints complaints);

  /** Which of its columns holds what a pointer into the value leads to. */
  default int columnOf(String token) {
    return 0;
  }

  /** Told what is wrong with cells, by the place of the cell and the code of the problem. */
  @FunctionalInterface
  interface Complaints {
    /** Tells of one cell. */
    void about(int cell, String code, String value);

    /** What a cell says, as a text; null if it holds what no text may, which is told. */
    default JsonValue.@Nullable Text text(int cell, String said) {
      try {
        return new JsonValue.Text(said);
      } catch (InvalidValueException e) {
        about(cell, "forbidden-character", e.value());
        return null;
      }
    }
  }
}
