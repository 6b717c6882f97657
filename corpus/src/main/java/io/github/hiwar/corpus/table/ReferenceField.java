package io.github.hiwar.corpus.table;

import io.github.hiwar.value.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference, in one of two cells. The first is for what the tables of this record hold, and joins
 * with them; the second for all else, such as an entity of another record, so that the first is a
 * foreign key without exceptions.
 *
 * @param here the column that joins
 * @param elsewhere the column for all else
 * @param target the table that {@code here} joins with, null for any entity
 */
record ReferenceField(Column here, Column elsewhere, @Nullable ObjectTable target)
    implements Field {
  @Override
  public List<Column> columns() {
    return List.of(here, elsewhere);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // Each table is there once.
  public boolean write(JsonValue value, @Nullable String[] cells, int at, RecordIds ids) {
    if (!(value instanceof JsonValue.Text text)) {
      return false;
    }
    ObjectTable found = ids.tableOf(text.value());
    boolean joins = found != null && (target == null || target == found);
    cells[joins ? at : at + 1] = text.value();
    return true;
  }

  @Override
  public @Nullable JsonValue read(@Nullable String[] cells, int at, Complaints complaints) {
    String local = cells[at];
    String other = cells[at + 1];
    if (local != null && other != null) {
      complaints.about(at + 1, "given-twice", other);
    }
    String text = local == null ? other : local;
    return text == null ? null : complaints.text(local == null ? at + 1 : at, text);
  }
}
