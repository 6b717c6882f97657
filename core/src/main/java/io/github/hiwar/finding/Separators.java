package io.github.hiwar.finding;

import java.util.Locale;
import java.util.Map;

/** What stands between two things in a row, as each language writes it. */
final class Separators {
  private static final Map<String, String> FRENCH = Map.of(": ", "\u00a0: ", "; ", "\u202f; ");
  private static final Map<String, String> ARABIC = Map.of(", ", "، ", "; ", "؛ ", " → ", " ← ");

  private Separators() {}

  static String in(String language, String english) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "fr" -> FRENCH.getOrDefault(english, english);
      case "ar" -> ARABIC.getOrDefault(english, english);
      default -> english;
    };
  }
}
