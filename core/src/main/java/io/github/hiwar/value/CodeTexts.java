package io.github.hiwar.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of codes in English, French and Arabic: their names, the rows of {@code codes.tsv},
 * and what they mean, the rows of {@code definitions.tsv}. Each table is read when it is first
 * asked.
 */
final class CodeTexts {
  private final Map<String, LocalizedText> texts = new HashMap<>();

  private CodeTexts(String table, String column) {
    for (Table.Row row : Table.read(CodeTexts.class, table)) {
      texts.put(key(row.cell("list"), row.cell("code")), row.text(column));
    }
  }

  private static final class Labels {
    static final CodeTexts ALL = new CodeTexts("codes.tsv", "label");
  }

  private static final class Definitions {
    static final CodeTexts ALL = new CodeTexts("definitions.tsv", "definition");
  }

  /** The name of a code of a list, empty for one that the table does not have. */
  static Optional<LocalizedText> label(Class<?> list, String code) {
    return Labels.ALL.of(list, code);
  }

  /** What a code of a list means, empty for one that the table does not have. */
  static Optional<LocalizedText> definition(Class<?> list, String code) {
    return Definitions.ALL.of(list, code);
  }

  private Optional<LocalizedText> of(Class<?> list, String code) {
    return Optional.ofNullable(texts.get(key(list.getSimpleName(), code)));
  }

  private static String key(String list, String code) {
    return list + " " + code;
  }
}
