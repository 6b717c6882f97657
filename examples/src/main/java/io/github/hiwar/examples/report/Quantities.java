package io.github.hiwar.examples.report;

import io.github.hiwar.terms.Count;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Indexed;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.OneOf;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.ClosedCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes amounts, shares, numbers and times as a sentence has them. */
final class Quantities {
  private final Words words;

  Quantities(Words words) {
    this.words = words;
  }

  String of(Quantity quantity) {
    if (quantity instanceof Money money) {
      String figure = bounded(quantity, money.amount(), money.upTo());
      return figure + " " + money.currency() + labelled(money.basis()) + labelled(money.per());
    }
    if (quantity instanceof Percentage share) {
      String of = share.base().map(base -> " (" + words.text(base) + ")").orElse("");
      return bounded(quantity, share.value(), share.upTo()) + " %" + of;
    }
    if (quantity instanceof Count count) {
      String unit = count.unit().map(one -> " " + words.text(one)).orElse("");
      return bounded(quantity, count.number(), count.upTo()) + unit + labelled(count.per());
    }
    if (quantity instanceof Duration time) {
      return bounded(quantity, time.length(), time.upTo())
          + " "
          + words.code("unit", time.unit().code())
          + labelled(time.per());
    }
    if (quantity instanceof Indexed indexed) {
      return words.text(indexed.index()).toString()
          + indexed.share().map(share -> " × " + words.number(share) + " %").orElse("");
    }
    OneOf choice = (OneOf) quantity;
    return choice.alternatives().stream().map(this::of).collect(Collectors.joining(" / "))
        + code("preference", Optional.of(choice.preference()));
  }

  private String bounded(Quantity quantity, BigDecimal figure, Optional<BigDecimal> upTo) {
    String range = words.number(figure) + upTo.map(most -> "–" + words.number(most)).orElse("");
    return quantity.bound().map(bound -> words.say("bound." + bound.code(), range)).orElse(range);
  }

  private String labelled(Optional<? extends ClosedCode> code) {
    return code.map(one -> " " + one.label(words.language())).orElse("");
  }

  private String code(String list, Optional<? extends ClosedCode> code) {
    return code.map(one -> " " + words.code(list, one.code())).orElse("");
  }
}
