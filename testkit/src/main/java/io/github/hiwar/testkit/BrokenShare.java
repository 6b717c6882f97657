package io.github.hiwar.testkit;

import java.util.List;
import java.util.Optional;

/**
 * Which lines are broken: of every hundred after each other the same number, as near as the share
 * allows, at places that the seed chooses.
 *
 * @param seed the seed
 * @param share from 0 to 1
 */
record BrokenShare(long seed, double share) {
  private static final int BLOCK = 100;
  private static final int PURPOSE = 6;

  BrokenShare {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + ": a share is from 0 to 1");
    }
  }

  /** What breaks the line, if anything does; the table is gone through in turn. */
  <T> Optional<T> of(long index, List<T> table) {
    long block = index / BLOCK;
    long before = brokenBefore(block);
    int place = place(block, (int) (index % BLOCK));
    return place < brokenBefore(block + 1) - before
        ? Optional.of(table.get((int) ((before + place) % table.size())))
        : Optional.empty();
  }

  private long brokenBefore(long block) {
    return (long) Math.floor(block * (double) BLOCK * share + 1e-9);
  }

  // A line's place in an order of the block's own: 100 has the factors 2 and 5, so that any step
  // without them visits every place once.
  private int place(long block, int line) {
    Dice dice = Dice.of(seed, block, PURPOSE);
    int step = 10 * dice.below(BLOCK / 10) + dice.any(List.of(1, 3, 7, 9));
    return (line * step + dice.below(BLOCK)) % BLOCK;
  }
}
