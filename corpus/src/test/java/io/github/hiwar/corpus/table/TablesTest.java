package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static Table table(String name) {
    return Tables.all().stream().filter(t -> t.name().equals(name)).findAny().orElseThrow();
  }

  private static Column column(String table, String name) {
    return table(table).columns().get(table(table).indexOf(name));
  }

  @Test
  void every_shape_has_a_table_which_has_the_name_of_the_list_or_is_its_plural() {
    List<String> names = Layout.standard().objectTables().stream().map(ObjectTable::name).toList();
    assertThat(names)
        .containsAll(EntityList.all().stream().map(one -> TableNames.column(one.name())).toList())
        .contains("records", "people", "staff_groups", "agenda_items", "criteria", "tallies")
        .contains("representativeness", "bases", "pay_natures", "amounts", "beneficiaries");
    Set<Object> laidOut = new LinkedHashSet<>();
    Layout.standard()
        .objectTables()
        .forEach(t -> t.forms().values().forEach(form -> laidOut.add(form.shape())));
    assertThat(laidOut).containsExactlyInAnyOrderElementsOf(Shapes.all());
  }

  @Test
  void names_of_tables_are_unique_and_fit_for_databases() {
    assertThat(Tables.all().stream().map(Table::name)).doesNotHaveDuplicates();
    for (Table table : Tables.all()) {
      assertThat(table.name()).matches("[a-z]+[a-z0-9]*(_[a-z]+)*");
      assertThat(table.columns())
          .allMatch(column -> column.name().matches("[a-z]+[a-z0-9]*(_[a-z]+)*"));
      assertThat(table.description()).as(table.name()).isNotBlank();
      assertThat(table.columns()).allMatch(column -> !column.description().isBlank());
      assertThat(table.columns().get(0).name()).isEqualTo("record");
    }
  }

  @Test
  void what_people_say_and_hold_is_marked_as_personal_and_so_are_the_rows_below() {
    assertThat(column("people", "name_ar").personal()).isTrue();
    assertThat(column("citations", "quote_fr").personal()).isTrue();
    assertThat(column("offices", "title_en").personal()).isTrue();
    assertThat(column("parties", "name_ar").personal()).isFalse();
  }

  @Test
  void closed_lists_are_spelled_out_and_open_ones_named() {
    assertThat(column("parties", "side").codes()).contains("employer", "workers");
    assertThat(column("parties", "kind").codes()).isEmpty();
    assertThat(column("parties", "kind").codeList()).isEqualTo("PartyKind");
    assertThat(column("quantities", "type").codes()).contains("money", "combination");
  }

  @Test
  void a_part_is_keyed_by_its_owner_and_member() {
    List<List<String>> rows = new ArrayList<>();
    Tables.rows(
        Example.crafts(),
        (table, cells) -> {
          if (table.name().equals("conditions")) {
            rows.add(new ArrayList<>(cells).subList(1, 6));
          }
        });
    assertThat(rows.get(0))
        .containsExactly(
            "periodic-meetings#terms/conditions/0",
            "periodic-meetings#terms",
            "conditions",
            "1",
            "within-means");
  }

  @Test
  void a_reference_into_another_record_stands_beside_the_column_that_joins() {
    List<String> spans = new ArrayList<>();
    Tables.rows(
        Example.crafts("\"to\": \"umt\"", "\"to\": \"urn:other#umt\""),
        (table, cells) -> {
          if (table.name().equals("affiliations")) {
            spans.add(
                cells.get(table.indexOf("to")) + " " + cells.get(table.indexOf("to_elsewhere")));
          }
        });
    assertThat(spans).contains("secretariat null", "null urn:other#umt");
  }

  @Test
  void a_record_that_uses_an_id_twice_gives_no_row_at_all() {
    List<Table> rows = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Tables.rows(
                    Example.crafts("\"id\": \"umt\"", "\"id\": \"union\""),
                    (table, cells) -> rows.add(table)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("union");
    assertThat(rows).isEmpty();
  }

  @Test
  void no_two_columns_of_a_table_have_one_name() {
    for (Table table : Tables.all()) {
      assertThat(table.columns()).as(table.name()).extracting(Column::name).doesNotHaveDuplicates();
    }
  }
}
