package io.github.hiwar.exchange.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stays of a word when spelling is left aside: capitals, accents, vowel marks, stretching. */
final class Folding {
  // A stem of fewer letters would be any word.
  private static final int SHORTEST = 2;
  private static final List<String> ARTICLES = List.of("ال", "لل");
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";

  private Folding() {}

  static String of(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    word.codePoints().forEach(letter -> add(letter, folded));
    return folded.toString().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }

  // One by one: the JDK orders the marks of a letter in a time that grows with their square.
  private static void add(int letter, StringBuilder folded) {
    String one = Character.toString(letter);
    String apart = letter < 0x80 ? one : Normalizer.normalize(one, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
        folded.append(letter(c));
      }
    }
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ى', 'ی' -> 'ي';
      case 'ة', 'ە' -> 'ه';
      case 'ک', 'گ' -> 'ك';
      case 'ٱ' -> 'ا';
      default -> c;
    };
  }

  /**
   * The forms in which a word may be listed: Arabic writes conjunctions, prepositions and the
   * article together with it.
   */
  static List<String> forms(String folded) {
    if (folded.isEmpty() || folded.charAt(0) < '\u0600' || folded.charAt(0) > '\u06FF') {
      return List.of(folded);
    }
    List<String> forms = new ArrayList<>();
    forms.add(folded);
    without(folded, forms);
    if (CONJUNCTIONS.indexOf(folded.charAt(0)) >= 0) {
      String rest = folded.substring(1);
      add(rest, forms);
      without(rest, forms);
    }
    return forms;
  }

  private static void without(String word, List<String> forms) {
    for (String article : ARTICLES) {
      if (word.startsWith(article)) {
        String rest = word.substring(article.length());
        add(rest, forms);
        // For the one is written with the same letters as the article.
        add("ال" + rest, forms);
      }
    }
    if (!word.isEmpty() && PREPOSITIONS.indexOf(word.charAt(0)) >= 0) {
      String rest = word.substring(1);
      add(rest, forms);
      if (rest.startsWith("ال")) {
        add(rest.substring(2), forms);
      }
    }
  }

  private static void add(String form, List<String> forms) {
    if (form.length() >= SHORTEST) {
      forms.add(form);
    }
  }
}
