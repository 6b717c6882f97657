package io.github.hiwar.corpus.table;

import io.github.hiwar.json.Limits;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code datapackage.json} of a folder says that there is: the tables, their columns, and
 * how many rows they have at least. What is missing of it got lost, because whoever takes something
 * out on purpose says so there; rows, columns and tables that are new are not in it.
 */
final class Inventory {
  private final Map<String, Listed> tables = new LinkedHashMap<>();

  private Inventory() {}

  /** What is said of one table; no rows where none are counted. */
  record Listed(List<String> columns, long rows) {}

  /** An inventory of nothing. */
  static Inventory none() {
    return new Inventory();
  }

  /**
   * The inventory of a folder.
   *
   * @return null if it is no inventory
   * @throws NoSuchFileException if there is none
   * @throws IOException if it cannot be read
   */
  static @Nullable Inventory of(Path folder) throws IOException {
    Path file = folder.resolve(DataPackage.FILE);
    boolean isOther = Files.exists(file) && !Files.isRegularFile(file);
    if (isOther || Files.size(file) > Limits.standard().bytes()) {
      return null;
    }
    byte[] utf8 = Files.readAllBytes(file);
    JsonValue resources =
        get(JsonCell.parse(new String(utf8, StandardCharsets.UTF_8)), DataPackage.RESOURCES);
    if (!(resources instanceof JsonValue.Sequence list)) {
      return null;
    }
    Inventory inventory = new Inventory();
    for (JsonValue resource : list.values()) {
      if (!(get(resource, DataPackage.NAME) instanceof JsonValue.Text name)) {
        return null;
      }
      try {
        inventory.tables.put(name.value(), new Listed(columns(resource), rows(resource)));
      } catch (NumberFormatException e) {
        return null; // An exponent of more digits than a number has.
      }
    }
    return inventory;
  }

  private static List<String> columns(JsonValue resource) {
    List<String> columns = new ArrayList<>();
    JsonValue fields = get(get(resource, DataPackage.SCHEMA), DataPackage.FIELDS);
    if (fields instanceof JsonValue.Sequence list) {
      for (JsonValue field : list.values()) {
        if (get(field, DataPackage.NAME) instanceof JsonValue.Text name) {
          columns.add(name.value());
        }
      }
    }
    return columns;
  }

  private static long rows(JsonValue resource) {
    return get(resource, DataPackage.ROWS) instanceof JsonValue.Numeral number
        ? new BigDecimal(number.literal()).longValue()
        : 0;
  }

  private static @Nullable JsonValue get(@Nullable JsonValue value, String member) {
    return value instanceof JsonValue.Structure object ? object.members().get(member) : null;
  }

  /** The tables that are listed, by name. */
  Map<String, Listed> tables() {
    return tables;
  }

  Optional<Listed> table(String name) {
    return Optional.ofNullable(tables.get(name));
  }
}
