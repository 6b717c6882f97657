package io.github.hiwar.validation;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a figure is among the figures of the wording that it was taken from, or what two of them
 * come to. A wording says nothing that has it in words, or in another unit, or whose digits count
 * something else.
 */
final class FigureInWords {
  private static final Set<String> KNOWN = Set.of("en", "fr", "ar");

  /** Of more figures than this nobody says what they come to. */
  private static final int MOST_SAID = 12;

  private FigureInWords() {}

  static void check(Quantity quantity, Inspection inspection) {
    Optional<LocalizedText> wording = quantity.asStated();
    List<BigDecimal> figures = wording.isEmpty() ? List.of() : figures(quantity);
    if (figures.isEmpty()) {
      return;
    }
    Optional<UnitWords> unit = UnitWords.of(quantity);
    boolean differs = false;
    for (Map.Entry<String, String> text : wording.get().texts().entrySet()) {
      List<BigDecimal> said = WrittenFigures.in(text.getValue());
      boolean known = KNOWN.contains(Facts.primary(text.getKey()));
      for (BigDecimal figure : figures) {
        boolean isSaid =
            said.stream().anyMatch(one -> isThat(figure.abs(), one, known))
                || comesTo(figure.abs(), DatesInText.without(text.getValue()));
        if (isSaid && (!known || fits(figure, text.getValue(), quantity, inspection))) {
          return;
        }
      }
      String undated = DatesInText.without(text.getValue());
      differs |= !said.isEmpty() && unit.filter(one -> FiguresOfUnit.say(undated, one)).isPresent();
    }
    if (differs) {
      inspection.report("asStated", "figure", figures.get(0), "wording", wording);
    }
  }

  // Two tranches of 500, 2 x 500, 500 and 500 more; or what is between 10 and 15 %.
  private static boolean comesTo(BigDecimal figure, String text) {
    List<BigDecimal> said = WrittenFigures.whole(text);
    if (said.size() > MOST_SAID) {
      return false;
    }
    List<BigDecimal> times = NumberWords.in(text);
    for (int i = 0; i < said.size(); i++) {
      BigDecimal one = said.get(i);
      if (times.stream().anyMatch(often -> isEqual(one.multiply(often), figure))) {
        return true;
      }
      for (int j = i + 1; j < said.size(); j++) {
        BigDecimal other = said.get(j);
        if (isEqual(one.add(other), figure)
            || isEqual(one.subtract(other).abs(), figure)
            || isEqual(one.multiply(other), figure)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isEqual(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  // A sign says that something becomes less; so may the words, or what the terms do.
  private static boolean fits(
      BigDecimal figure, String text, Quantity quantity, Inspection inspection) {
    LessInWords less = LessInWords.of(text);
    boolean alike = figure.signum() < 0 ? less != LessInWords.NOT : less != LessInWords.SURELY;
    return alike || inspection.facts().becomesLess(quantity);
  }

  // In other languages a word may multiply that is not known here: 3万円, 4,5 triệu đồng.
  private static boolean isThat(BigDecimal figure, BigDecimal said, boolean known) {
    return known
        ? said.compareTo(figure) == 0
        : said.stripTrailingZeros()
            .unscaledValue()
            .equals(figure.stripTrailingZeros().unscaledValue());
  }

  // Of a range from nothing up to 5 % the wording has one end only.
  private static List<BigDecimal> figures(Quantity quantity) {
    if (quantity instanceof Money money) {
      return figures(money.amount(), money.upTo());
    }
    if (quantity instanceof Percentage percentage) {
      return figures(percentage.value(), percentage.upTo());
    }
    if (quantity instanceof Count count) {
      return figures(count.number(), count.upTo());
    }
    return quantity instanceof Duration duration
        ? figures(duration.length(), duration.upTo())
        : List.of();
  }

  private static List<BigDecimal> figures(BigDecimal figure, Optional<BigDecimal> upTo) {
    return upTo.map(most -> List.of(figure, most)).orElse(List.of(figure));
  }
}
