package io.github.hiwar.corpus.table;

import io.github.hiwar.value.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several values that are neither objects nor references: a list or an object of JSON; or any value
 * of JSON.
 */
record JsonField(Column column) implements Field {
  @Override
  public List<Column> columns() {
    return List.of(column);
  }

  @Override
  public boolean write(JsonValue value, @Nullable String[] cells, int at, RecordIds ids) {
    boolean fits =
        switch (column.type()) {
          case ARRAY -> value instanceof JsonValue.Sequence;
          case OBJECT -> value instanceof JsonValue.Structure;
          default -> true;
        };
    if (fits) {
      cells[at] = JsonCell.print(value);
    }
    return fits;
  }

  @Override
  public @Nullable JsonValue read(@Nullable String[] cells, int at, Complaints complaints) {
    String cell = cells[at];
    if (cell == null) {
      return null;
    }
    JsonValue value = JsonCell.parse(cell);
    if (value == null) {
      complaints.about(at, "not-json", cell);
    }
    return value;
  }
}
