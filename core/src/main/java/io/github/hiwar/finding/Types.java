package io.github.hiwar.finding;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the types of the model are called in messages, and the lists of codes. */
final class Types {
  private static final Map<String, LocalizedText> NAMES = read();

  private Types() {}

  private static Map<String, LocalizedText> read() {
    Map<String, LocalizedText> names = new HashMap<>();
    for (Table.Row row : Table.read(OpenCode.class, "codes.tsv")) {
      if (row.cell("code").isEmpty()) {
        names.put(row.cell("list"), row.label());
      }
    }
    for (Table.Row row : Table.read(Types.class, "types.tsv")) {
      names.put(row.cell("code"), row.label());
    }
    return names;
  }

  static @Nullable LocalizedText name(String type) {
    return NAMES.get(type);
  }
}
