package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.FigureColumn;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.StatisticsCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The statistics as files: a table of each kind of fact, as the CSV of one machine and as Parquet
 * of one file.
 */
final class FigureFiles {
  private final SparkSession spark;
  private final Draft draft;

  FigureFiles(SparkSession spark, Draft draft) {
    this.spark = spark;
    this.draft = draft;
  }

  void write(Statistics statistics) throws IOException {
    for (FactKind kind : FactKind.values()) {
      String name = kind.code();
      try (OutputStream csv = draft.files().create(draft.at("statistics/" + name + ".csv"))) {
        StatisticsCsv.write(statistics, kind, csv);
      }
      write(name, groups(kind, statistics));
      write(
          name + "-total",
          spark.createDataFrame(
              List.of(row(List.of(), statistics.total(kind))),
              withFigures(kind, new StructType())));
    }
    write("records", records(statistics));
    write("carried-over", carriedOver(statistics));
  }

  private void write(String name, Dataset<Row> rows) {
    String path = draft.at("statistics/" + name + ".parquet").toString();
    rows.coalesce(1).write().options(Committing.OPTIONS).parquet(path);
  }

  private Dataset<Row> groups(FactKind kind, Statistics statistics) {
    StructType schema = new StructType();
    for (Dimension dimension : statistics.by(kind)) {
      schema = schema.add(dimension.column(), DataTypes.StringType, false);
    }
    List<Row> rows = new ArrayList<>();
    statistics.groups(kind).forEach((key, figures) -> rows.add(row(key, figures)));
    return spark.createDataFrame(rows, withFigures(kind, schema));
  }

  private Dataset<Row> records(Statistics statistics) {
    return spark.createDataFrame(
        List.of(RowFactory.create(statistics.records(), statistics.setAside())),
        new StructType()
            .add("records", DataTypes.LongType, false)
            .add("set_aside", DataTypes.LongType, false));
  }

  private static StructType withFigures(FactKind kind, StructType schema) {
    StructType wider = schema;
    for (FigureColumn column : FigureColumn.of(kind)) {
      wider =
          wider.add(
              column.column(), column.scale() == 0 ? DataTypes.LongType : Decimals.TYPE, true);
    }
    return wider;
  }

  private static Row row(List<?> key, Figures figures) {
    List<@Nullable Object> cells = new ArrayList<>(key);
    for (FigureColumn column : FigureColumn.of(figures.kind())) {
      cells.add(
          column
              .of(figures)
              .map(
                  figure ->
                      column.scale() == 0
                          ? (Object) figure.longValueExact()
                          : Decimals.held(figure))
              .orElse(null));
    }
    return RowFactory.create(cells.toArray());
  }

  private Dataset<Row> carriedOver(Statistics statistics) {
    List<Row> rows = new ArrayList<>();
    for (CarriedOver one : statistics.mostCarriedOver()) {
      rows.add(
          RowFactory.create(
              one.record(),
              one.demand(),
              one.title(),
              one.text(),
              one.language(),
              one.status(),
              one.times()));
    }
    return spark.createDataFrame(
        rows,
        new StructType()
            .add("record", DataTypes.StringType, false)
            .add("demand", DataTypes.StringType, false)
            .add("title", DataTypes.StringType, false)
            .add("text", DataTypes.StringType, false)
            .add("language", DataTypes.StringType, false)
            .add("status", DataTypes.StringType, false)
            .add("times", DataTypes.IntegerType, false));
  }
}
