package io.github.hiwar.validation;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure is among the figures of the wording that it was taken from; a wording without
 * digits says nothing.
 */
final class FigureInWords {
  private FigureInWords() {}

  static void check(Quantity quantity, Inspection inspection) {
    Optional<LocalizedText> wording = quantity.asStated();
    BigDecimal figure = wording.isEmpty() ? null : figure(quantity);
    if (figure == null) {
      return;
    }
    List<BigDecimal> said = new ArrayList<>();
    wording.get().texts().values().forEach(text -> said.addAll(WrittenFigures.in(text)));
    if (!said.isEmpty() && said.stream().noneMatch(one -> one.compareTo(figure) == 0)) {
      inspection.report("asStated", "figure", figure, "wording", wording);
    }
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
