package io.github.hiwar.validation;

import io.github.hiwar.value.Table;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The scripts that a language tag lets one expect (BCP 47): the one that it names, or else those
 * that its language is written in, as {@code scripts.tsv} has them. Of a language that is not in
 * that table nothing is expected.
 */
final class Scripts {
  private static final int LENGTH_OF_SCRIPT = 4;
  private static final int LENGTH_OF_EXTENDED_LANGUAGE = 3;
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int MOST_ABBREVIATIONS = 3;
  private static final Set<UnicodeScript> OF_NO_LANGUAGE =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);
  private static final Map<String, Set<UnicodeScript>> BY_LANGUAGE = read();

  private Scripts() {}

  private static Map<String, Set<UnicodeScript>> read() {
    Map<String, Set<UnicodeScript>> read = new HashMap<>();
    for (Table.Row row : Table.read(Scripts.class, "scripts.tsv")) {
      Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
      for (String code : row.cell("scripts").split(" ", -1)) {
        scripts.addAll(named(code));
      }
      for (String language : row.cell("languages").split(" ", -1)) {
        read.put(language, scripts);
      }
    }
    return Map.copyOf(read);
  }

  /** The scripts that texts with this tag are written in; none if that is not known. */
  static Set<UnicodeScript> of(String tag) {
    Set<UnicodeScript> known = BY_LANGUAGE.get(tag);
    if (known != null) {
      return known;
    }
    String[] subtags = tag.split("-", -1);
    String language = subtags[0];
    for (int i = 1; i < subtags.length; i++) {
      String subtag = subtags[i];
      if (subtag.length() == LENGTH_OF_SCRIPT && !Character.isDigit(subtag.charAt(0))) {
        return named(subtag);
      }
      if (subtag.length() != LENGTH_OF_EXTENDED_LANGUAGE || Character.isDigit(subtag.charAt(0))) {
        break; // A region, a variant or an extension: the script would have stood before it.
      }
      language = i == 1 ? subtag : language;
    }
    return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT), Set.of());
  }

  // ISO 15924 has codes for several scripts together, and for styles of one.
  private static Set<UnicodeScript> named(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "hani", "hans", "hant" -> EnumSet.of(UnicodeScript.HAN);
      case "hanb" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
      case "hrkt" -> EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "aran" -> EnumSet.of(UnicodeScript.ARABIC);
      case "latf", "latg" -> EnumSet.of(UnicodeScript.LATIN);
      case "cyrs" -> EnumSet.of(UnicodeScript.CYRILLIC);
      case "geok" -> EnumSet.of(UnicodeScript.GEORGIAN);
      case "syre", "syrj", "syrn" -> EnumSet.of(UnicodeScript.SYRIAC);
      default -> plain(code);
    };
  }

  private static Set<UnicodeScript> plain(String code) {
    try {
      UnicodeScript script = UnicodeScript.forName(code);
      return OF_NO_LANGUAGE.contains(script) ? Set.of() : EnumSet.of(script);
    } catch (IllegalArgumentException e) {
      return Set.of(); // One that Unicode does not encode, or not yet.
    }
  }

  /**
   * Whether a text has letters, and none of a script that its tag lets one expect. Abbreviations
   * are written in Latin capitals within any script, and may be the whole text: UGTT, OIT.
   */
  static boolean areOther(String tag, String text) {
    Set<UnicodeScript> expected = of(tag);
    boolean latin = true;
    boolean letters = false;
    for (int i = 0; i < text.length() && !expected.isEmpty(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      UnicodeScript script =
          Character.isLetter(letter) ? UnicodeScript.of(letter) : UnicodeScript.COMMON;
      if (expected.contains(script)) {
        return false;
      }
      if (!OF_NO_LANGUAGE.contains(script)) {
        letters = true;
        latin &= script == UnicodeScript.LATIN;
      }
    }
    return letters && !(latin && isOfAbbreviations(text));
  }

  private static boolean isOfAbbreviations(String text) {
    int words = 0;
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      words += letter && length == 0 ? 1 : 0;
      // A point within U.G.T.T. does not end it.
      length = letter ? length + 1 : c == '.' ? length : 0;
      if (length > LONGEST_ABBREVIATION || words > MOST_ABBREVIATIONS || Character.isLowerCase(c)) {
        return false;
      }
    }
    return true;
  }
}
