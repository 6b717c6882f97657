package io.github.hiwar.spark;

import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
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

/** The statistics as files: the CSV of one machine, and Parquet of one file each. */
final class FigureFiles {
  private final SparkSession spark;
  private final Draft draft;

  FigureFiles(SparkSession spark, Draft draft) {
    this.spark = spark;
    this.draft = draft;
  }

  void write(Statistics statistics) throws IOException {
    try (OutputStream csv = draft.files().create(draft.at("statistics/groups.csv"))) {
      StatisticsCsv.write(statistics, csv);
    }
    write("groups", groups(statistics));
    write("total", total(statistics));
    write("carried-over", carriedOver(statistics));
  }

  private void write(String name, Dataset<Row> rows) {
    String path = draft.at("statistics/" + name + ".parquet").toString();
    rows.coalesce(1).write().options(Committing.OPTIONS).parquet(path);
  }

  private Dataset<Row> groups(Statistics statistics) {
    StructType schema = new StructType();
    for (Dimension dimension : statistics.by()) {
      schema = schema.add(dimension.column(), DataTypes.StringType, false);
    }
    List<Row> rows = new ArrayList<>();
    statistics.groups().forEach((key, figures) -> rows.add(row(key, figures)));
    return spark.createDataFrame(rows, withFigures(schema));
  }

  private Dataset<Row> total(Statistics statistics) {
    StructType schema =
        new StructType()
            .add("records", DataTypes.LongType, false)
            .add("set_aside", DataTypes.LongType, false);
    Row row = row(List.of(statistics.records(), statistics.setAside()), statistics.total());
    return spark.createDataFrame(List.of(row), withFigures(schema));
  }

  private static StructType withFigures(StructType schema) {
    StructType wider = schema;
    for (FigureColumn column : FigureColumn.values()) {
      wider = wider.add(column.column(), DataTypes.LongType, true);
    }
    return wider;
  }

  private static Row row(List<?> key, Figures figures) {
    List<@Nullable Object> cells = new ArrayList<>(key);
    for (FigureColumn column : FigureColumn.values()) {
      cells.add(column.of(figures));
    }
    return RowFactory.create(cells.toArray());
  }

  private Dataset<Row> carriedOver(Statistics statistics) {
    List<Row> rows = new ArrayList<>();
    for (CarriedOver one : statistics.mostCarriedOver()) {
      rows.add(
          RowFactory.create(
              one.record(), one.demand(), one.text(), one.language(), one.status(), one.times()));
    }
    return spark.createDataFrame(
        rows,
        new StructType()
            .add("record", DataTypes.StringType, false)
            .add("demand", DataTypes.StringType, false)
            .add("text", DataTypes.StringType, false)
            .add("language", DataTypes.StringType, false)
            .add("status", DataTypes.StringType, false)
            .add("times", DataTypes.IntegerType, false));
  }
}
