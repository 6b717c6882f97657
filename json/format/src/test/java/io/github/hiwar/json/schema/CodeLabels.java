package io.github.hiwar.json.schema;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * What lists and codes are called in English, French and Arabic. Categories and states bring their
 * names along; the others are in {@code codes.tsv}, that of a list beside an empty code.
 */
final class CodeLabels {
  private final Map<String, LocalizedText> labels = new HashMap<>();
  private final Map<String, LocalizedText> unused = new HashMap<>();

  CodeLabels() {
    for (Table.Row row :
        Table.read("codes.tsv", ClosedCode.class.getResourceAsStream("codes.tsv"))) {
      labels.put(row.cell("list") + " " + row.cell("code"), row.label());
    }
    unused.putAll(labels);
  }

  LocalizedText of(String list) {
    return known(list, "");
  }

  LocalizedText of(String list, String code, Object value) {
    if (value instanceof Status status) {
      return status.label();
    }
    return value instanceof DemandCategory category
        ? category.label().orElseThrow()
        : known(list, code);
  }

  /** What a code means. */
  static LocalizedText definition(Object value) {
    return (value instanceof OpenCode open ? open.definition() : ((ClosedCode) value).definition())
        .orElseThrow();
  }

  private LocalizedText known(String list, String code) {
    String key = list + " " + code;
    unused.remove(key);
    LocalizedText label = labels.get(key);
    if (label == null) {
      throw new IllegalStateException("codes.tsv has no label of " + key);
    }
    return label;
  }

  /** Labels that nobody asked for: of a code that is no more. */
  Map<String, LocalizedText> unused() {
    return unused;
  }
}
