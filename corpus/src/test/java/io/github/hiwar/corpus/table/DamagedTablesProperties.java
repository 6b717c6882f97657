package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
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
    return TableLawsProperties.tellable();
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
    List<Finding> findings = new ArrayList<>(tables.findings().list());
    List<BargainingRecord> records = new ArrayList<>();
    tables
        .readings()
        .forEach(
            reading -> {
              findings.addAll(reading.findings().list());
              reading.record().ifPresent(records::add);
            });
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    if (errors.isEmpty()) {
      assertThat(records.equals(List.of(record))).as(what + ": equal").isTrue();
    } else {
      assertThat(records.stream().allMatch(record::equals)).as(what).isTrue();
      assertThat(errors)
          .as(what)
          .allMatch(
              finding ->
                  Tables.all().stream()
                      .anyMatch(t -> finding.where().source().equals(t.name() + ".csv")));
    }
  }
}
