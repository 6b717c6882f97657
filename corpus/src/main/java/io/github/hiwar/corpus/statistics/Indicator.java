package io.github.hiwar.corpus.statistics;

import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure that statistics tell, described once: of which kind of fact, what counts, and what it is
 * a share of. Tables, pages, files of clusters and the documentation follow from it.
 *
 * <p>It is a tally (a number, or a sum of whole numbers) or a {@link Spread} (how a number is
 * spread). Both are added up without regard to order.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Indicator {
  /** All demands. */
  DEMANDS(FactKind.DEMANDS, fact -> 1, null),
  /** Those answered, of all. */
  ANSWERED(FactKind.DEMANDS, where(FactColumn.ANSWERED), DEMANDS),
  /** Those turned down. */
  REFUSED(FactKind.DEMANDS, where(FactColumn.REFUSED), DEMANDS),
  /** Those of which speakers give contradictory accounts. */
  DISPUTED(FactKind.DEMANDS, where(FactColumn.DISPUTED), DEMANDS),
  /** Those neither withdrawn nor superseded: what fulfilment is a share of. */
  ON_THE_TABLE(FactKind.DEMANDS, where(FactColumn.ON_THE_TABLE), DEMANDS),
  /** Those met. */
  FULFILLED(FactKind.DEMANDS, where(FactColumn.FULFILLED), ON_THE_TABLE),
  /** Those met in part. */
  PARTLY_FULFILLED(FactKind.DEMANDS, where(FactColumn.PARTLY_FULFILLED), ON_THE_TABLE),
  /** Those whose status imprecise dates leave open. */
  UNSETTLED(FactKind.DEMANDS, where(FactColumn.UNSETTLED), DEMANDS),
  /** Those carried over at least once. */
  CARRIED_OVER(FactKind.DEMANDS, counts(fact -> positive(fact, FactColumn.CARRIED_OVER)), DEMANDS),
  /** Days from raising to the first answer. */
  ANSWER_DAYS(
      FactColumn.DAYS_TO_ANSWER_MIN, FactColumn.DAYS_TO_ANSWER_MAX, FactColumn.ANSWERED, ANSWERED),
  /** Days from raising to the first fulfilment. */
  FULFILMENT_DAYS(
      FactColumn.DAYS_TO_FULFILMENT_MIN,
      FactColumn.DAYS_TO_FULFILMENT_MAX,
      FactColumn.FULFILLED,
      FULFILLED),

  /** All texts. */
  AGREEMENTS(FactKind.AGREEMENTS, fact -> 1, null),
  /** Those being written, proposed, or agreed in principle only. */
  UNDER_WAY(FactKind.AGREEMENTS, where(FactColumn.STAGE, "under-way"), AGREEMENTS),
  /** Those signed, ratified, deposited, extended or in force. */
  CONCLUDED(FactKind.AGREEMENTS, where(FactColumn.STAGE, "concluded"), AGREEMENTS),
  /** Those expired, denounced or replaced. */
  ENDED(FactKind.AGREEMENTS, where(FactColumn.STAGE, "ended"), AGREEMENTS),
  /** Those rejected or given up. */
  NOT_CONCLUDED(FactKind.AGREEMENTS, where(FactColumn.STAGE, "not-concluded"), AGREEMENTS),
  /** Those whose stage the record does not say. */
  STAGE_UNSAID(FactKind.AGREEMENTS, where(FactColumn.STAGE, "unsaid"), AGREEMENTS),
  /** Those that the two sides concluded, whether or not they have ended. */
  AGREED(FactKind.AGREEMENTS, where(FactColumn.AGREED), AGREEMENTS),
  /** Days from the first demand of the record to the conclusion. */
  AGREEMENT_DAYS(
      FactColumn.DAYS_TO_AGREEMENT_MIN,
      FactColumn.DAYS_TO_AGREEMENT_MAX,
      FactColumn.AGREED,
      AGREED),

  /** All provisions. */
  CLAUSES(FactKind.CLAUSES, fact -> 1, null),
  /** Those of agreed texts. */
  CLAUSES_AGREED(FactKind.CLAUSES, where(FactColumn.AGREED), CLAUSES),
  /** Those that say which demands they answer. */
  CLAUSES_ANSWERING(FactKind.CLAUSES, where(FactColumn.ANSWERING), CLAUSES),

  /** All rises of pay that agreed texts have. */
  RISES(FactKind.RISES, fact -> 1, null),
  /** Those with one exact figure. */
  RISES_MEASURED(FactKind.RISES, where(FactColumn.MEASURED), RISES),
  /** Those with a bound or a range. */
  RISES_BOUNDED(FactKind.RISES, where(FactColumn.LEFT_OUT, "bounded"), RISES),
  /** Those combined of several figures. */
  RISES_COMBINED(FactKind.RISES, where(FactColumn.LEFT_OUT, "combined"), RISES),
  /** Those by grade, step or group. */
  RISES_BY_SCALE(FactKind.RISES, where(FactColumn.LEFT_OUT, "scale"), RISES),
  /** Those in steps that name no figure for all of them. */
  RISES_IN_STEPS(FactKind.RISES, where(FactColumn.LEFT_OUT, "steps"), RISES),
  /** Those that follow an index. */
  RISES_INDEXED(FactKind.RISES, where(FactColumn.LEFT_OUT, "indexed"), RISES),
  /** Those that are a part of another figure, or a number of something else. */
  RISES_OTHERWISE(FactKind.RISES, where(FactColumn.LEFT_OUT, "otherwise"), RISES),
  /** Those without a figure. */
  RISES_WITHOUT_FIGURE(FactKind.RISES, where(FactColumn.LEFT_OUT, "no-figure"), RISES),
  /** The rises, in what they are measured in; never of unlike ones together. */
  RISE(FactColumn.RISE, FactColumn.RISE, FactColumn.MEASURED, RISES_MEASURED),

  /** All votes. */
  BALLOTS(FactKind.BALLOTS, fact -> 1, null),
  /** Those that accepted what was voted on. */
  ACCEPTED(FactKind.BALLOTS, where(FactColumn.OUTCOME, "accepted"), BALLOTS),
  /** Those that rejected it. */
  REJECTED(FactKind.BALLOTS, where(FactColumn.OUTCOME, "rejected"), BALLOTS),
  /** Those that decided nothing: tied, annulled, without a quorum. */
  UNDECIDED(FactKind.BALLOTS, where(FactColumn.OUTCOME, "undecided"), BALLOTS),
  /** Those whose outcome the record does not say. */
  OUTCOME_UNSAID(FactKind.BALLOTS, where(FactColumn.OUTCOME, "unsaid"), BALLOTS),
  /** The votes for and against. */
  VOTES_VALID(FactKind.BALLOTS, sum(FactColumn.VOTES_VALID), null),
  /** The votes in favour, of those for and against. */
  VOTES_YES(FactKind.BALLOTS, sum(FactColumn.VOTES_YES), VOTES_VALID),
  /** Those who could vote. */
  VOTES_ELIGIBLE(FactKind.BALLOTS, sum(FactColumn.VOTES_ELIGIBLE), null),
  /** The votes cast, of those who could vote. */
  VOTES_CAST(FactKind.BALLOTS, sum(FactColumn.VOTES_CAST), VOTES_ELIGIBLE),
  /** The turnout in percent, each vote counting alike. */
  TURNOUT(FactKind.BALLOTS, FactColumn.TURNOUT_MIN, FactColumn.TURNOUT_MAX, BALLOTS),

  /** All actions. */
  ACTIONS(FactKind.ACTIONS, fact -> 1, null),
  /** Those that took place. */
  ACTIONS_HELD(FactKind.ACTIONS, where(FactColumn.STAGE, "held"), ACTIONS),
  /** Those given up before. */
  ACTIONS_CALLED_OFF(FactKind.ACTIONS, where(FactColumn.STAGE, "called-off"), ACTIONS),
  /** Those announced, so far. */
  ACTIONS_ANNOUNCED(FactKind.ACTIONS, where(FactColumn.STAGE, "announced"), ACTIONS),
  /** Those of which the record does not say whether they took place. */
  ACTIONS_UNSAID(FactKind.ACTIONS, where(FactColumn.STAGE, "unsaid"), ACTIONS),
  /** The strikes that took place, of the actions that did. */
  STRIKES_HELD(FactKind.ACTIONS, where(FactColumn.STRIKE_HELD), ACTIONS_HELD),
  /** The days of action in all, of the actions whose days are known exactly. */
  DAYS_OF_ACTION(FactKind.ACTIONS, sum(FactColumn.DAYS_OF_ACTION), null),
  /** The days of each action that took place. */
  ACTION_DAYS(
      FactColumn.ACTION_DAYS_MIN, FactColumn.ACTION_DAYS_MAX, FactColumn.HELD, ACTIONS_HELD);

  private static final Map<FactKind, List<Indicator>> BY_KIND = byKind();

  private final FactKind kind;
  private final @Nullable ToLongFunction<Fact> tally;
  private final @Nullable Spreading spreading;
  private final @Nullable Indicator whole;

  /** What a spread takes from a fact. */
  private record Spreading(FactColumn least, FactColumn most, Predicate<Fact> where) {}

  // A number or a sum.
  Indicator(FactKind kind, ToLongFunction<Fact> tally, @Nullable Indicator whole) {
    this.kind = kind;
    this.tally = tally;
    this.spreading = null;
    this.whole = whole;
  }

  // The spread of a number between two columns, of all facts.
  Indicator(FactKind kind, FactColumn least, FactColumn most, Indicator whole) {
    this.kind = kind;
    this.tally = null;
    this.spreading = new Spreading(least, most, fact -> true);
    this.whole = whole;
  }

  // The same, of the facts of which something holds.
  Indicator(FactColumn least, FactColumn most, FactColumn where, Indicator whole) {
    this.kind = whole.kind;
    this.tally = null;
    this.spreading = new Spreading(least, most, fact -> fact.is(where));
    this.whole = whole;
  }

  private static ToLongFunction<Fact> counts(Predicate<Fact> which) {
    return fact -> which.test(fact) ? 1 : 0;
  }

  private static ToLongFunction<Fact> where(FactColumn so) {
    return counts(fact -> fact.is(so));
  }

  private static ToLongFunction<Fact> where(FactColumn column, String says) {
    return counts(fact -> fact.key(column).equals(says));
  }

  private static ToLongFunction<Fact> sum(FactColumn column) {
    return fact -> fact.number(column).map(BigDecimal::longValueExact).orElse(0L);
  }

  private static boolean positive(Fact fact, FactColumn column) {
    return fact.number(column).filter(number -> number.signum() > 0).isPresent();
  }

  private static Map<FactKind, List<Indicator>> byKind() {
    Map<FactKind, List<Indicator>> all = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      all.put(kind, Arrays.stream(values()).filter(one -> one.kind == kind).toList());
    }
    return all;
  }

  static List<Indicator> of(FactKind kind) {
    return BY_KIND.getOrDefault(kind, List.of());
  }

  /** {@return its name in a table, and the beginning of those of its columns: {@code answered}} */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its name in English, French and Arabic} */
  public LocalizedText label() {
    return Named.label("figure", code());
  }

  /** {@return how it is counted, in a sentence, in English, French and Arabic} */
  public LocalizedText how() {
    return Named.how("figure", code());
  }

  /** {@return of which kind of fact it tells} */
  public FactKind kind() {
    return kind;
  }

  /** {@return what it is a share of, or of how many it tells the spread; empty for the whole} */
  public Optional<Indicator> whole() {
    return Optional.ofNullable(whole);
  }

  /** {@return whether it tells how a number is spread, and is no number itself} */
  public boolean isSpread() {
    return spreading != null;
  }

  /**
   * {@return how many digits after the point the numbers of its spread have; others are rounded}
   */
  public int scale() {
    return this == RISE ? 3 : this == TURNOUT ? 2 : 0;
  }

  /** How much a fact adds to the tally. */
  long of(Fact fact) {
    return tally == null ? 0 : tally.applyAsLong(fact);
  }

  /** Puts the number of a fact into the spread, if the fact counts. */
  void put(Fact fact, Spread spread) {
    if (spreading != null && spreading.where().test(fact)) {
      spread.add(digits(fact, spreading.least()), digits(fact, spreading.most()), likeness(fact));
    }
  }

  private @Nullable Long digits(Fact fact, FactColumn column) {
    return fact.number(column)
        .map(number -> number.setScale(scale(), RoundingMode.HALF_UP).unscaledValue())
        .filter(digits -> digits.bitLength() < Long.SIZE)
        .map(BigInteger::longValue)
        .orElse(null);
  }

  // What two facts must share so that their numbers can be compared.
  private String likeness(Fact fact) {
    StringBuilder likeness = new StringBuilder();
    kind.measuredBy().forEach(one -> likeness.append(one.of(fact)).append('\n'));
    return likeness.toString();
  }
}
