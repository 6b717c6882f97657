package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;

import io.github.hiwar.corpus.table.Column;
import io.github.hiwar.corpus.table.ColumnType;
import io.github.hiwar.corpus.table.Table;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;

/** The tables as Parquet: the same tables and columns as the CSV of one machine, with types. */
final class TableFiles {
  private TableFiles() {}

  /** The columns of a table, drawn from staged cells. */
  static org.apache.spark.sql.Column[] columns(Table table) {
    org.apache.spark.sql.Column[] columns =
        new org.apache.spark.sql.Column[table.columns().size()];
    for (int i = 0; i < columns.length; i++) {
      Column column = table.columns().get(i);
      columns[i] =
          col(Staged.CELLS)
              .getItem(i)
              .cast(type(column.type()))
              .as(column.name(), described(column));
    }
    return columns;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case NUMBER -> Decimals.TYPE;
      case INTEGER -> DataTypes.LongType;
      case BOOLEAN -> DataTypes.BooleanType;
      // Dates too: many are less precise than a day.
      case TEXT, ARRAY, OBJECT -> DataTypes.StringType;
    };
  }

  private static Metadata described(Column column) {
    return new MetadataBuilder()
        .putString("comment", column.description())
        .putBoolean("personal", column.personal())
        .build();
  }
}
