package io.github.hiwar.corpus.table;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.value.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The description of tables as a Data Package, version 2 (datapackage.org), with properties of its
 * own: {@code hiwar:codeList}, {@code hiwar:personalData}, {@code hiwar:rows} and {@code
 * hiwar:foreignKeys}.
 *
 * <p>The number of rows is what {@link Inventory} compares with. The last are foreign keys that
 * some row leaves blank. SQL does not look at such a row, but the specification does not say so,
 * and validators take the blank for a violation.
 */
final class DataPackage {
  static final String FILE = "datapackage.json";

  private static final String KEYS = "foreignKeys";
  private static final String KEYS_WITH_BLANKS = "hiwar:foreignKeys";
  static final String RESOURCES = "resources";
  static final String NAME = "name";
  static final String SCHEMA = "schema";
  static final String FIELDS = "fields";
  static final String ROWS = "hiwar:rows";
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  /** The description of tables, each with the file that was written of it. */
  static byte[] of(Map<Table, TableFile> tables, Collection<URI> licences) {
    Map<String, JsonValue> description = new LinkedHashMap<>();
    put(description, "$schema", PROFILES + "datapackage.json");
    put(description, "name", "hiwar-tables");
    put(description, "title", "Records of collective bargaining as tables");
    put(description, "hiwar:format", HiwarJson.FORMAT);
    if (!licences.isEmpty()) {
      description.put("licenses", list(licences.stream().map(DataPackage::licence).toList()));
    }
    Set<String> there = tables.keySet().stream().map(Table::name).collect(Collectors.toSet());
    List<JsonValue> resources = new ArrayList<>();
    tables.forEach((table, file) -> resources.add(resource(table, file, there)));
    description.put(RESOURCES, list(resources));
    return (JsonCell.print(new JsonValue.Structure(description)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonValue licence(URI licence) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    put(members, "path", licence.toString());
    return new JsonValue.Structure(members);
  }

  private static JsonValue resource(Table table, TableFile file, Set<String> there) {
    Map<String, List<JsonValue>> keys = new TreeMap<>();
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    put(schema, "$schema", PROFILES + "tableschema.json");
    schema.put(FIELDS, list(table.columns().stream().map(DataPackage::field).toList()));
    schema.put("primaryKey", texts(table.primaryKey()));
    for (ForeignKey key : table.foreignKeys()) {
      if (there.contains(key.table())) {
        boolean everywhere = Collections.disjoint(key.columns(), file.blank());
        keys.computeIfAbsent(everywhere ? KEYS : KEYS_WITH_BLANKS, k -> new ArrayList<>())
            .add(foreignKey(key, table));
      }
    }
    keys.forEach((kind, all) -> schema.put(kind, list(all)));
    Map<String, JsonValue> resource = new LinkedHashMap<>();
    put(resource, NAME, table.name());
    put(resource, "type", "table");
    put(resource, "path", table.name() + TableFile.EXTENSION);
    put(resource, "description", table.description());
    put(resource, "format", "csv");
    put(resource, "mediatype", "text/csv");
    put(resource, "encoding", "utf-8");
    resource.put(ROWS, new JsonValue.Numeral(Long.toString(file.rows())));
    resource.put(SCHEMA, new JsonValue.Structure(schema));
    return new JsonValue.Structure(resource);
  }

  private static JsonValue field(Column column) {
    Map<String, JsonValue> field = new LinkedHashMap<>();
    put(field, "name", column.name());
    put(field, "type", column.type().schemaName());
    put(field, "description", column.description());
    Map<String, JsonValue> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", new JsonValue.Flag(true));
    }
    if (!column.codes().isEmpty()) {
      constraints.put("enum", texts(column.codes()));
    }
    column.least().ifPresent(n -> constraints.put("minimum", new JsonValue.Numeral("" + n)));
    if (!constraints.isEmpty()) {
      field.put("constraints", new JsonValue.Structure(constraints));
    }
    if (!column.codeList().isEmpty()) {
      put(field, "hiwar:codeList", column.codeList());
    }
    if (column.personal()) {
      field.put("hiwar:personalData", new JsonValue.Flag(true));
    }
    return new JsonValue.Structure(field);
  }

  // A key into the same table leaves the name of the table out.
  private static JsonValue foreignKey(ForeignKey key, Table table) {
    Map<String, JsonValue> reference = new LinkedHashMap<>();
    if (!key.table().equals(table.name())) {
      put(reference, "resource", key.table());
    }
    reference.put("fields", texts(key.targets()));
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("fields", texts(key.columns()));
    members.put("reference", new JsonValue.Structure(reference));
    return new JsonValue.Structure(members);
  }

  private static JsonValue texts(List<String> values) {
    return list(values.stream().map(JsonValue.Text::new).toList());
  }

  private static JsonValue list(List<? extends JsonValue> values) {
    return new JsonValue.Sequence(List.copyOf(values));
  }

  private static void put(Map<String, JsonValue> members, String name, String value) {
    members.put(name, new JsonValue.Text(value));
  }
}
