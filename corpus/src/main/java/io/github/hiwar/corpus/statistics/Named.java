package io.github.hiwar.corpus.statistics;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The names of what statistics count, group by and tell, and how each figure is counted: all pages,
 * tables and programs take them from these two tables.
 */
final class Named {
  private static final Map<String, LocalizedText> LABELS = new HashMap<>();
  private static final Map<String, LocalizedText> HOW = new HashMap<>();

  static {
    for (Table.Row row : Table.read("names.tsv", Named.class.getResourceAsStream("names.tsv"))) {
      LABELS.put(key(row.cell("list"), row.cell("code")), row.label());
    }
    for (Table.Row row : Table.read("how.tsv", Named.class.getResourceAsStream("how.tsv"))) {
      HOW.put(
          key(row.cell("list"), row.cell("code")),
          LocalizedText.of("en", row.cell("how_en"))
              .and("fr", row.cell("how_fr"))
              .and("ar", row.cell("how_ar")));
    }
  }

  private Named() {}

  private static String key(String list, String code) {
    return list + " " + code;
  }

  /** The name of a code, empty if the list does not have it. */
  static Optional<LocalizedText> find(String list, String code) {
    return Optional.ofNullable(LABELS.get(key(list, code)));
  }

  /** The name of a code that the list has. */
  static LocalizedText label(String list, String code) {
    return find(list, code)
        .orElseThrow(() -> new NoSuchElementException("names.tsv has no " + key(list, code)));
  }

  /** What is counted, in a sentence. */
  static LocalizedText how(String list, String code) {
    return Optional.ofNullable(HOW.get(key(list, code)))
        .orElseThrow(() -> new NoSuchElementException("how.tsv has no " + key(list, code)));
  }

  /** A name with a number put in. */
  static LocalizedText with(String list, String code, String number) {
    LocalizedText pattern = label(list, code);
    return LocalizedText.of("en", pattern.in("en").replace("{0}", number))
        .and("fr", pattern.in("fr").replace("{0}", number))
        .and("ar", pattern.in("ar").replace("{0}", number));
  }
}
