package io.github.hiwar.report.page;

import io.github.hiwar.terms.Base;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Combination;
import io.github.hiwar.terms.Combining;
import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Fraction;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes amounts, shares, numbers and times as a sentence has them. */
public final class Quantities {
  private final Words words;

  /** Those of a language. */
  public Quantities(Words words) {
    this.words = words;
  }

  /** A quantity with its bound, its unit and what it is for. */
  public String of(Quantity quantity) {
    String figure = figure(quantity);
    return quantity.average().orElse(false) ? words.say("average", figure) : figure;
  }

  private String figure(Quantity quantity) {
    if (quantity instanceof Money money) {
      return bounded(quantity, money(money))
          + basis(money.basis())
          + per(money.per())
          + over(money.overTime());
    }
    if (quantity instanceof Percentage share) {
      String least = percent(share.value());
      String figure =
          share.upTo().map(most -> words.say("range", least, percent(most))).orElse(least);
      return bounded(quantity, figure) + base(share.base()) + over(share.overTime());
    }
    if (quantity instanceof Fraction part) {
      String figure =
          words.say("fraction", part.numerator().toString(), part.denominator().toString());
      return bounded(quantity, figure) + base(part.base());
    }
    if (quantity instanceof Count count) {
      String unit = count.unit().map(one -> " " + words.text(one)).orElse("");
      return bounded(quantity, range(count.number(), count.upTo())) + unit + per(count.per());
    }
    if (quantity instanceof Duration time) {
      String noun = "unit." + time.unit().code();
      return bounded(quantity, counted(quantity, noun, time.length(), time.upTo()))
          + per(time.per());
    }
    if (quantity instanceof Indexed indexed) {
      String index =
          indexed
              .name()
              .map(name -> words.text(name).toString())
              .or(() -> indexed.index().map(kind -> kind.label(words.language())))
              .orElse("");
      return bounded(quantity, index)
          + indexed.share().map(share -> " × " + percent(share)).orElse("");
    }
    Combination several = (Combination) quantity;
    String between = several.combining() == Combining.SUM ? " + " : " / ";
    String parts = several.parts().stream().map(this::of).collect(Collectors.joining(between));
    return bounded(quantity, parts) + " (" + several.combining().label(words.language()) + ")";
  }

  // People write the name of a currency where it has one, and its code otherwise.
  private String money(Money money) {
    String noun = "currency." + money.currency();
    return words.counts(noun)
        ? counted(money, noun, money.amount(), money.upTo())
        : range(money.amount(), money.upTo()) + " " + money.currency();
  }

  private String counted(
      Quantity quantity, String noun, BigDecimal least, Optional<BigDecimal> upTo) {
    BigDecimal most = upTo.orElse(least);
    return quantity.bound().filter(bound -> !bound.equals(Bound.EXACT)).isPresent()
        ? words.bounded(noun, most, range(least, upTo))
        : words.counted(noun, least, most);
  }

  private String range(BigDecimal least, Optional<BigDecimal> upTo) {
    return upTo.map(most -> words.say("range", words.number(least), words.number(most)))
        .orElse(words.number(least));
  }

  private String percent(BigDecimal share) {
    return words.say("percent", words.number(share));
  }

  /** A number of people with its bound. */
  public String of(Headcount count) {
    Optional<BigDecimal> most = count.upTo().map(BigDecimal::valueOf);
    return bounded(count.bound(), range(BigDecimal.valueOf(count.number()), most));
  }

  private String bounded(Quantity quantity, String figure) {
    return bounded(quantity.bound(), figure);
  }

  private String bounded(Optional<Bound> bound, String figure) {
    return bound
        .filter(one -> one != Bound.EXACT && one != Bound.RANGE)
        .map(one -> one.label(words.language()) + " " + figure)
        .orElse(figure);
  }

  private String basis(Optional<PayBasis> basis) {
    return basis.map(one -> " " + words.code("basis", one.code())).orElse("");
  }

  private String per(Optional<Per> unit) {
    return unit.map(one -> " " + one.label(words.language())).orElse("");
  }

  private String over(Optional<Duration> time) {
    return time.map(one -> " " + words.say("over-time", of(one))).orElse("");
  }

  private String base(Optional<Base> base) {
    return base.map(this::base)
        .filter(text -> !text.isEmpty())
        .map(text -> " (" + text + ")")
        .orElse("");
  }

  private String base(Base base) {
    Stream<String> what =
        base.text()
            .map(text -> Stream.of(words.text(text).toString()))
            .orElseGet(() -> base.components().stream().map(one -> one.label(words.language())));
    return Stream.concat(what, base.basis().map(one -> words.code("basis.of", one.code())).stream())
        .collect(Collectors.joining(words.say("comma")));
  }
}
