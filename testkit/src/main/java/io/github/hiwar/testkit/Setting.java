package io.github.hiwar.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where and when a record plays. Twelve records after each other are one dialogue from 2015 to
 * 2026, so that what one year leaves open comes back the next.
 */
final class Setting {
  static final int FIRST_YEAR = 2015;
  static final int YEARS = 12;

  // What each part of a dialogue draws from, so that a change in one leaves the others as they are.
  private static final int PLACE = 1;
  private static final int ORDER = 2;
  private static final int AMOUNT = 3;
  private static final int FATE = 4;
  private static final int STORY = 5;

  private final long seed;
  private final long index;
  private final CorpusSize size;
  private final Jurisdiction jurisdiction;
  private final Sector sector;
  private final Languages languages;

  private Setting(long seed, long index, CorpusSize size) {
    this.seed = seed;
    this.index = index;
    this.size = size;
    Dice dice = Dice.of(seed, series(), PLACE);
    this.jurisdiction = dice.any(Lexicon.JURISDICTIONS);
    this.sector = dice.any(Lexicon.SECTORS);
    Languages usual = dice.any(jurisdiction.languages());
    this.languages = size.isTerse() && dice.chance(75) ? usual.original() : usual;
  }

  static Setting of(long seed, long index, CorpusSize size) {
    return new Setting(seed, index, size);
  }

  private long series() {
    return index / YEARS;
  }

  int year() {
    return FIRST_YEAR + (int) (index % YEARS);
  }

  boolean isFirst() {
    return year() == FIRST_YEAR;
  }

  /** The same dialogue a year before. */
  Setting yearBefore() {
    return new Setting(seed, index - 1, size);
  }

  CorpusSize size() {
    return size;
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  Sector sector() {
    return sector;
  }

  Languages languages() {
    return languages;
  }

  /** A URI for examples (RFC 6963), so that nobody takes the record for a real one. */
  String id() {
    return "urn:example:hiwar:generated:" + seed + ":" + index;
  }

  /** What happens in the record. */
  Dice story() {
    return Dice.of(seed, index, STORY);
  }

  /** What becomes of a claim in this record. */
  Course fate(Claim claim) {
    Course fate = Dice.of(seed, index, FATE, claim.number()).any(Lexicon.FATES);
    return size.isTerse() ? fate.inShort() : fate;
  }

  /**
   * The items that are claimed this year, group by group. Years that follow each other share about
   * half of them.
   */
  List<Claim> items() {
    List<Claim> order = order();
    int most = size.mostDemands();
    int from = (year() - FIRST_YEAR) * (most / 2 + 1);
    int count = size.demands(Dice.of(seed, index, AMOUNT));
    List<Claim> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(order.get((from + i) % order.size()));
    }
    return items;
  }

  /** The items of the year before that are still open there. */
  Set<Claim> leftOpen() {
    Set<Claim> open = new HashSet<>();
    if (!isFirst()) {
      Setting before = yearBefore();
      for (Claim item : before.items()) {
        if (before.fate(item).leavesOpen()) {
          open.add(item);
        }
      }
    }
    return open;
  }

  // The groups in an order of the series' own, and their items in theirs.
  private List<Claim> order() {
    Dice dice = Dice.of(seed, series(), ORDER);
    List<Claim> order = new ArrayList<>(Lexicon.CLAIMS.size());
    for (List<Claim> group : shuffled(Lexicon.GROUPS, dice)) {
      order.addAll(shuffled(group.size() == 1 ? group : group.subList(1, group.size()), dice));
    }
    return order;
  }

  private static <T> List<T> shuffled(List<T> list, Dice dice) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      T other = shuffled.get(i);
      int with = dice.below(i + 1);
      shuffled.set(i, shuffled.get(with));
      shuffled.set(with, other);
    }
    return shuffled;
  }
}
