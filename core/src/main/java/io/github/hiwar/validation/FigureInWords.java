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
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is among the figures of the wording that it was taken from. A wording says
 * nothing that has it in words, or in another unit, or whose digits count something else.
 */
final class FigureInWords {
  private static final Set<String> KNOWN = Set.of("en", "fr", "ar");

  private FigureInWords() {}

  static void check(Quantity quantity, Inspection inspection) {
    Optional<LocalizedText> wording = quantity.asStated();
    BigDecimal figure = wording.isEmpty() ? null : figure(quantity);
    if (figure == null) {
      return;
    }
    Optional<UnitWords> unit = UnitWords.of(quantity);
    boolean differs = false;
    for (Map.Entry<String, String> text : wording.get().texts().entrySet()) {
      List<BigDecimal> said = WrittenFigures.in(text.getValue());
      boolean known = KNOWN.contains(Facts.primary(text.getKey()));
      if (said.stream().anyMatch(one -> isThat(figure.abs(), one, known))
          && (!known || fits(figure, text.getValue(), quantity, inspection))) {
        return;
      }
      String undated = DatesInText.without(text.getValue());
      differs |=
          !said.isEmpty() && unit.filter(one -> FiguresOfUnit.say(undated, one)).isPresent();
    }
    if (differs) {
      inspection.report("asStated", "figure", figure, "wording", wording);
    }
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

  private static @Nullable BigDecimal figure(Quantity quantity) {
    if (quantity instanceof Money money) {
      return money.amount();
    }
    if (quantity instanceof Percentage percentage) {
      return percentage.value();
    }
    if (quantity instanceof Count count) {
      return count.number();
    }
    return quantity instanceof Duration duration ? duration.length() : null;
  }
}
