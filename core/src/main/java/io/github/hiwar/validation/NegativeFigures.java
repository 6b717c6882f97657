package io.github.hiwar.validation;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Effect;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Percentages and counts below zero where nothing says that something becomes less. */
final class NegativeFigures {
  // With any other effect, one of one's own included, a figure below zero may be meant.
  private static final Set<Effect> NEVER_LESS =
      Set.of(
          Effect.INTRODUCE,
          Effect.RAISE,
          Effect.KEEP,
          Effect.GUARANTEE,
          Effect.EXTEND,
          Effect.REINSTATE,
          Effect.GRANT,
          Effect.OPEN_WAY);

  private NegativeFigures() {}

  static void check(Terms terms, Inspection inspection) {
    if (terms.effect().filter(effect -> !effect.isWithinAny(NEVER_LESS)).isPresent()) {
      return;
    }
    // A change from more to less says it already.
    if (terms.change().isEmpty()) {
      look(
          terms.quantity(),
          terms.scale(),
          (member, figure) ->
              inspection.report(member, "figure", figure, "effect", terms.effect()));
    }
    for (Instalment step : inspection.facts().steps(terms)) {
      if (step.change().isEmpty()) {
        look(
            step.quantity(),
            step.scale(),
            (member, figure) ->
                inspection.report(step, member, "figure", figure, "effect", terms.effect()));
      }
    }
  }

  private static void look(
      Optional<Quantity> quantity, List<ScaleRow> scale, BiConsumer<String, BigDecimal> report) {
    quantity.flatMap(NegativeFigures::below).ifPresent(figure -> report.accept("quantity", figure));
    for (int i = 0; i < scale.size(); i++) {
      String row = "scale/" + i;
      scale
          .get(i)
          .quantity()
          .flatMap(NegativeFigures::below)
          .ifPresent(figure -> report.accept(row, figure));
    }
  }

  private static Optional<BigDecimal> below(Quantity quantity) {
    if (quantity instanceof Percentage percentage) {
      return below(percentage.value(), percentage.upTo());
    }
    return quantity instanceof Count count ? below(count.number(), count.upTo()) : Optional.empty();
  }

  private static Optional<BigDecimal> below(BigDecimal figure, Optional<BigDecimal> upTo) {
    return Optional.of(figure)
        .filter(one -> one.signum() < 0 && upTo.filter(most -> most.signum() >= 0).isEmpty());
  }
}
