package io.github.hiwar.testkit;

/** How much a record of a generated corpus holds. */
public enum CorpusSize {
  /** A handful of demands, two to five kilobytes: for corpora of a million records. */
  SMALL(2, 5, 1, 2, 25, 15, 6, 6, 5, 5),
  /** A dialogue as departments have them: ten to forty kilobytes. */
  TYPICAL(10, 24, 2, 5, 75, 55, 45, 35, 35, 100);

  private final int fewestDemands;
  private final int mostDemands;
  private final int fewestRounds;
  private final int mostRounds;
  private final int withTerms;
  private final int withPromise;
  private final int withAgreement;
  private final int withAction;
  private final int withMediator;
  private final int detailed;

  CorpusSize(
      int fewestDemands,
      int mostDemands,
      int fewestRounds,
      int mostRounds,
      int withTerms,
      int withPromise,
      int withAgreement,
      int withAction,
      int withMediator,
      int detailed) {
    this.fewestDemands = fewestDemands;
    this.mostDemands = mostDemands;
    this.fewestRounds = fewestRounds;
    this.mostRounds = mostRounds;
    this.withTerms = withTerms;
    this.withPromise = withPromise;
    this.withAgreement = withAgreement;
    this.withAction = withAction;
    this.withMediator = withMediator;
    this.detailed = detailed;
  }

  /**
   * Whether a record says what it has to and no more: one source, the first and the last of the
   * steps, and mostly one language.
   */
  boolean isTerse() {
    return this == SMALL;
  }

  int demands(Dice dice) {
    return dice.between(fewestDemands, mostDemands);
  }

  int mostDemands() {
    return mostDemands;
  }

  int rounds(Dice dice) {
    return dice.between(fewestRounds, mostRounds);
  }

  /** Whether a demand that may have terms has them. */
  boolean hasTerms(Dice dice) {
    return dice.chance(withTerms);
  }

  /** Whether a demand that was accepted has a promise of its own. */
  boolean hasPromise(Dice dice) {
    return dice.chance(withPromise);
  }

  boolean hasAgreement(Dice dice) {
    return dice.chance(withAgreement);
  }

  boolean hasAction(Dice dice) {
    return dice.chance(withAction);
  }

  boolean hasMediator(Dice dice) {
    return dice.chance(withMediator);
  }

  /** Whether something that can be left out is told: a person, a remark, a second condition. */
  boolean tells(Dice dice) {
    return dice.chance(detailed);
  }
}
