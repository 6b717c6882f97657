package io.github.hiwar.validation;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words and signs by which a text says what a figure counts: percent, dirhams, months.
 *
 * @param own tells those of the quantity itself, in small letters and without vowel marks
 * @param foreign those of other units in which the same may be said: 2 years for 24 months
 * @param isOpen whether any noun may be what is counted
 */
record UnitWords(Predicate<String> own, Set<String> foreign, boolean isOpen) {
  private static final int STEM = 4;

  private static final Set<String> PERCENT =
      words(
          "% ٪ percent percentage pct pc cent ciento prozent procent بالمئة بالمائة مئة مائة"
              + " المئة المائة point points نقطة نقط نقاط");

  /** Parts of whatever currency. */
  private static final Set<String> COINS =
      words(
          "cents ¢ centime centimes pence penny millime millimes سنتيم سنتيما سنتيمات مليم مليمات");

  private static final Map<DurationUnit, Set<String>> TIME =
      Map.of(
          DurationUnit.MINUTE, words("minute minutes min mn دقيقة دقائق دقيقتان دقيقتين"),
          DurationUnit.HOUR, words("hour hours hr hrs h heure heures ساعة ساعات ساعتان ساعتين"),
          DurationUnit.DAY,
              words("day days d jour jours j journée journées يوم يوما أيام ايام يومان يومين"),
          DurationUnit.WORKING_DAY,
              words("day days jour jours j ouvré ouvrés ouvrable ouvrables يوم يوما أيام ايام"),
          DurationUnit.WEEK,
              words("week weeks wk semaine semaines أسبوع اسبوع أسبوعا أسابيع اسابيع أسبوعين"),
          DurationUnit.MONTH,
              words("month months mth mois شهر شهرا أشهر اشهر شهور شهران شهرين الشهر"),
          DurationUnit.YEAR,
              words(
                  "year years yr yrs an ans année années سنة سنوات سنتان سنتين عام عاما أعوام"
                      + " عامان عامين"));

  private static final Set<String> OTHER_TIMES =
      words(
          "fortnight quinzaine quarter quarters trimestre trimestres semestre semestres decade"
              + " فصل ربع نصف");

  /** What a text calls the unit of a quantity; nothing where it is a quantity of another kind. */
  static Optional<UnitWords> of(Quantity quantity) {
    if (quantity instanceof Percentage) {
      return Optional.of(new UnitWords(PERCENT::contains, Set.of(), false));
    }
    if (quantity instanceof Money money) {
      return Optional.of(new UnitWords(word -> isMoney(word, money.currency()), Set.of(), false));
    }
    if (quantity instanceof Duration duration) {
      Set<String> own = TIME.getOrDefault(duration.unit(), Set.of());
      Set<String> foreign = new HashSet<>(OTHER_TIMES);
      TIME.values().forEach(foreign::addAll);
      foreign.removeAll(own);
      return Optional.of(new UnitWords(own::contains, foreign, false));
    }
    if (quantity instanceof Count count) {
      Set<String> stems = new HashSet<>();
      count.unit().ifPresent(unit -> unit.texts().values().forEach(text -> add(text, stems)));
      return Optional.of(
          new UnitWords(word -> stems.contains(stem(word)), Set.of(), stems.isEmpty()));
    }
    return Optional.empty();
  }

  // A word or a sign, or the code (12kMAD).
  private static boolean isMoney(String word, String currency) {
    return COINS.contains(word)
        || word.endsWith(currency.toLowerCase(Locale.ROOT))
        || CurrencyWords.mayMean(word, currency);
  }

  private static void add(String text, Set<String> stems) {
    for (String word : List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0))) {
      if (word.length() >= STEM) {
        stems.add(stem(word));
      }
    }
  }

  // One post and several are one unit.
  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static Set<String> words(String words) {
    return new HashSet<>(Arrays.asList(words.split(" ", 0)));
  }
}
