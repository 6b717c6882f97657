package io.github.hiwar.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a word behind a figure makes of it: 600 million.
 *
 * @param factors by how much it multiplies; several where usages differ, as {@code billion} does in
 *     English and in French
 * @param certain whether the figure cannot be meant without it, as it can before an {@code m}
 */
record Multiplier(List<BigDecimal> factors, boolean certain) {
  /** The letters of the code of a currency. */
  private static final int CODE = 3;

  private static final Map<String, Multiplier> WORDS = new HashMap<>();

  /** For what other languages write: mil, mila, millones, Milliarden; or for miles. */
  private static final Multiplier LIKE_MILLE = multiplier(false, 3, 6, 9);

  static {
    put("thousand thousands mille millier milliers", multiplier(true, 3));
    put("ألف الف ألفا الفا ألفان ألفين ألفي الفان الفين الفي آلاف الاف", multiplier(true, 3));
    put("million millions", multiplier(true, 6));
    put("مليون مليونا مليونان مليونين مليوني ملايين", multiplier(true, 6));
    put("milliard milliards", multiplier(true, 9));
    put("مليار مليارا ملياران مليارين ملياري مليارات", multiplier(true, 9));
    put("billion billions بليون بليونا بلايين", multiplier(true, 9, 12));
    put("trillion trillions تريليون ترليون تريليونات", multiplier(true, 12, 18));
    put("hundred hundreds cent مئة مائة", multiplier(false, 2));
    // Of the unit that the figure counts: 50 cents, 200 (basis) points.
    put("cents", multiplier(false, 2, -2));
    put("centime centimes pence penny paise سنتيم سنتيما سنتيمات قرش قروش", multiplier(false, -2));
    put("dozen dozens douzaine douzaines دزينة دزينات", times(12));
    put("dizaine dizaines", times(10));
    put("vingtaine vingtaines", times(20));
    put("centaine centaines", times(100));
    put("c ¢", multiplier(false, -2));
    put("points نقطة نقاط", multiplier(false, -2));
    put("millime millimes مليم مليمات فلس فلوس", multiplier(false, -3));
    put("k kdh kdt tsd", multiplier(false, 3));
    put("lakh lakhs", multiplier(false, 5));
    put("m mn mln mio mdh mdt", multiplier(false, 6));
    put("crore crores", multiplier(false, 7));
    put("md mds mmd mmdh mmdt mrd mrds", multiplier(false, 6, 9));
    put("b bn tn", multiplier(false, 9, 12));
  }

  private static Multiplier multiplier(boolean certain, Integer... zeros) {
    List<BigDecimal> factors =
        List.of(zeros).stream().map(count -> BigDecimal.ONE.movePointRight(count)).toList();
    return new Multiplier(factors, certain);
  }

  private static Multiplier times(int factor) {
    return new Multiplier(List.of(BigDecimal.valueOf(factor)), false);
  }

  private static void put(String words, Multiplier multiplier) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, multiplier);
    }
  }

  /**
   * The multiplier that a word is.
   *
   * @param word the word, in small letters and without vowel marks
   */
  static Optional<Multiplier> of(String word) {
    Multiplier known = WORDS.get(word);
    if (known == null && word.startsWith("mil")) {
      known = LIKE_MILLE;
    } else if (known == null && word.length() > CODE && isMoney(word)) {
      known = WORDS.get(word.substring(0, word.length() - CODE)); // 12kMAD
    }
    return Optional.ofNullable(known);
  }

  private static boolean isMoney(String word) {
    return Standard.knowsCurrency(word.substring(word.length() - CODE).toUpperCase(Locale.ROOT));
  }

  /** This multiplier of what another one multiplies: hundred thousand. */
  Multiplier times(Multiplier other) {
    List<BigDecimal> products =
        factors.stream()
            .flatMap(factor -> other.factors.stream().map(factor::multiply))
            .distinct()
            .toList();
    return new Multiplier(products, certain || other.certain);
  }
}
