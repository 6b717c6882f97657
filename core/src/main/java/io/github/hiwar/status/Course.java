package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Journal.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What entries of the demands above do to a subject, whatever status they find it in: an entry that
 * the status does not allow changes nothing.
 *
 * <p>A segment tree over the entries in order. Each node knows, for every status at the start of
 * its stretch, which entry decides the status at the end. Entries are switched on while the walk
 * through the tree of demands is below what they name, so that a demand costs the logarithm of what
 * stands above it, and not all of it. Not thread-safe.
 */
final class Course {
  private static final int NONE = -1;

  private final Entry[] entries;
  private final States states;
  private final int width;
  private final int leaves;
  private final int[] on;
  private final int[] last;
  private final List<Predicate<Step>> looks;
  private final int[] firsts;
  private final int[] counts;

  Course(List<Entry> inOrder, States states) {
    this(inOrder, states, List.of());
  }

  /** Also counts the steps of some kinds along the way. */
  Course(List<Entry> inOrder, States states, List<Predicate<Step>> looks) {
    this.entries = inOrder.toArray(Entry[]::new);
    this.states = states;
    this.width = states.count();
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, entries.length * 2 - 1)));
    this.on = new int[entries.length];
    this.last = new int[2 * leaves * width];
    Arrays.fill(last, NONE);
    this.looks = looks;
    this.firsts = new int[last.length * looks.size()];
    this.counts = new int[last.length * looks.size()];
    Arrays.fill(firsts, NONE);
  }

  /** Switches an entry on; it may be named by several demands above. */
  void add(Entry entry) {
    int leaf = position(entry.rank());
    if (on[leaf]++ == 0) {
      int to = states.of(entry.to());
      for (int from = 0; from < width; from++) {
        if (states.allows(from, to)) {
          set((leaves + leaf) * width + from, leaf, states.status(from));
        }
      }
      update(leaf);
    }
  }

  void remove(Entry entry) {
    int leaf = position(entry.rank());
    if (--on[leaf] == 0) {
      int base = (leaves + leaf) * width;
      Arrays.fill(last, base, base + width, NONE);
      Arrays.fill(firsts, base * looks.size(), (base + width) * looks.size(), NONE);
      Arrays.fill(counts, base * looks.size(), (base + width) * looks.size(), 0);
      update(leaf);
    }
  }

  private void set(int place, int leaf, @Nullable Status before) {
    last[place] = leaf;
    if (!looks.isEmpty()) {
      Entry entry = entries[leaf];
      Step step =
          new Step(entry.transition(), Optional.ofNullable(before), entry.to(), true, entry.when());
      for (int i = 0; i < looks.size(); i++) {
        boolean found = looks.get(i).test(step);
        firsts[place * looks.size() + i] = found ? leaf : NONE;
        counts[place * looks.size() + i] = found ? 1 : 0;
      }
    }
  }

  private void update(int leaf) {
    for (int node = (leaves + leaf) / 2; node > 0; node /= 2) {
      for (int from = 0; from < width; from++) {
        int half = then(NONE, 2 * node, from);
        last[node * width + from] = then(half, 2 * node + 1, from);
        tally(node * width + from, 2 * node * width + from, place(half, 2 * node + 1, from));
      }
    }
  }

  private void tally(int place, int one, int other) {
    for (int i = 0; i < looks.size(); i++) {
      int first = firsts[one * looks.size() + i];
      firsts[place * looks.size() + i] = first == NONE ? firsts[other * looks.size() + i] : first;
      counts[place * looks.size() + i] =
          counts[one * looks.size() + i] + counts[other * looks.size() + i];
    }
  }

  private int place(int decided, int node, int first) {
    return node * width + (decided == NONE ? first : states.of(entries[decided].to()));
  }

  /** What decides after a node, if it was decided before: from the status of the first on. */
  private int then(int decided, int node, int first) {
    int next = last[place(decided, node, first)];
    return next == NONE ? decided : next;
  }

  /** The entry that decides in the end, if nothing was known; null if none is switched on. */
  @Nullable Entry decisive() {
    return entry(then(NONE, 1, 0));
  }

  /** The entry that decides after another one, which has been accepted; null if none does. */
  @Nullable Entry decisiveAfter(Entry accepted) {
    return decisiveBetween(accepted, null, null);
  }

  /**
   * The entry that decides after one that was accepted (or from the beginning) and before another
   * (or in the end); null if none does. Notes what is looked for on the way.
   */
  @Nullable Entry decisiveBetween(
      @Nullable Entry accepted, @Nullable Entry before, Histories.@Nullable Found along) {
    int from = accepted == null ? 0 : position(accepted.rank() + 1);
    int to = before == null ? entries.length : position(before.rank());
    return entry(between(from, to, states.of(accepted == null ? null : accepted.to()), along));
  }

  private @Nullable Entry entry(int index) {
    return index == NONE ? null : entries[index];
  }

  private int between(int from, int to, int start, Histories.@Nullable Found along) {
    int decided = NONE;
    int[] right = new int[Integer.SIZE];
    int rights = 0;
    int left = from + leaves;
    for (int end = to + leaves; left < end; left /= 2, end /= 2) {
      if (left % 2 == 1) {
        note(place(decided, left, start), along);
        decided = then(decided, left++, start);
      }
      if (end % 2 == 1) {
        right[rights++] = --end;
      }
    }
    while (rights > 0) {
      note(place(decided, right[--rights], start), along);
      decided = then(decided, right[rights], start);
    }
    return decided;
  }

  private void note(int place, Histories.@Nullable Found along) {
    for (int i = 0; along != null && i < looks.size(); i++) {
      Entry first = entry(firsts[place * looks.size() + i]);
      if (first != null) {
        along.add(i, first, counts[place * looks.size() + i]);
      }
    }
  }

  /** The position of the first entry that is not before a rank. */
  private int position(int rank) {
    int low = 0;
    int high = entries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle].rank() < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
