package io.github.hiwar.corpus.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The figures of one group of facts, or of all of a kind: a number or a spread for each {@link
 * Indicator} of the kind.
 *
 * <p>Those of two groups add up to those of both together, in whatever order. What {@link
 * Statistics} gives out is a copy that does not change any more.
 *
 * <pre>{@code
 * Figures demands = statistics.total(FactKind.DEMANDS);
 * demands.share(Indicator.ANSWERED);       // 118/240
 * demands.spread(Indicator.ANSWER_DAYS);   // 41 (14–96) of 110, 6 imprecise, 2 unknown
 * }</pre>
 */
public final class Figures implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the facts are of. */
  private final FactKind kind;

  /** The numbers, at the place of their indicator among those of the kind. */
  private final long[] tallies;

  /** The spreads, in the order of their indicators. */
  private final ArrayList<Spread> spreads = new ArrayList<>();

  Figures(FactKind kind) {
    this.kind = kind;
    this.tallies = new long[kind.indicators().size()];
    for (Indicator one : kind.indicators()) {
      if (one.isSpread()) {
        spreads.add(new Spread(one.scale()));
      }
    }
  }

  void add(Fact fact) {
    int spread = 0;
    List<Indicator> indicators = kind.indicators();
    for (int i = 0; i < tallies.length; i++) {
      Indicator one = indicators.get(i);
      tallies[i] += one.of(fact);
      if (one.isSpread()) {
        one.put(fact, spreads.get(spread));
        spread++;
      }
    }
  }

  void add(Figures other) {
    for (int i = 0; i < tallies.length; i++) {
      tallies[i] += other.tallies[i];
    }
    for (int i = 0; i < spreads.size(); i++) {
      spreads.get(i).add(other.spreads.get(i));
    }
  }

  private int place(Indicator indicator) {
    if (indicator.kind() != kind) {
      throw new IllegalArgumentException(
          "figures of %s have no %s, which is one of %s"
              .formatted(kind.code(), indicator.code(), indicator.kind().code()));
    }
    return kind.indicators().indexOf(indicator);
  }

  /** {@return what the figures are of} */
  public FactKind kind() {
    return kind;
  }

  /**
   * {@return a number}
   *
   * @param indicator which one
   * @throws IllegalArgumentException if it is of another kind of fact
   */
  public long number(Indicator indicator) {
    return tallies[place(indicator)];
  }

  /**
   * {@return a number with what it is a share of; of the whole itself, the whole}
   *
   * @param indicator which one
   * @throws IllegalArgumentException if it is of another kind of fact
   */
  public Share share(Indicator indicator) {
    return new Share(number(indicator), number(indicator.whole().orElse(indicator)));
  }

  /**
   * {@return how a number is spread}
   *
   * @param indicator which one
   * @throws IllegalArgumentException if it is of another kind of fact, or no spread
   */
  public Spread spread(Indicator indicator) {
    int place = place(indicator);
    if (!indicator.isSpread()) {
      throw new IllegalArgumentException(indicator.code() + " is a number, and no spread");
    }
    long before = kind.indicators().subList(0, place).stream().filter(Indicator::isSpread).count();
    return spreads.get((int) before);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figures that
        && kind == that.kind
        && Arrays.equals(tallies, that.tallies)
        && spreads.equals(that.spreads);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(tallies);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Indicator one : kind.indicators()) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(one.code())
          .append(' ')
          .append(
              one.isSpread()
                  ? spread(one)
                  : one.whole().isPresent() ? share(one) : String.valueOf(number(one)));
    }
    return text.toString();
  }
}
