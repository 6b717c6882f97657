package io.github.hiwar.exchange.sheet;

import io.github.hiwar.value.LocalizedText;
import java.util.Map;
import java.util.Optional;

/** Texts of a row beside those that the record would write in their place. */
final class SaidTexts {
  private SaidTexts() {}

  /**
   * The text with what the sheet has for it. Where the record has none in that language, the sheet
   * showed the original one, and whoever changed it wrote in that.
   */
  static LocalizedText merged(LocalizedText known, LocalizedText said) {
    LocalizedText merged = known;
    for (Map.Entry<String, String> one : said.texts().entrySet()) {
      boolean same = known.texts().values().stream().anyMatch(text -> isSame(text, one.getValue()));
      if (!same) {
        String tag = one.getKey();
        String original = known.originalLanguage();
        boolean shown = known.find(tag).isEmpty() && tag.equals("ar") == original.startsWith("ar");
        merged = merged.with(shown ? original : tag, one.getValue());
      }
    }
    return merged;
  }

  private static boolean isSame(String known, String said) {
    return known.strip().replaceAll("\\s+", " ").equals(said.strip().replaceAll("\\s+", " "));
  }

  /** Whether a text says what the record does not. */
  static boolean differs(Optional<LocalizedText> said, Optional<LocalizedText> known) {
    return said.isPresent()
        && (known.isEmpty() || !merged(known.get(), said.get()).equals(known.get()));
  }
}
