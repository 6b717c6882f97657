package io.github.hiwar.corpus.statistics;

import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Change;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.PayComponent;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.OpenCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By how much pay rises, with all that tells one such figure from another; or why there is no one
 * figure. Figures are as stated: nothing is converted, annualised or deflated.
 *
 * @param figure the figure; empty if there is none
 * @param leftOut why there is none, empty if there is one
 * @param unit what it is in: {@code percent} or a currency
 * @param base what it is of
 * @param basis before or after deductions
 * @param per what an amount is for
 * @param countsAs how the payment counts
 * @param comes at once, in steps, over a time
 */
record RiseOfPay(
    Optional<BigDecimal> figure,
    Optional<String> leftOut,
    Optional<String> unit,
    Optional<String> base,
    Optional<String> basis,
    Optional<String> per,
    Optional<String> countsAs,
    Optional<String> comes) {

  private static final int MONTHS = 12;
  private static final int LONGEST = 12;
  private static final Map<String, String> PARTS_OF_PAY = partsOfPay();

  static RiseOfPay of(Terms terms) {
    if (!terms.scale().isEmpty()) {
      return none("scale");
    }
    Optional<Quantity> quantity = terms.quantity();
    if (quantity.isEmpty()) {
      return terms
          .change()
          .flatMap(change -> difference(change, terms))
          .orElseGet(
              () ->
                  none(
                      terms.change().isPresent()
                          ? "otherwise"
                          : terms.schedule().isEmpty() ? "no-figure" : "steps"));
    }
    return of(quantity.get(), terms);
  }

  private static RiseOfPay of(Quantity quantity, Terms terms) {
    if (quantity instanceof Combination) {
      return none("combined");
    }
    if (quantity instanceof Indexed) {
      return none("indexed");
    }
    if (quantity.bound().filter(bound -> bound != Bound.EXACT).isPresent()
        || quantity.average().orElse(false)) {
      return none("bounded");
    }
    if (quantity instanceof Percentage percentage
        && percentage.base().flatMap(Base::of).isEmpty()) {
      Optional<Base> of = percentage.base();
      return like(
          terms,
          percentage.value(),
          "percent",
          of.flatMap(RiseOfPay::named),
          of.flatMap(Base::basis),
          Optional.empty(),
          percentage.overTime());
    }
    if (quantity instanceof Money money) {
      return like(
          terms,
          money.amount(),
          money.currency(),
          Optional.empty(),
          money.basis(),
          money.per(),
          money.overTime());
    }
    return none("otherwise");
  }

  // From what to what: the difference, where both are amounts of one kind.
  private static Optional<RiseOfPay> difference(Change change, Terms terms) {
    if (change.before().isEmpty()
        || change.after().isEmpty()
        || !(change.before().get() instanceof Money before)
        || !(change.after().get() instanceof Money after)) {
      return Optional.empty();
    }
    boolean alike =
        before.currency().equals(after.currency())
            && before.basis().equals(after.basis())
            && before.per().equals(after.per());
    BigDecimal more = after.amount().subtract(before.amount());
    if (!alike || more.signum() <= 0) {
      return Optional.empty();
    }
    boolean bounded =
        Stream.of(before, after)
            .anyMatch(
                one ->
                    one.bound().filter(bound -> bound != Bound.EXACT).isPresent()
                        || one.average().orElse(false));
    return Optional.of(
        bounded
            ? none("bounded")
            : like(
                terms,
                more,
                after.currency(),
                Optional.empty(),
                after.basis(),
                after.per(),
                after.overTime()));
  }

  private static RiseOfPay none(String why) {
    return new RiseOfPay(
        Optional.empty(),
        Optional.of(why),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RiseOfPay like(
      Terms terms,
      BigDecimal figure,
      String unit,
      Optional<String> base,
      Optional<PayBasis> basis,
      Optional<Per> per,
      Optional<Duration> overTime) {
    if (isLong(figure)) {
      return none("otherwise"); // Nobody's pay.
    }
    BigDecimal rounded = figure.setScale(Indicator.RISE.scale(), RoundingMode.HALF_UP);
    return new RiseOfPay(
        Optional.of(rounded),
        Optional.empty(),
        Optional.of(unit),
        base.or(() -> codes(terms.components().stream())),
        basis.map(PayBasis::code),
        per.map(OpenCode::code),
        codes(terms.payNature().stream().map(nature -> nature.kind())),
        Optional.of(
            overTime
                .map(RiseOfPay::over)
                .orElse(terms.schedule().isEmpty() ? "at-once" : "in-steps")));
  }

  // By its code, also where the record only has a text that is the name of one; other words as
  // they are.
  private static Optional<String> named(Base base) {
    return base.components().isEmpty()
        ? base.text()
            .map(
                text ->
                    text.texts().values().stream()
                        .flatMap(
                            name ->
                                Optional.ofNullable(PARTS_OF_PAY.get(FoldedName.of(name))).stream())
                        .findFirst()
                        .orElse(text.original()))
        : codes(base.components().stream());
  }

  private static Map<String, String> partsOfPay() {
    Map<String, String> codes = new HashMap<>();
    for (PayComponent part : PayComponent.known()) {
      part.label()
          .ifPresent(
              label ->
                  label
                      .texts()
                      .values()
                      .forEach(name -> codes.putIfAbsent(FoldedName.of(name), part.code())));
    }
    return codes;
  }

  private static Optional<String> codes(Stream<? extends OpenCode> list) {
    String joined = list.map(OpenCode::code).sorted().distinct().collect(Collectors.joining("+"));
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  private static boolean isLong(BigDecimal number) {
    return number.precision() - number.scale() > LONGEST;
  }

  private static String over(Duration time) {
    BigDecimal months =
        time.unit().equals(DurationUnit.YEAR)
            ? time.length().multiply(BigDecimal.valueOf(MONTHS))
            : time.unit().equals(DurationUnit.MONTH) ? time.length() : BigDecimal.ZERO;
    boolean whole =
        months.signum() > 0 && !isLong(months) && months.stripTrailingZeros().scale() <= 0;
    return whole ? "over-" + months.toBigInteger() + "-months" : "over-time";
  }

  Fact.Draft put(Fact.Draft row) {
    return row.put(FactColumn.MEASURED, figure.isPresent())
        .put(FactColumn.LEFT_OUT, leftOut)
        .put(FactColumn.RISE, figure)
        .put(FactColumn.UNIT, unit)
        .put(FactColumn.BASE, base)
        .put(FactColumn.BASIS, basis)
        .put(FactColumn.PER, per)
        .put(FactColumn.COUNTS_AS, countsAs)
        .put(FactColumn.COMES, comes);
  }
}
