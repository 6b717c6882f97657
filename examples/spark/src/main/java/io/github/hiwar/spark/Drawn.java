package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;

import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.FactColumn;
import io.github.hiwar.corpus.table.Column;
import io.github.hiwar.corpus.table.ColumnType;
import io.github.hiwar.corpus.table.Table;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;

/** Typed columns, drawn from staged cells. */
final class Drawn {
  private Drawn() {}

  /** The columns of a table: the same as in the CSV of one machine, with types. */
  static org.apache.spark.sql.Column[] of(Table table) {
    List<Column> columns = table.columns();
    org.apache.spark.sql.Column[] drawn = new org.apache.spark.sql.Column[columns.size()];
    for (int i = 0; i < drawn.length; i++) {
      Column column = columns.get(i);
      drawn[i] = cell(i, type(column.type())).as(column.name(), described(column));
    }
    return drawn;
  }

  private static DataType type(ColumnType type) {
    return switch (type) {
      case NUMBER -> Decimals.TYPE;
      case INTEGER -> DataTypes.LongType;
      case BOOLEAN -> DataTypes.BooleanType;
      // Dates too: many are less precise than a day.
      case TEXT, ARRAY, OBJECT, JSON -> DataTypes.StringType;
    };
  }

  private static Metadata described(Column column) {
    return new MetadataBuilder()
        .putString("comment", column.description())
        .putBoolean("personal", column.personal())
        .build();
  }

  /** The columns of what statistics know of each fact of a kind. */
  static org.apache.spark.sql.Column[] ofFacts(FactKind kind) {
    List<FactColumn> columns = kind.columns();
    org.apache.spark.sql.Column[] drawn = new org.apache.spark.sql.Column[columns.size()];
    for (int i = 0; i < drawn.length; i++) {
      FactColumn column = columns.get(i);
      DataType type =
          switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.LongType;
            case DECIMAL -> Decimals.TYPE;
            case TRUTH -> DataTypes.BooleanType;
          };
      drawn[i] = cell(i, type).as(column.column());
    }
    return drawn;
  }

  private static org.apache.spark.sql.Column cell(int at, DataType type) {
    return col(Staged.CELLS).getItem(at).cast(type);
  }
}
