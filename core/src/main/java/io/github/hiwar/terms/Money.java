package io.github.hiwar.terms;

import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount of money.
 *
 * <pre>{@code
 * Money.of("500.00", "MAD");
 * Money.builder().amount(new BigDecimal("1000")).currency("MAD").basis(PayBasis.NET).per(Per.MONTH).build();
 * }</pre>
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Money extends Quantity permits ImmutableMoney {
  /** {@return the amount, exact, in units of the currency} */
  BigDecimal amount();

  /** {@return the ISO 4217 code of the currency: {@code MAD}} */
  @Wire.Matches(
      value = "[A-Z]{3}",
      rule = "a currency is three capital letters (ISO 4217), such as MAD or EUR")
  String currency();

  /** {@return whether it is before or after deductions} */
  Optional<PayBasis> basis();

  /** {@return what it is for: a month, a kilometre, a night, a child} */
  Optional<Per> per();

  /** {@return the time over which it comes, all in all: 300 dinars over three years} */
  Optional<Duration> overTime();

  /** {@return about as much in other currencies, as stated} */
  @Wire.Without(value = "equivalents", rule = "an equivalent has none of its own")
  @Wire.Differs(value = "currency", of = "currency", rule = "an equivalent is of another currency")
  List<Money> equivalents();

  @Override
  Optional<Bound> bound();

  /** {@return the upper end of a range} */
  @Wire.OnlyWith(
      value = "bound",
      code = "range",
      rule = "a range has an upper end, and nothing else has one")
  @Wire.NotBelow(value = "amount", rule = "the range is upside down: its lower end is {}")
  Optional<BigDecimal> upTo();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return an amount, without a word on whether it is exact}
   *
   * @param amount the amount, written out: {@code 500.00}
   * @param currency the code of the currency in ISO 4217
   * @throws InvalidValueException if the amount is not a decimal written out, or the currency is
   *     not three capital letters
   */
  static Money of(String amount, String currency) {
    return builder().amount(Decimals.parse(amount)).currency(currency).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds amounts of money. */
  final class Builder extends ImmutableMoney.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
