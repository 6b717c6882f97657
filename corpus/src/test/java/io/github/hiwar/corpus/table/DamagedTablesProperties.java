package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.ShapeArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables that are damaged are read without loss, or an error names what is wrong. */
class DamagedTablesProperties {
  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records().filter(100_000, TableLawsProperties::hasUniqueIds);
  }

  @Property(tries = 15)
  void nothing_is_lost_in_silence(@ForAll("records") BargainingRecord record, @ForAll long seed) {
    Random random = new Random(seed);
    for (Damage damage : Damage.values()) {
      try (Sheets sheets = Sheets.of(record)) {
        List<String> tables = sheets.tables();
        String table = tables.get(random.nextInt(tables.size()));
        damage.to(sheets, table, random);
        demandEqualOrTold(record, sheets, damage + " of " + table + ", seed " + seed);
      }
    }
  }

  @Property(tries = 5)
  void nothing_is_lost_in_silence_among_many_rows(@ForAll long seed) {
    Random random = new Random(seed);
    BargainingRecord record = Example.crafts();
    for (Damage damage : Damage.values()) {
      try (Sheets sheets = Sheets.of(record)) {
        List<String> tables = sheets.tables();
        String table = tables.get(random.nextInt(tables.size()));
        damage.to(sheets, table, random);
        demandEqualOrTold(record, sheets, damage + " of " + table + ", seed " + seed);
      }
    }
  }

  private static void demandEqualOrTold(BargainingRecord record, Sheets sheets, String what) {
    TableReader tables = sheets.read();
    List<TableProblem> problems = new ArrayList<>(tables.problems());
    List<BargainingRecord> records = new ArrayList<>();
    tables
        .readings()
        .forEach(
            reading -> {
              problems.addAll(reading.problems());
              reading.record().ifPresent(records::add);
            });
    List<TableProblem> errors = problems.stream().filter(TableProblem::isError).toList();
    if (errors.isEmpty()) {
      assertThat(records.equals(List.of(record))).as(what + ": equal").isTrue();
    } else {
      assertThat(records.stream().allMatch(record::equals)).as(what).isTrue();
      assertThat(errors)
          .as(what)
          .allMatch(
              problem ->
                  Tables.all().stream().anyMatch(t -> t.name().equals(problem.cell().table())));
    }
  }
}
