package io.github.hiwar.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What codes are called in English, French and Arabic: the rows of {@code codes.tsv}. */
final class CodeLabels {
  private static final Map<String, LocalizedText> LABELS = read();

  private CodeLabels() {}

  private static Map<String, LocalizedText> read() {
    Map<String, LocalizedText> labels = new HashMap<>();
    for (Table.Row row : Table.read(CodeLabels.class, "codes.tsv")) {
      labels.put(key(row.cell("list"), row.cell("code")), row.label());
    }
    return labels;
  }

  private static String key(String list, String code) {
    return list + " " + code;
  }

  /** The label of a code of a list, empty for one that the table does not have. */
  static Optional<LocalizedText> of(Class<?> list, String code) {
    return Optional.ofNullable(LABELS.get(key(list.getSimpleName(), code)));
  }
}
