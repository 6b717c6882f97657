package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Side;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableLawsProperties {
  /** Records of every kind whose ids are unique, as tables ask for. */
  @Provide
  Arbitrary<BargainingRecord> records() {
    return tellable();
  }

  static Arbitrary<BargainingRecord> tellable() {
    return ShapeArbitraries.records()
        .map(TableLawsProperties::withUniqueIds)
        .filter(100_000, TableLawsProperties::hasUniqueIds);
  }

  // Few records have by chance ids that differ.
  private static BargainingRecord withUniqueIds(BargainingRecord record) {
    Set<Object> taken = new HashSet<>();
    return ShapeTransformer.transform(
        Shapes.record(),
        record,
        new ShapeEdit() {
          @Override
          public Object leaf(Place place, Object value) {
            boolean free = !place.member().name().equals("id") || taken.add(value);
            return free ? value : value + "-" + taken.size();
          }
        });
  }

  static boolean hasUniqueIds(BargainingRecord record) {
    try {
      Tables.rows(record, (table, cells) -> {});
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  @Property(tries = 25)
  void tables_come_back_as_the_record_that_they_were_made_of(
      @ForAll("records") BargainingRecord record) {
    try (Sheets sheets = Sheets.of(record)) {
      assertThat(sheets.read().findings()).isEmpty();
      TableReading reading = sheets.reading();
      assertThat(reading.findings().errors()).isEmpty();
      assertThat(reading.record()).contains(record);
    }
  }

  @Example
  void a_member_that_this_version_does_not_know_comes_back_whatever_its_name() {
    for (String name : List.of("", " ", "=1+1", "a/b~c", "extensions", "position", "المصدر")) {
      Extensions unknown = Extensions.of(Map.of(name, new JsonValue.Text("x")));
      Party union =
          Party.builder()
              .id("union")
              .kind(PartyKind.UNION)
              .side(Side.WORKERS)
              .name(LocalizedText.of("fr", "Syndicat"))
              .extensions(unknown)
              .build();
      BargainingRecord record =
          BargainingRecord.builder()
              .id("urn:example:one")
              .addParties(union)
              .extensions(unknown)
              .build();
      try (Sheets sheets = Sheets.of(record)) {
        assertThat(sheets.reading().record()).as(name).contains(record);
      }
    }
  }

  @Example
  void a_record_of_a_newer_version_keeps_it() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:one")
            .extensions(Extensions.of(Map.of("hiwar", new JsonValue.Text("1.7"))))
            .build();
    try (Sheets sheets = Sheets.of(record)) {
      assertThat(sheets.reading().record()).contains(record);
    }
  }

  @Property(tries = 15)
  void the_order_of_rows_does_not_matter(
      @ForAll("records") BargainingRecord record, @ForAll long seed) {
    try (Sheets sheets = Sheets.of(record).shuffle(seed)) {
      assertThat(sheets.reading().record()).contains(record);
    }
  }

  @Property(tries = 15)
  void ids_of_parts_that_nothing_else_names_may_be_left_blank(
      @ForAll("records") BargainingRecord record) {
    try (Sheets sheets = Sheets.of(record)) {
      for (String table : sheets.tables()) {
        if (sheets.rows(table).get(0).containsAll(List.of("id", "owner"))) {
          sheets.edit(
              table,
              rows -> {
                int id = rows.get(0).indexOf("id");
                rows.subList(1, rows.size()).forEach(row -> row.set(id, ""));
              });
        }
      }
      assertThat(sheets.reading().record()).contains(record);
    }
  }

  @Property(tries = 30)
  void every_key_is_unique_and_every_foreign_key_resolves(
      @ForAll("records") BargainingRecord record) {
    Map<Table, List<List<String>>> rows = new HashMap<>();
    Tables.rows(
        record,
        (table, cells) ->
            rows.computeIfAbsent(table, t -> new ArrayList<>()).add(new ArrayList<>(cells)));
    rows.forEach(
        (table, all) -> {
          Set<List<String>> keys = new HashSet<>(project(table, all, table.primaryKey()));
          assertThat(keys).as(table.name()).hasSameSizeAs(all);
          for (ForeignKey key : table.foreignKeys()) {
            Table target =
                Tables.all().stream()
                    .filter(one -> one.name().equals(key.table()))
                    .findAny()
                    .orElseThrow();
            List<List<String>> wanted =
                project(table, all, key.columns()).stream()
                    .filter(values -> values.stream().allMatch(Objects::nonNull))
                    .toList();
            assertThat(project(target, rows.getOrDefault(target, List.of()), key.targets()))
                .as(table + " " + key)
                .containsAll(wanted);
          }
        });
  }

  private static List<List<String>> project(
      Table table, List<List<String>> rows, List<String> columns) {
    List<List<String>> projected = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> values = new ArrayList<>();
      columns.forEach(column -> values.add(row.get(table.indexOf(column))));
      projected.add(values);
    }
    return projected;
  }

  @Property
  void a_guarded_text_comes_back_and_never_begins_a_formula(@ForAll String text) {
    for (String prefix : List.of("", "'", "''", "=", "'=", "''+", "-", "'@", "\t", "\u200f=")) {
      String guarded = FormulaGuard.guarded(prefix + text);
      assertThat(FormulaGuard.bare(guarded)).isEqualTo(prefix + text);
      assertThat(guarded).doesNotStartWith("=").doesNotStartWith("+").isNotEmpty();
    }
  }
}
