package io.github.hiwar.corpus.statistics;

import static io.github.hiwar.corpus.statistics.FactColumn.*;

import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What statistics count: each kind of thing has rows of its own, with columns of its own, and
 * figures of its own ({@link Indicator}).
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are unmodifiable.
public enum FactKind {
  /** A demand without items, as the {@link io.github.hiwar.insight.Scoreboard} counts it. */
  DEMANDS(
      TEXT,
      LANGUAGE,
      TITLE,
      CATEGORY,
      TOPIC,
      STATUS,
      ANSWERED,
      ON_THE_TABLE,
      FULFILLED,
      PARTLY_FULFILLED,
      REFUSED,
      DISPUTED,
      UNSETTLED,
      DAYS_TO_ANSWER_MIN,
      DAYS_TO_ANSWER_MAX,
      DAYS_TO_FULFILMENT_MIN,
      DAYS_TO_FULFILMENT_MAX,
      CARRIED_OVER),
  /** A text that closes a negotiation, or records that it failed. */
  AGREEMENTS(
      TEXT, LANGUAGE, KIND, STATUS, STAGE, AGREED, DAYS_TO_AGREEMENT_MIN, DAYS_TO_AGREEMENT_MAX),
  /** A provision of such a text that has no parts of its own. */
  CLAUSES(KIND, CATEGORY, TOPIC, AGREED, ANSWERING),
  /** A rise of pay that a text agrees. */
  RISES(CATEGORY, TOPIC, UNIT, BASE, BASIS, PER, COUNTS_AS, COMES, MEASURED, LEFT_OUT, RISE),
  /** A vote. */
  BALLOTS(
      KIND, OUTCOME, VOTES_VALID, VOTES_YES, VOTES_ELIGIBLE, VOTES_CAST, TURNOUT_MIN, TURNOUT_MAX),
  /** A strike or another action that is not a part of one. */
  ACTIONS(KIND, STATUS, STAGE, HELD, STRIKE_HELD, DAYS_OF_ACTION, ACTION_DAYS_MIN, ACTION_DAYS_MAX);

  private final List<FactColumn> columns;

  FactKind(FactColumn... own) {
    List<FactColumn> all =
        new ArrayList<>(List.of(RECORD, ID, AS_OF, SECTOR, LEVEL, JURISDICTION, YEAR));
    all.addAll(Arrays.asList(own));
    this.columns = List.copyOf(all);
  }

  /** {@return its name in tables and options: {@code demands}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its name in English, French and Arabic} */
  public LocalizedText label() {
    return Named.label("kind", code());
  }

  /** {@return what is counted, in a sentence, in English, French and Arabic} */
  public LocalizedText how() {
    return Named.how("kind", code());
  }

  /** {@return the columns of its rows, in order} */
  public List<FactColumn> columns() {
    return columns;
  }

  /** {@return what is told of the kind, in order} */
  public List<Indicator> indicators() {
    return Indicator.of(this);
  }

  /**
   * {@return the dimensions that its facts are told apart by in any case, because figures of two
   * groups are not alike: what a rise is a percentage of, or an amount of}
   */
  public List<Dimension> measuredBy() {
    return this == RISES ? Dimension.OF_A_RISE : List.of();
  }
}
