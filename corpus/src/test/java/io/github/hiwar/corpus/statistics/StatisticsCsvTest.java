package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.table.FormulaGuard;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsCsvTest {
  private static List<Fact> oneDemandOf(String sector) {
    return Fact.of(
        BargainingRecord.builder()
            .id("urn:example:" + sector.length())
            .sector(LocalizedText.of("fr", sector))
            .addDemands(
                Demand.builder().id("bonus").text(LocalizedText.of("fr", "Une prime")).build())
            .build());
  }

  @Test
  void sectors_that_look_like_formulas_are_inert_and_come_back_as_they_were() throws IOException {
    Statistics statistics = new Statistics(List.of(Dimension.SECTOR, Dimension.YEAR));
    List<String> sectors = List.of("'l'artisanat'", "'=quoted", "+SUM(A1)", "=1+1", "Prime;=1+1");
    sectors.forEach(sector -> statistics.addRecord(oneDemandOf(sector)));
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    StatisticsCsv.write(statistics, FactKind.DEMANDS, table);

    List<String> cells =
        CsvReader.builder().ofCsvRecord(table.toString(StandardCharsets.UTF_8)).stream()
            .skip(1)
            .map(row -> row.getField(0))
            .toList();
    assertThat(cells)
        .containsExactlyInAnyOrder(
            "'l'artisanat'", "''=quoted", "'+SUM(A1)", "'=1+1", "Prime;'=1+1");
    assertThat(cells.stream().map(FormulaGuard::bare)).containsExactlyInAnyOrderElementsOf(sectors);
    assertThat(table.toString(StandardCharsets.UTF_8))
        .as("no year is no text")
        .contains("=1+1,,1,");
  }

  @Test
  void a_stream_that_takes_no_more_is_an_io_exception_however_many_groups_there_are() {
    Statistics statistics = new Statistics(List.of(Dimension.SECTOR));
    IntStream.range(0, 2000).forEach(i -> statistics.addRecord(oneDemandOf("Sector " + i)));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> StatisticsCsv.write(statistics, FactKind.DEMANDS, full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }
}
