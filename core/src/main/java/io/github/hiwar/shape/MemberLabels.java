package io.github.hiwar.shape;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.HashMap;
import java.util.Map;

/** What members are called in English, French and Arabic: the rows of {@code members.tsv}. */
final class MemberLabels {
  private static final Map<String, LocalizedText> LABELS = read();

  private MemberLabels() {}

  private static Map<String, LocalizedText> read() {
    Map<String, LocalizedText> labels = new HashMap<>();
    for (Table.Row row : Table.read(MemberLabels.class, "members.tsv")) {
      labels.put(row.cell("code"), row.label());
    }
    return labels;
  }

  /** The label of members of that name; the name itself, in no language, of one that is unknown. */
  static LocalizedText of(String name) {
    LocalizedText label = LABELS.get(name);
    return label == null ? LocalizedText.of("und", name) : label;
  }
}
