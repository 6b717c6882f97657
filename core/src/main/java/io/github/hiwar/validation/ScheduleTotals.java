package io.github.hiwar.validation;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether the steps of a schedule add up to what they are steps of: the quantity, or the difference
 * that a change makes. Percentages do not add up, since each may be of another base.
 */
final class ScheduleTotals {
  /** A figure that others can be added to, and what it is of. */
  private record Figure(BigDecimal value, String unit) {}

  private ScheduleTotals() {}

  static void check(Terms terms, Inspection inspection) {
    if (terms.schedule().size() < 2) {
      return;
    }
    Optional<Figure> total =
        figure(terms.quantity()).or(() -> terms.change().flatMap(c -> gain(c)));
    if (total.isEmpty()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Instalment step : terms.schedule()) {
      Optional<Figure> figure = figure(step.quantity());
      if (figure.isEmpty() || !figure.get().unit.equals(total.get().unit)) {
        return;
      }
      sum = sum.add(figure.get().value);
    }
    if (sum.compareTo(total.get().value) != 0) {
      inspection.report(
          "schedule", "sum", sum, "total", total.get().value, "unit", total.get().unit);
    }
  }

  private static Optional<Figure> gain(Change change) {
    Optional<Figure> before = figure(change.before());
    Optional<Figure> after = figure(change.after());
    return before.isPresent() && after.isPresent() && before.get().unit.equals(after.get().unit)
        ? Optional.of(new Figure(after.get().value.subtract(before.get().value), after.get().unit))
        : Optional.empty();
  }

  private static Optional<Figure> figure(Optional<Quantity> quantity) {
    if (quantity.isEmpty()
        || quantity.get().bound().filter(bound -> bound != Bound.EXACT).isPresent()) {
      return Optional.empty();
    }
    if (quantity.get() instanceof Money money) {
      return Optional.of(new Figure(money.amount(), money.currency()));
    }
    if (quantity.get() instanceof Count count) {
      return Optional.of(
          new Figure(count.number(), count.unit().map(unit -> unit.original()).orElse("")));
    }
    return Optional.empty();
  }
}
