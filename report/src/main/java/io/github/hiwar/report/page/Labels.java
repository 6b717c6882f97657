package io.github.hiwar.report.page;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Durations;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The name of a group. */
  public Text of(Dimension dimension, String key) {
    if (key.isEmpty()) {
      return words.own(words.say("unsaid"));
    }
    return switch (dimension) {
      case CATEGORY, TOPIC -> known(key, category(key));
      case STATUS -> known(key, status(key).map(DemandStatus::label));
      case LEVEL -> known(key, level(key));
      case JURISDICTION -> country(key);
      case SECTOR, YEAR -> words.bare(key);
    };
  }

  private Text country(String code) {
    String name =
        code.matches("[A-Z]{2}") ? new Locale("", code).getDisplayCountry(words.locale()) : code;
    return name.equals(code) ? words.bare(code) : words.own(name);
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

  /** Median and quartiles: {@code 41 (14–96)}; a dash if no number of days is known. */
  public String days(Durations days) {
    return days.exact() == 0
        ? NONE
        : words.say(
            "days.quartiles",
            days.median().orElse(0),
            days.lowerQuartile().orElse(0),
            days.upperQuartile().orElse(0));
  }

  /** What a number of days rests on, and what is counted apart. */
  public String apart(Durations days) {
    return words.say("days.apart", days.exact(), days.imprecise(), days.unknown());
  }
}
