package io.github.hiwar.corpus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of Data Package 2.0 and Table Schema 2.0 that concern what is written here. */
class DataPackageTest {
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "array", "object");

  private static JsonValue get(JsonValue object, String member) {
    return Objects.requireNonNull(((JsonValue.Structure) object).members().get(member), member);
  }

  private static boolean has(JsonValue object, String member) {
    return ((JsonValue.Structure) object).members().containsKey(member);
  }

  private static List<JsonValue> list(JsonValue object, String member) {
    return has(object, member) ? ((JsonValue.Sequence) get(object, member)).values() : List.of();
  }

  private static String text(JsonValue object, String member) {
    return ((JsonValue.Text) get(object, member)).value();
  }

  private static List<String> texts(JsonValue object, String member) {
    return list(object, member).stream().map(one -> ((JsonValue.Text) one).value()).toList();
  }

  private static JsonValue description(Sheets sheets) {
    try {
      String json = Files.readString(sheets.folder().resolve("datapackage.json"));
      return Objects.requireNonNull(JsonCell.parse(json));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_package_describes_every_file_and_every_column_of_it() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      JsonValue description = description(sheets);
      assertThat(text(description, "$schema")).endsWith("/2.0/datapackage.json");
      List<String> described = new ArrayList<>();
      for (JsonValue resource : list(description, "resources")) {
        String name = text(resource, "name");
        described.add(name);
        assertThat(name).matches("[a-z_]+");
        assertThat(text(resource, "path")).isEqualTo(name + ".csv");
        assertThat(text(resource, "encoding")).isEqualTo("utf-8");
        List<JsonValue> fields = list(get(resource, "schema"), "fields");
        assertThat(fields).allMatch(field -> TYPES.contains(text(field, "type")));
        assertThat(fields.stream().map(field -> text(field, "name")))
            .containsExactlyElementsOf(sheets.rows(name).get(0));
      }
      assertThat(described).containsExactlyInAnyOrderElementsOf(sheets.tables());
    }
  }

  @Test
  void keys_name_columns_that_are_there_in_tables_that_are_there() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      Map<String, List<String>> columns = new HashMap<>();
      List<JsonValue> resources = list(description(sheets), "resources");
      for (JsonValue resource : resources) {
        columns.put(text(resource, "name"), sheets.rows(text(resource, "name")).get(0));
      }
      for (JsonValue resource : resources) {
        String name = text(resource, "name");
        JsonValue schema = get(resource, "schema");
        assertThat(columns.get(name)).containsAll(texts(schema, "primaryKey"));
        List<JsonValue> keys = new ArrayList<>(list(schema, "foreignKeys"));
        keys.addAll(list(schema, "hiwar:foreignKeys"));
        for (JsonValue key : keys) {
          JsonValue reference = get(key, "reference");
          String target = has(reference, "resource") ? text(reference, "resource") : name;
          assertThat(columns.get(name)).containsAll(texts(key, "fields"));
          assertThat(columns.get(target)).containsAll(texts(reference, "fields"));
          assertThat(texts(key, "fields")).hasSameSizeAs(texts(reference, "fields"));
        }
      }
    }
  }

  @Test
  void a_foreign_key_has_a_value_in_every_row() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      for (JsonValue resource : list(description(sheets), "resources")) {
        List<List<String>> rows = sheets.rows(text(resource, "name"));
        for (JsonValue key : list(get(resource, "schema"), "foreignKeys")) {
          for (String column : texts(key, "fields")) {
            int at = rows.get(0).indexOf(column);
            assertThat(rows).noneMatch(row -> row.get(at).isEmpty());
          }
        }
      }
    }
  }

  @Test
  void every_cell_keeps_the_constraints_of_its_column() {
    try (Sheets sheets = Sheets.of(Example.crafts())) {
      for (JsonValue resource : list(description(sheets), "resources")) {
        List<JsonValue> fields = list(get(resource, "schema"), "fields");
        List<List<String>> rows = sheets.rows(text(resource, "name"));
        for (List<String> row : rows.subList(1, rows.size())) {
          for (int i = 0; i < row.size(); i++) {
            if (has(fields.get(i), "constraints")) {
              JsonValue constraints = get(fields.get(i), "constraints");
              assertThat(has(constraints, "required") && row.get(i).isEmpty()).isFalse();
              assertThat(has(constraints, "enum") && !row.get(i).isEmpty())
                  .isEqualTo(texts(constraints, "enum").contains(row.get(i)));
            }
          }
        }
      }
    }
  }

  @Test
  void personal_columns_code_lists_and_the_licence_are_named() {
    var licensed =
        Example.crafts(
            "\"confidentiality\": \"public\"",
            "\"licence\": \"https://creativecommons.org/licenses/by/4.0/\"");
    try (Sheets sheets = Sheets.of(licensed)) {
      JsonValue description = description(sheets);
      assertThat(text(list(description, "licenses").get(0), "path")).contains("by/4.0");
      String json = JsonCell.print(description);
      assertThat(json)
          .contains("\"hiwar:personalData\":true")
          .contains("\"hiwar:codeList\":\"PartyKind\"");
    }
  }
}
