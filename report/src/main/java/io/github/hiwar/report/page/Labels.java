package io.github.hiwar.report.page;

import io.github.hiwar.corpus.FileKinds;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.corpus.statistics.Spread;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What groups and figures of a corpus are called in one language. */
public final class Labels {
  private static final String NONE = "–";

  private final Words words;

  /** Those in a language. */
  public Labels(String language) {
    this.words = new Words(language, "statistics");
  }

  /** How the language is spoken. */
  public Words words() {
    return words;
  }

  /** A word or sentence about figures. */
  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The name of what is counted. */
  public String of(FactKind kind) {
    return kind.label().in(words.language());
  }

  /** The name of a figure. */
  public String of(Indicator indicator) {
    return indicator.label().in(words.language());
  }

  /** The name of what groups are formed by. */
  public String of(Dimension dimension) {
    return dimension.label().in(words.language());
  }

  /** The name of a group. */
  public Text of(FactKind kind, Dimension dimension, String key) {
    if (key.isEmpty()) {
      return words.own(words.say("unsaid"));
    }
    if (dimension == Dimension.JURISDICTION) {
      return country(key);
    }
    return dimension
        .label(kind, key)
        .map(label -> words.own(label.in(words.language())))
        .orElseGet(() -> words.bare(key));
  }

  private Text country(String code) {
    String name =
        code.matches("[A-Z]{2}") ? new Locale("", code).getDisplayCountry(words.locale()) : code;
    return name.equals(code) ? words.bare(code) : words.own(name);
  }

  /** What a code of a finding means; the code itself if it is one of somebody's own rule. */
  Text problem(String code) {
    Locale locale = Locale.forLanguageTag(words.language());
    return Stream.of(
            RecordValidator.catalogue().stream().map(Rule::kind),
            DocumentKinds.all().stream(),
            FileKinds.all().stream())
        .flatMap(kinds -> kinds)
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .map(kind -> words.own(kind.text(locale).what()))
        .orElseGet(() -> words.bare(code));
  }

  static Optional<DemandStatus> status(String code) {
    return Arrays.stream(DemandStatus.values()).filter(one -> one.state().equals(code)).findFirst();
  }

  /** A share with its denominator, and in percent: {@code 118 of 240 (49 %)}. */
  public String share(Share share) {
    String counts = words.say("of", share.part(), share.of());
    return share.of() == 0 ? counts : counts + " " + words.say("percent", whole(share));
  }

  /** A share in whole percent; a dash of nothing. */
  public String percent(Share share) {
    return share.of() == 0 ? NONE : words.say("percent.alone", whole(share));
  }

  private static long whole(Share share) {
    return Math.round(100 * share.value().orElse(0));
  }

  /** A number of a group: alone, or with the share that it is of its whole. */
  public String part(Figures figures, Indicator one) {
    Share share = figures.share(one);
    return one.whole().isEmpty() || share.of() == 0
        ? words.number(share.part())
        : words.say("part", share.part(), percent(share));
  }

  /**
   * Median and quartiles, {@code 41 (14–96)}; of rises the range and the median. A dash if no
   * number is known, or the numbers are not alike.
   */
  public String spread(Figures figures, Indicator one) {
    Spread spread = figures.spread(one);
    if (spread.median().isEmpty()) {
      return NONE;
    }
    if (one.kind() == FactKind.RISES && spread.lowest().equals(spread.highest())) {
      return plain(spread.median());
    }
    return one.kind() == FactKind.RISES
        ? words.say(
            "range.median", plain(spread.lowest()), plain(spread.highest()), plain(spread.median()))
        : words.say(
            "days.quartiles",
            plain(spread.median()),
            plain(spread.lowerQuartile()),
            plain(spread.upperQuartile()));
  }

  private String plain(Optional<BigDecimal> number) {
    return words.number(number.orElse(BigDecimal.ZERO));
  }

  /** What a number of days rests on, and what is counted apart. */
  public String apart(Spread spread) {
    return words.say("days.apart", spread.exact(), spread.imprecise(), spread.unknown());
  }
}
