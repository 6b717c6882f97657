package io.github.hiwar.exchange.draft;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.PayBasis;
import io.github.hiwar.terms.Per;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Percentages and amounts of money, as texts name them. */
final class Quantities {
  private static final String SIGNS = "€$£";
  private static final String PERCENT = "%٪";
  // Dinars have a thousand parts.
  private static final List<String> THOUSANDTHS = List.of("TND", "LYD", "JOD", "KWD", "BHD", "IQD");

  private final Said said;
  private final String language;
  private final String country;

  Quantities(Said said, String language, String country) {
    this.said = said;
    this.language = language;
    this.country = country;
  }

  /** What begins at a token. */
  Optional<Figure> at(int token) {
    return percentage(token).or(() -> amount(token));
  }

  private Optional<Figure> percentage(int at) {
    Token first = said.tokens().get(at);
    if (first.isSign(PERCENT) && isNumber(at + 1)) {
      return Optional.of(percentage(at, at + 1, at + 2));
    }
    if (!first.isNumber()) {
      return Optional.empty();
    }
    int sign = at + 1;
    if (sign < said.size() && said.tokens().get(sign).isSign(PERCENT)) {
      return Optional.of(percentage(at, at, sign + 1));
    }
    return said.at(sign, "percent").map(word -> percentage(at, at, word.to()));
  }

  private Figure percentage(int from, int number, int to) {
    Optional<BigDecimal> value = Digits.value(said.tokens().get(number).said(), language, false);
    Quantity quantity =
        value.isEmpty() || isOfSeveral(number)
            ? null
            : bounded(from)
                .map(bound -> Percentage.builder().bound(bound))
                .orElseGet(Percentage::builder)
                .value(value.get())
                .asStated(words(from, to))
                .build();
    return Figure.of(said, Mention.Kind.PERCENTAGE, from, to, value.map(BigDecimal::toPlainString))
        .of(quantity);
  }

  private Optional<Figure> amount(int at) {
    Optional<String> before = currency(at);
    if (before.isPresent() && isNumber(at + length(at))) {
      int number = at + length(at);
      return Optional.of(amount(at, number, multiplied(number + 1), before.get()));
    }
    if (!isNumber(at)) {
      return Optional.empty();
    }
    int next = multiplied(at + 1);
    next =
        said.at(next, "of")
            .filter(of -> currency(of.to()).isPresent())
            .map(Lexicon.Hit::to)
            .orElse(next);
    int itsCurrency = next;
    return currency(next).map(code -> amount(at, at, itsCurrency + length(itsCurrency), code));
  }

  /** The amount, with whatever multiplier stands right after its number. */
  private Figure amount(int from, int number, int to, String currency) {
    Optional<Lexicon.Hit> times = said.at(number + 1, "times");
    Optional<BigDecimal> value =
        Digits.value(
                said.tokens().get(number).said(),
                language,
                THOUSANDTHS.contains(currency) && times.isEmpty())
            .map(
                one ->
                    times
                        .map(hit -> one.movePointRight(Integer.parseInt(hit.code(), 10)))
                        .map(Quantities::plain)
                        .orElse(one));
    Quantity quantity =
        value.isEmpty() || currency.isEmpty() || isOfSeveral(number)
            ? null
            : money(from, to, value.get(), currency);
    return Figure.of(
            said,
            Mention.Kind.AMOUNT,
            from,
            to,
            value.map(one -> (one.toPlainString() + " " + currency).strip()))
        .of(quantity);
  }

  private Money money(int from, int to, BigDecimal value, String currency) {
    Money.Builder money =
        Money.builder().amount(value).currency(currency).asStated(words(from, to));
    int next = to;
    Optional<Lexicon.Hit> basis = said.at(next, "basis");
    if (basis.isPresent()) {
      money.basis(basis.get().code().equals("net") ? PayBasis.NET : PayBasis.GROSS);
      next = basis.get().to();
    }
    said.at(next, "per").ifPresent(per -> money.per(Per.of(per.code())));
    bounded(from).ifPresent(money::bound);
    return money.build();
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private int multiplied(int at) {
    return said.at(at, "times").map(Lexicon.Hit::to).orElse(at);
  }

  /** The currency that stands at a token; without a code where it depends on the country. */
  private Optional<String> currency(int at) {
    if (at < said.size() && said.tokens().get(at).isSign(SIGNS)) {
      return Optional.of(
          switch (said.tokens().get(at).said()) {
            case "€" -> "EUR";
            case "$" -> here("USD;CA=CAD;AU=AUD;NZ=NZD;SG=SGD");
            default -> here("GBP;EG=EGP;LB=LBP");
          });
    }
    return said.at(at, "currency").map(hit -> here(hit.code()));
  }

  private int length(int at) {
    return said.at(at, "currency").map(Lexicon.Hit::length).orElse(1);
  }

  private String here(String codes) {
    String[] all = codes.split(";", -1);
    for (String one : all) {
      if (!country.isEmpty() && one.startsWith(country + "=")) {
        return one.substring(one.indexOf('=') + 1);
      }
    }
    return all[0].equals("?") ? "" : all[0];
  }

  private boolean isNumber(int at) {
    return at >= 0 && at < said.size() && said.tokens().get(at).isNumber();
  }

  /** Whether the number is the end of a range, or one of several: from 5 to 8 %. */
  private boolean isOfSeveral(int number) {
    for (int between = number - 1; between >= Math.max(0, number - 3); between--) {
      boolean joined =
          said.at(between, "range").isPresent() || said.tokens().get(between).isSign("-–/");
      if (joined && hasNumberBefore(between)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumberBefore(int token) {
    // Between the two there may be the unit, and the word for it.
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      if (isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Bound> bounded(int from) {
    return said.before(from, "bound")
        .map(hit -> Bound.valueOf(hit.code().replace('-', '_').toUpperCase(Locale.ROOT)));
  }

  private LocalizedText words(int from, int to) {
    return LocalizedText.of(language, said.between(from, to));
  }
}
