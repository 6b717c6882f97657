package io.github.hiwar.taxonomy;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The known categories, read once from {@code taxonomy.tsv}. */
final class Taxonomy {
  /** What the table says of one category. */
  record Row(LocalizedText label, Map<CategoryMapping.Scheme, CategoryMapping> mappings) {}

  static final Map<String, Row> ROWS = read();
  static final List<DemandCategory> CATEGORIES =
      ROWS.keySet().stream().map(DemandCategory::of).toList();

  private Taxonomy() {}

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Table.Row cells : Table.read(Taxonomy.class, "taxonomy.tsv")) {
      Map<CategoryMapping.Scheme, CategoryMapping> mappings =
          new EnumMap<>(CategoryMapping.Scheme.class);
      for (CategoryMapping.Scheme scheme : CategoryMapping.Scheme.values()) {
        String match = cells.cell(scheme.code() + "_match");
        if (!match.equals("none")) {
          mappings.put(
              scheme,
              new CategoryMapping(
                  cells.cell(scheme.code()),
                  CategoryMapping.Match.valueOf(match.toUpperCase(Locale.ROOT))));
        }
      }
      rows.put(cells.cell("code"), new Row(cells.label(), Collections.unmodifiableMap(mappings)));
    }
    return Collections.unmodifiableMap(rows);
  }
}
