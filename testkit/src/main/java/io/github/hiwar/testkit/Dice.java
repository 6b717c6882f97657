package io.github.hiwar.testkit;

import java.util.List;

/**
 * Pseudo-random choices that depend on their seeds alone.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014), written out: what a JDK may change between versions must
 * not change a corpus.
 */
final class Dice {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Dice for a purpose: other seeds, or the same in another order, give unrelated throws. */
  static Dice of(long... seeds) {
    long state = GOLDEN;
    for (long seed : seeds) {
      state = mix(state + seed * GOLDEN + 1);
    }
    return new Dice(state);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 to below the bound. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** A number from the first to the last. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** True in so many cases of a hundred. */
  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T any(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
