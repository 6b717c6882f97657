package io.github.hiwar.corpus.table;

import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A value of one token: it is spelled in its cell as in the wire format. */
record PlainField(Column column) implements Field {
  @Override
  public List<Column> columns() {
    return List.of(column);
  }

  @Override
  public boolean write(JsonValue value, @Nullable String[] cells, int at, RecordIds ids) {
    String spelled =
        switch (column.type()) {
          case INTEGER -> value instanceof JsonValue.Numeral number ? number.literal() : null;
          case BOOLEAN -> value instanceof JsonValue.Flag flag ? "" + flag.value() : null;
          default -> value instanceof JsonValue.Text text ? text.value() : null;
        };
    cells[at] = spelled;
    return spelled != null;
  }

  // What is no number and no flag stays a text: the reader of the wire format then says so.
  @Override
  public @Nullable JsonValue read(@Nullable String[] cells, int at, Complaints complaints) {
    String cell = cells[at];
    if (cell == null) {
      return null;
    }
    JsonValue value =
        switch (column.type()) {
          case INTEGER -> numeral(cell);
          case BOOLEAN -> flag(cell);
          default -> null;
        };
    return value == null ? complaints.text(at, cell) : value;
  }

  private static @Nullable JsonValue numeral(String cell) {
    try {
      return new JsonValue.Numeral(cell);
    } catch (InvalidValueException e) {
      return null;
    }
  }

  // Spreadsheets write TRUE and FALSE.
  private static @Nullable JsonValue flag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "true" -> new JsonValue.Flag(true);
      case "false" -> new JsonValue.Flag(false);
      default -> null;
    };
  }
}
