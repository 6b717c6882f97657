package io.github.hiwar.validation;

import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.terms.ScheduleKind;
import io.github.hiwar.terms.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the steps of a schedule add up to what they are steps of: the quantity, or the difference
 * that a change makes; row by row, where steps have a scale. Percentages add up where they are of
 * one base; their total may be what they come to, each applied on top of those before.
 */
final class ScheduleTotals {
  /** Gross or net, per what, over what time: as far as a figure says it. */
  private record Manner(Optional<PayBasis> basis, Optional<Per> per, Optional<Duration> overTime) {
    static final Manner UNSAID = new Manner(Optional.empty(), Optional.empty(), Optional.empty());

    boolean fits(Manner other) {
      return fits(basis, other.basis) && fits(per, other.per) && fits(overTime, other.overTime);
    }

    private static boolean fits(Optional<?> one, Optional<?> other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    Manner or(Manner other) {
      return new Manner(
          basis.or(() -> other.basis), per.or(() -> other.per), overTime.or(() -> other.overTime));
    }
  }

  /** A figure that others can be added to, and what it is of. */
  private record Figure(BigDecimal value, String unit, Manner manner, BigDecimal compounded) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DIGITS = 34;

    Figure(BigDecimal value, String unit, Manner manner) {
      this(value, unit, manner, value);
    }

    boolean isLike(Figure other) {
      return unit.equals(other.unit) && manner.fits(other.manner);
    }

    Optional<Figure> plus(Optional<Figure> other) {
      return other
          .filter(this::isLike)
          .map(
              figure ->
                  new Figure(
                      value.add(figure.value),
                      unit,
                      manner.or(figure.manner),
                      unit.startsWith("%") ? compounded(figure.value) : value.add(figure.value)));
    }

    // Five percent and then four more make 9.2, which a source may round.
    private BigDecimal compounded(BigDecimal next) {
      MathContext enough = new MathContext(DIGITS);
      BigDecimal onTop = compounded.multiply(next, enough).divide(HUNDRED, enough);
      return compounded.add(next).add(onTop, enough);
    }

    boolean isOf(Figure total) {
      return value.compareTo(total.value) == 0
          || (unit.startsWith("%") && isRounded(compounded, total.value));
    }

    private static boolean isRounded(BigDecimal exact, BigDecimal stated) {
      BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, stated.scale()));
      return exact.subtract(stated).abs().compareTo(half) <= 0;
    }
  }

  private ScheduleTotals() {}

  static void check(Terms terms, Inspection inspection) {
    boolean listed =
        terms.scheduleKind().filter(kind -> !kind.isWithin(ScheduleKind.COMPLETE)).isEmpty();
    if (terms.schedule().size() < 2 || !listed) {
      return;
    }
    List<Instalment> steps = inspection.facts().steps(terms);
    if (steps.size() < terms.schedule().size()) {
      return;
    }
    Optional<Figure> total = total(terms.quantity(), terms.change());
    Optional<Figure> sum = Optional.of(new Figure(BigDecimal.ZERO, unit(total), Manner.UNSAID));
    for (Instalment step : steps) {
      sum = sum.flatMap(before -> before.plus(total(step.quantity(), step.change())));
    }
    compare("schedule", total, sum, inspection);
    rows(terms, steps, inspection);
  }

  private static void rows(Terms terms, List<Instalment> steps, Inspection inspection) {
    if (terms.scale().isEmpty()) {
      return;
    }
    Map<String, Optional<Figure>> sums = new HashMap<>();
    for (Instalment step : steps) {
      for (ScaleRow row : step.scale()) {
        Optional<Figure> figure = total(row.quantity(), row.change());
        sums.merge(row(row), figure, (one, other) -> one.flatMap(sum -> sum.plus(other)));
      }
    }
    for (int i = 0; i < terms.scale().size(); i++) {
      ScaleRow row = terms.scale().get(i);
      Optional<Figure> sum = sums.getOrDefault(row(row), Optional.empty());
      compare("scale/" + i, total(row.quantity(), row.change()), sum, inspection);
    }
  }

  private static void compare(
      String place, Optional<Figure> total, Optional<Figure> sum, Inspection inspection) {
    if (total.isPresent()
        && sum.isPresent()
        && sum.get().isLike(total.get())
        && !sum.get().isOf(total.get())) {
      inspection.report(
          place, "sum", sum.get().value, "total", total.get().value, "unit", total.get().unit);
    }
  }

  /** What a row is told apart from others by, as a person would say it. */
  static String row(ScaleRow row) {
    String keys = keys(row.classKeys());
    return row.group().map(group -> keys.isEmpty() ? "" + group : group + ", " + keys).orElse(keys);
  }

  static String keys(List<ClassKey> keys) {
    return keys.stream()
        .map(key -> key.kind() + " " + key.key())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String unit(Optional<Figure> figure) {
    return figure.map(Figure::unit).orElse("");
  }

  private static Optional<Figure> total(Optional<Quantity> quantity, Optional<Change> change) {
    return figure(quantity).or(() -> change.flatMap(ScheduleTotals::gain));
  }

  private static Optional<Figure> gain(Change change) {
    Optional<Figure> before = figure(change.before());
    Optional<Figure> after = figure(change.after());
    return before.isPresent() && after.isPresent() && before.get().isLike(after.get())
        ? Optional.of(
            new Figure(
                after.get().value.subtract(before.get().value),
                after.get().unit,
                after.get().manner.or(before.get().manner)))
        : Optional.empty();
  }

  private static Optional<Figure> figure(Optional<Quantity> quantity) {
    if (quantity.isEmpty()
        || quantity.get().bound().filter(bound -> bound != Bound.EXACT).isPresent()
        || quantity.get().average().orElse(false)) {
      return Optional.empty();
    }
    if (quantity.get() instanceof Money money) {
      return Optional.of(
          new Figure(
              money.amount(),
              money.currency(),
              new Manner(money.basis(), money.per(), money.overTime())));
    }
    if (quantity.get() instanceof Percentage share && !share.cumulative().orElse(false)) {
      return Optional.of(
          new Figure(
              share.value(),
              "%" + share.base().map(ScheduleTotals::base).orElse(""),
              new Manner(Optional.empty(), Optional.empty(), share.overTime())));
    }
    if (quantity.get() instanceof Count count) {
      return Optional.of(
          new Figure(
              count.number(),
              count.unit().map(unit -> unit.original()).orElse(""),
              new Manner(Optional.empty(), count.per(), Optional.empty())));
    }
    return Optional.empty();
  }

  private static String base(Base base) {
    String said = base.text().map(text -> " " + text.original()).orElse("");
    return said
        + base.components().stream().map(part -> " " + part).collect(Collectors.joining())
        + base.basis().map(basis -> " " + basis.code()).orElse("")
        + base.of().map(of -> " " + of).orElse("");
  }
}
