package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.InvalidValueException;
import java.util.List;

/**
 * Records as flat tables that join: one table a type of object, derived from the shapes.
 *
 * <p>Every row begins with the id of its record; objects have an {@code id}, and what belongs to
 * another object names it as its {@code owner}.
 *
 * <pre>{@code
 * Tables.rows(record, (table, cells) -> System.out.println(table.name() + " " + cells));
 * }</pre>
 */
public final class Tables {
  private Tables() {}

  /** {@return all tables, those of the records first} */
  public static List<Table> all() {
    return Layout.standard().tables();
  }

  /**
   * Gives the rows of a record, of its own table first.
   *
   * @param record the record
   * @param sink takes each row with the table that it belongs to
   * @throws InvalidValueException before the first row, if the record uses an id twice, so that
   *     rows could not be told apart, or holds what a lenient reader set aside
   */
  public static void rows(BargainingRecord record, RowSink sink) {
    NotUnderstood.in(record)
        .ifPresent(
            lost -> {
              throw new InvalidValueException(
                  "BargainingRecord",
                  lost.where().pointer(),
                  lost.where().pointer(),
                  "what a lenient reader set aside has no place in a table");
            });
    new RowWriter(record.id(), RecordTree.of(record), sink).write();
  }
}
