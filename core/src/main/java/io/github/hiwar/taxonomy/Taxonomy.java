package io.github.hiwar.taxonomy;

import io.github.hiwar.value.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The known categories, read once from {@code taxonomy.tsv}. */
final class Taxonomy {
  static final Map<String, Table.Row> ROWS = read();
  static final List<DemandCategory> CATEGORIES =
      ROWS.keySet().stream().map(DemandCategory::of).toList();

  private Taxonomy() {}

  private static Map<String, Table.Row> read() {
    Map<String, Table.Row> rows = new LinkedHashMap<>();
    Table.read(Taxonomy.class, "taxonomy.tsv").forEach(row -> rows.put(row.cell("code"), row));
    return Collections.unmodifiableMap(rows);
  }

  /** What a row says of another classification, in its columns {@code X} and {@code X_match}. */
  static Optional<CategoryMapping> mapping(Table.Row row, CategoryMapping.Scheme scheme) {
    String match = row.cell(scheme.code() + "_match");
    return match.equals("none")
        ? Optional.empty()
        : Optional.of(
            new CategoryMapping(
                row.cell(scheme.code()),
                CategoryMapping.Match.valueOf(match.toUpperCase(Locale.ROOT))));
  }
}
