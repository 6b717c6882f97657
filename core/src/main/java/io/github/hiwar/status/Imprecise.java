package io.github.hiwar.status;

import java.util.Arrays;
import java.util.List;

/**
 * How late the entries above that are switched on may have happened, up to a place in the order,
 * status by status. A segment tree; not thread-safe.
 */
final class Imprecise {
  private static final long NEVER = Long.MIN_VALUE;

  private final int[] ranks;
  private final States states;
  private final int width;
  private final int leaves;
  private final int[] on;
  private final long[] latest;

  Imprecise(List<Entry> inOrder, States states) {
    this.ranks = inOrder.stream().mapToInt(Entry::rank).toArray();
    this.states = states;
    this.width = states.count();
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, ranks.length * 2 - 1)));
    this.on = new int[ranks.length];
    this.latest = new long[2 * leaves * width];
    Arrays.fill(latest, NEVER);
  }

  void add(Entry entry) {
    if (ranks.length > 0 && on[position(entry.rank())]++ == 0) {
      set(entry, entry.when().latest().toEpochDay());
    }
  }

  void remove(Entry entry) {
    if (ranks.length > 0 && --on[position(entry.rank())] == 0) {
      set(entry, NEVER);
    }
  }

  private void set(Entry entry, long day) {
    int state = states.of(entry.to());
    int node = leaves + position(entry.rank());
    latest[node * width + state] = day;
    for (node /= 2; node > 0; node /= 2) {
      latest[node * width + state] =
          Math.max(latest[2 * node * width + state], latest[(2 * node + 1) * width + state]);
    }
  }

  /** Whether one before the entry, with another status, may have happened after it. */
  boolean mayFollow(Entry entry) {
    long day = entry.when().earliest().toEpochDay();
    int other = states.of(entry.to());
    int left = leaves;
    for (int end = leaves + position(entry.rank()); left < end; left /= 2, end /= 2) {
      if (end % 2 == 1 && mayFollow(--end, other, day)) {
        return true;
      }
      if (left % 2 == 1 && mayFollow(left++, other, day)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFollow(int node, int other, long day) {
    for (int state = 1; state < width; state++) {
      if (state != other && latest[node * width + state] > day) {
        return true;
      }
    }
    return false;
  }

  private int position(int rank) {
    int found = Arrays.binarySearch(ranks, rank);
    return found < 0 ? -found - 1 : found;
  }
}
