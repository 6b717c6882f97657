package io.github.hiwar.examples.statistics;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Durations;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.demand.DemandCategory;
import io.github.hiwar.examples.report.Text;
import io.github.hiwar.examples.report.Words;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.util.Arrays;
import java.util.Optional;

/** What groups and figures are called in one language. */
final class Labels {
  private static final String NONE = "–";

  private final Words words;

  Labels(String language) {
    this.words = new Words(language, "io.github.hiwar.examples.statistics.words");
  }

  Words words() {
    return words;
  }

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The name of a group. */
  Text of(Dimension dimension, String key) {
    if (key.isEmpty()) {
      return words.own(words.say("unsaid"));
    }
    return switch (dimension) {
      case CATEGORY, TOPIC -> known(key, category(key));
      case STATUS -> known(key, status(key).map(DemandStatus::label));
      case LEVEL -> known(key, level(key));
      case SECTOR, YEAR, JURISDICTION -> words.bare(key);
    };
  }

  private Text known(String code, Optional<LocalizedText> label) {
    return label
        .map(text -> words.own(text.in(words.language())))
        .orElseGet(() -> words.bare(code));
  }

  private static Optional<LocalizedText> level(String code) {
    try {
      return BargainingLevel.of(code).label();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalizedText> category(String code) {
    try {
      return DemandCategory.of(code).label();
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  static Optional<DemandStatus> status(String code) {
    return Arrays.stream(DemandStatus.values()).filter(one -> one.state().equals(code)).findFirst();
  }

  /** A share with its denominator, and in percent: {@code 118 of 240 (49 %)}. */
  String share(Share share) {
    String counts = words.say("of", share.part(), share.of());
    return share.of() == 0 ? counts : counts + " " + words.say("percent", whole(share));
  }

  /** A share in whole percent; a dash of nothing. */
  String percent(Share share) {
    return share.of() == 0 ? NONE : words.say("percent.alone", whole(share));
  }

  private static long whole(Share share) {
    return Math.round(100 * share.value().orElse(0));
  }

  /** Median and quartiles: {@code 41 (14–96)}; a dash if no number of days is known. */
  String days(Durations days) {
    return days.exact() == 0
        ? NONE
        : words.say(
            "days.quartiles",
            days.median().orElse(0),
            days.lowerQuartile().orElse(0),
            days.upperQuartile().orElse(0));
  }

  /** What a number of days rests on, and what is counted apart. */
  String apart(Durations days) {
    return words.say("days.apart", days.exact(), days.imprecise(), days.unknown());
  }
}
