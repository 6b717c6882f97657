package io.github.hiwar.insight.change;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sentences of {@code meanings.tsv}. */
final class MeaningTable {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private static final Map<String, LocalizedText> SENTENCES = read();

  private MeaningTable() {}

  private static Map<String, LocalizedText> read() {
    Map<String, LocalizedText> labels = new LinkedHashMap<>();
    for (Table.Row row : Table.read(MeaningTable.class, "meanings.tsv")) {
      labels.put(row.cell("code"), row.label());
    }
    return Map.copyOf(labels);
  }

  static String sentence(Meaning meaning, String language) {
    LocalizedText sentence =
        Optional.ofNullable(SENTENCES.get(meaning.code().code())).orElseThrow();
    String pattern = sentence.in(language);
    boolean rightToLeft =
        sentence.find(language).isPresent() && LocalizedText.isRightToLeft(language);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      LocalizedText value = meaning.values().get(pattern.substring(open + 1, close));
      text.append(pattern, from, open);
      text.append(value == null ? "" : isolated(value.in(language), rightToLeft));
      from = close + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  // A name in another direction must not pull the marks around it along (Unicode UAX #9).
  private static String isolated(String value, boolean rightToLeft) {
    for (int i = 0; i < value.length(); i++) {
      byte direction = Character.getDirectionality(value.charAt(i));
      boolean left = direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      boolean right =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      if (rightToLeft ? left : right) {
        return FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
      }
    }
    return value;
  }
}
