package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;

import io.github.hiwar.corpus.statistics.Fact;
import io.github.hiwar.corpus.statistics.FactColumn;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.table.Column;
import io.github.hiwar.corpus.table.ColumnType;
import io.github.hiwar.corpus.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Typed columns and rows, drawn from what is staged. */
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

  /** The rows of what statistics know of each fact of a kind. */
  static Dataset<Row> facts(FactKind kind, Dataset<Row> staged) {
    StructType schema = new StructType();
    for (FactColumn column : kind.columns()) {
      DataType type =
          switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.LongType;
            case DECIMAL -> Decimals.TYPE;
            case TRUTH -> DataTypes.BooleanType;
          };
      schema = schema.add(column.column(), type);
    }
    return staged
        .select(Staged.PACKED)
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> PackedFacts.in(row.getAs(0)).stream().map(Drawn::row).iterator(),
            Encoders.row(schema));
  }

  // Counted is the number as it is.
  private static Row row(Fact fact) {
    List<@Nullable Object> cells = new ArrayList<>(fact.cells());
    cells.replaceAll(cell -> cell instanceof BigDecimal number ? Decimals.held(number) : cell);
    return RowFactory.create(cells.toArray());
  }

  private static org.apache.spark.sql.Column cell(int at, DataType type) {
    return col(Staged.CELLS).getItem(at).cast(type);
  }
}
