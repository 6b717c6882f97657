package io.github.hiwar.spark;

import static org.apache.spark.sql.functions.col;

import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.Origin;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The side output: why records are not counted, a line a reason, in three languages. */
final class SetAside {
  private static final String NAME = "name";
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  /** Which of the reasons of its record it is, from 0 on; nothing for a notice. */
  private static final String POSITION = "position";

  private record Cell(String column, DataType type) {}

  private static final List<Cell> CELLS =
      List.of(
          new Cell(POSITION, DataTypes.IntegerType),
          new Cell("at_line", DataTypes.LongType),
          new Cell("at_column", DataTypes.IntegerType),
          new Cell("record", DataTypes.StringType),
          new Cell("severity", DataTypes.StringType),
          new Cell("code", DataTypes.StringType),
          new Cell("pointer", DataTypes.StringType),
          new Cell("message_en", DataTypes.StringType),
          new Cell("message_fr", DataTypes.StringType),
          new Cell("message_ar", DataTypes.StringType),
          new Cell("more", DataTypes.IntegerType));

  private final Dataset<Row> staged;

  private SetAside(Dataset<Row> staged) {
    this.staged = staged;
  }

  /** All reasons: those that were staged, and those that only the whole corpus shows. */
  static SetAside of(SparkSession spark, Staging staging, Repeats repeats, SourceFiles sources)
      throws IOException {
    Dataset<Row> names = names(spark, sources);
    return new SetAside(
        staging
            .rows(Staged.DEFECTS)
            .unionByName(repeated(repeats, names))
            .join(names, Staged.FILE));
  }

  /** The cells of the reasons for which one record is set aside. */
  static List<List<@Nullable String>> cells(Judged judged) {
    List<List<@Nullable String>> rows = new ArrayList<>();
    for (Finding finding : judged.findings()) {
      rows.add(
          Arrays.asList(
              Integer.toString(rows.size()),
              Long.toString(finding.where().line()),
              finding.where().column() > 0 ? Integer.toString(finding.where().column()) : null,
              judged.recordId().orElse(null),
              finding.severity().code(),
              finding.code(),
              finding.where().pointer(),
              finding.message(Locale.ENGLISH),
              finding.message(Locale.FRENCH),
              finding.message(ARABIC),
              Integer.toString(judged.findings().cut())));
    }
    return rows;
  }

  /** The cells of a notice about a number that is left out of a table; its record still counts. */
  static List<@Nullable String> tooLong(
      long line, @Nullable String record, String place, String number) {
    return Arrays.asList(
        null,
        Long.toString(line),
        null,
        record,
        Severity.NOTICE.code(),
        "number-left-out",
        "",
        tooLong(Locale.ENGLISH, place, number),
        tooLong(Locale.FRENCH, place, number),
        tooLong(ARABIC, place, number),
        "0");
  }

  private static String tooLong(Locale locale, String place, String number) {
    return Texts.in(locale).getString("number-left-out").formatted(place, number);
  }

  private static Dataset<Row> names(SparkSession spark, SourceFiles sources) {
    List<Row> names = new ArrayList<>();
    sources.files().forEach(file -> names.add(RowFactory.create(file.number(), file.name())));
    return spark.createDataFrame(
        names,
        new StructType()
            .add(Staged.FILE, DataTypes.IntegerType, false)
            .add(NAME, DataTypes.StringType, false));
  }

  // The sentence is the single machine's own: it is asked for it.
  private static Dataset<Row> repeated(Repeats repeats, Dataset<Row> names) {
    return repeats
        .rows()
        .join(names, Staged.FILE)
        .join(
            names.select(col(Staged.FILE).as(Repeats.FIRST_FILE), col(NAME).as("first_name")),
            Repeats.FIRST_FILE)
        .map(
            (MapFunction<Row, Row>)
                row ->
                    Staged.row(
                        row.getAs(Staged.FILE),
                        row.getAs(Staged.LINE),
                        cells(
                                new Judged(
                                        new Origin(row.getAs(NAME), row.getAs(Staged.LINE)),
                                        Optional.empty(),
                                        Optional.of(row.getAs(Repeats.ID)),
                                        Findings.none())
                                    .duplicateOf(
                                        new Origin(
                                            row.getAs("first_name"),
                                            row.getAs(Repeats.FIRST_LINE))))
                            .get(0)),
            Encoders.row(Staged.WITHOUT_KIND));
  }

  /** How many records, and files, are set aside. */
  long count() {
    return staged.where(col(Staged.CELLS).getItem(0).equalTo("0")).count();
  }

  /** Writes them as NDJSON, in the order of the corpus. */
  void write(String folder) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    columns.add(col(NAME).as(Staged.FILE));
    columns.add(col(Staged.LINE));
    for (int i = 1; i < CELLS.size(); i++) {
      Cell cell = CELLS.get(i);
      columns.add(col(Staged.CELLS).getItem(i).cast(cell.type()).as(cell.column()));
    }
    staged
        .orderBy(
            col(Staged.FILE),
            col(Staged.LINE),
            col(Staged.CELLS).getItem(0).cast(DataTypes.IntegerType))
        .select(columns.toArray(new org.apache.spark.sql.Column[0]))
        .write()
        .options(Committing.OPTIONS)
        .json(folder);
  }
}
