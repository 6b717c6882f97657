package io.github.hiwar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.Judge;
import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.Origin;
import io.github.hiwar.corpus.table.Tables;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.testkit.CorpusGenerator;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RecordRowsTest {
  private static final String LONG = "1234.1234567890123";

  private static List<Row> rows(String json) {
    Judged judged =
        Judge.standard()
            .judge(new Origin("corpus.ndjson", 7), json.getBytes(StandardCharsets.UTF_8));
    Set<String> tables =
        Tables.all().stream().map(table -> table.name()).collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    new RecordRows(new Judging(Judging.Profile.standard, null), tables).of(3, judged, rows::add);
    return rows;
  }

  private static String recordWithAmount(String amount) {
    for (int i = 0; i < 1000; i++) {
      BargainingRecord record = CorpusGenerator.of(1).record(i);
      String json = new String(HiwarJson.write(record), StandardCharsets.UTF_8);
      if (json.contains("\"amount\":\"")) {
        return json.replaceFirst("\"amount\":\"[^\"]*\"", "\"amount\":\"" + amount + "\"");
      }
    }
    throw new IllegalStateException("no generated record has an amount");
  }

  @Test
  void a_number_that_parquet_cannot_hold_is_left_out_and_told_and_its_record_counts() {
    List<Row> rows = rows(recordWithAmount(LONG));
    List<Row> told = rows.stream().filter(row -> row.getString(4).equals(Staged.DEFECTS)).toList();
    assertThat(told).hasSize(1);
    assertThat((String[]) told.get(0).get(2))
        .contains("notice", "number-left-out")
        .anyMatch(cell -> cell != null && cell.startsWith("quantities.amount: " + LONG));
    assertThat(rows)
        .noneMatch(
            row ->
                row.getString(4).equals(Staged.TABLE + "quantities")
                    && Arrays.asList((Object[]) row.get(2)).contains(LONG));
    assertThat(rows).anyMatch(row -> row.getString(4).equals(Staged.TABLE + "records"));
  }

  @Test
  void numbers_of_thirty_eight_digits_with_twelve_after_the_point_are_kept() {
    assertThat(Decimals.holds("99999999999999999999999999.999999999999")).isTrue();
    assertThat(Decimals.holds("500.00")).isTrue();
    assertThat(Decimals.holds("1e25")).isTrue();
    assertThat(Decimals.holds("100000000000000000000000000")).isFalse();
    assertThat(Decimals.holds("0.0000000000001")).isFalse();
  }

  @Test
  void of_a_number_that_is_counted_parquet_holds_twelve_digits_after_the_point() {
    assertThat(Decimals.held(new BigDecimal(LONG))).isEqualTo("1234.123456789012");
    assertThat(Decimals.held(new BigDecimal("2." + "6".repeat(90)))).isEqualTo("2.666666666667");
    assertThat(Decimals.held(new BigDecimal("500.0"))).isEqualTo("500.0");
    assertThat(Decimals.held(new BigDecimal("9".repeat(26)))).isEqualTo("9".repeat(26));
    assertThat(Decimals.held(new BigDecimal("1E+26"))).isNull();
  }
}
