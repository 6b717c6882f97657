package io.github.hiwar.validation;

import io.github.hiwar.value.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The codes of a list that others keep, of the edition that the library ships: what a JDK knows of
 * it depends on its age.
 */
enum Standard {
  /** Languages of ISO 639, of two and three letters. */
  LANGUAGE,
  /** Scripts of ISO 15924. */
  SCRIPT,
  /** Countries and territories of ISO 3166, areas of UN M.49. */
  REGION,
  /** Variants of languages: {@code 1996}, {@code valencia}. */
  VARIANT,
  /** Tags that are older than their rule. */
  GRANDFATHERED,
  /** Currencies of ISO 4217. */
  CURRENCY,
  /** Those that are no more, in which old agreements pay. */
  FORMER_CURRENCY;

  private static final String RANGE = "..";

  @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
  private final Set<String> codes;

  Standard() {
    Table.Row row =
        Rows.ALL.stream()
            .filter(one -> one.cell("list").equals(name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no codes of " + name()));
    Set<String> all = new HashSet<>();
    for (String code : row.cell("codes").split(" ", -1)) {
      int range = code.indexOf(RANGE);
      if (range < 0) {
        all.add(code);
      } else {
        String last = code.substring(range + RANGE.length());
        for (String one = code.substring(0, range); !one.equals(last); one = next(one)) {
          all.add(one);
        }
        all.add(last);
      }
    }
    codes = Set.copyOf(all);
  }

  /** Kept apart, since constants are made before what else their enum has. */
  private static final class Rows {
    static final List<Table.Row> ALL = Table.read(Standard.class, "standards.tsv");
  }

  // Letters alone, as in qaa..qtz: those for private use.
  private static String next(String code) {
    int last = code.length() - 1;
    char letter = code.charAt(last);
    return letter == 'z'
        ? next(code.substring(0, last)) + 'a'
        : code.substring(0, last) + (char) (letter + 1);
  }

  /** Whether a code is one of the list; of languages, in small letters. */
  boolean has(String code) {
    return codes.contains(code);
  }

  /**
   * Whether every part of a well-formed language tag is registered; what follows a single letter is
   * not looked at.
   */
  static boolean knowsLanguage(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    if (LANGUAGE.has(lower) || GRANDFATHERED.has(lower) || lower.startsWith("x-")) {
      return true;
    }
    String[] parts = lower.split("-", -1);
    boolean known = LANGUAGE.has(parts[0]);
    for (int i = 1; known && i < parts.length && parts[i].length() > 1; i++) {
      known = listOf(parts[i]).has(parts[i]);
    }
    return known;
  }

  // What a part is, is told by its length and whether it begins with a digit.
  private static Standard listOf(String part) {
    boolean digit = Character.isDigit(part.charAt(0));
    return switch (part.length()) {
      case 2 -> REGION;
      case 3 -> digit ? REGION : LANGUAGE;
      case 4 -> digit ? VARIANT : SCRIPT;
      default -> VARIANT;
    };
  }

  /** Whether a code is that of a country, a territory or a union of them: {@code MA}, {@code EU}. */
  static boolean knowsCountry(String code) {
    return code.length() == 2
        && code.equals(code.toUpperCase(Locale.ROOT))
        && REGION.has(code.toLowerCase(Locale.ROOT));
  }

  /** Whether a code is, or was, that of a currency. */
  static boolean knowsCurrency(String code) {
    return CURRENCY.has(code) || FORMER_CURRENCY.has(code);
  }
}
