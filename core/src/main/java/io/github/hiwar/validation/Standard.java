package io.github.hiwar.validation;

import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The codes of a list that others keep, of the edition that the library ships: what a JDK knows of
 * it depends on its age.
 */
final class Standard {
  private static final String RANGE = "..";
  private static final List<Table.Row> ROWS = Table.read(Standard.class, "standards.tsv");

  private static final Standard LANGUAGES = new Standard("language");
  private static final Standard SCRIPTS = new Standard("script");
  private static final Standard REGIONS = new Standard("region");
  private static final Standard VARIANTS = new Standard("variant");
  private static final Standard GRANDFATHERED = new Standard("grandfathered");
  private static final Standard CURRENCIES = new Standard("currency");
  private static final Standard FORMER_CURRENCIES = new Standard("former-currency");

  // As they are written: one code, several that differ in the last letter, ar[abc], or a range,
  // qaa..qtz. To write them out would take most starts longer than all that is looked up.
  private final Set<String> codes = new HashSet<>();
  private final Map<String, String> lastLetters = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();

  private Standard(String list) {
    Table.Row row =
        ROWS.stream()
            .filter(one -> one.cell("list").equals(list))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no codes of " + list));
    for (String written : row.cell("codes").split(" ", -1)) {
      int letters = written.indexOf('[');
      int range = written.indexOf(RANGE);
      if (letters >= 0) {
        lastLetters.merge(
            written.substring(0, letters),
            written.substring(letters + 1, written.length() - 1),
            String::concat);
      } else if (range >= 0) {
        ranges.add(
            new Range(written.substring(0, range), written.substring(range + RANGE.length())));
      } else {
        codes.add(written);
      }
    }
  }

  /** Codes of letters alone, those for private use. */
  private record Range(String first, String last) {
    boolean has(String code) {
      return code.length() == first.length()
          && code.compareTo(first) >= 0
          && code.compareTo(last) <= 0
          && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
  }

  private boolean has(String code) {
    int last = code.length() - 1;
    return codes.contains(code)
        || (last >= 0
            && lastLetters.getOrDefault(code.substring(0, last), "").indexOf(code.charAt(last))
                >= 0)
        || ranges.stream().anyMatch(range -> range.has(code));
  }

  /**
   * Whether every part of a well-formed language tag is registered; what follows a single letter is
   * not looked at.
   */
  static boolean knowsLanguage(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (LANGUAGES.has(lower) || GRANDFATHERED.has(lower) || lower.startsWith("x-")) {
      return true;
    }
    String[] parts = lower.split("-", -1);
    boolean known = LANGUAGES.has(parts[0]);
    for (int i = 1; known && i < parts.length && parts[i].length() > 1; i++) {
      known = listOf(parts[i]).has(parts[i]);
    }
    return known;
  }

  // What a part is, is told by its length and whether it begins with a digit.
  private static Standard listOf(String part) {
    boolean digit = Character.isDigit(part.charAt(0));
    return switch (part.length()) {
      case 2 -> REGIONS;
      case 3 -> digit ? REGIONS : LANGUAGES;
      case 4 -> digit ? VARIANTS : SCRIPTS;
      default -> VARIANTS;
    };
  }

  /**
   * Whether a code is that of a country, a territory or a union of them: {@code MA}, {@code EU}.
   */
  static boolean knowsCountry(String code) {
    return code.length() == 2
        && code.equals(code.toUpperCase(Locale.ROOT))
        && REGIONS.has(code.toLowerCase(Locale.ROOT));
  }

  /** Whether a code is, or was, that of a currency. */
  static boolean knowsCurrency(String code) {
    return CURRENCIES.has(code) || FORMER_CURRENCIES.has(code);
  }
}
