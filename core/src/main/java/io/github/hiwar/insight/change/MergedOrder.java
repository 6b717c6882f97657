package io.github.hiwar.insight.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a merged list, from the orders of three versions.
 *
 * <p>What was there before keeps its order, or takes the order of the one side that changed it.
 * What a side added stays behind what it stands behind there. Where both sides added something at
 * one place, each addition stays together, and the one whose first key is smaller comes first, so
 * that it does not matter which side is ours.
 *
 * @param <K> what tells the elements apart
 */
final class MergedOrder<K> {
  private final Set<K> kept;
  private final Set<K> old;

  private MergedOrder(Collection<K> base, Set<K> kept) {
    this.kept = kept;
    this.old = new HashSet<>(base);
    this.old.retainAll(kept);
  }

  /** The order, empty if both sides reordered what was there before, each in its own way. */
  static <K> Optional<List<K>> of(List<K> base, List<K> ours, List<K> theirs, Set<K> kept) {
    MergedOrder<K> order = new MergedOrder<>(base, kept);
    List<K> was = order.old(base);
    List<K> mine = order.old(ours);
    List<K> other = order.old(theirs);
    // An element that only one side still has, or that a choice restored, has no order in the
    // other.
    if (!(mine.size() == was.size() && other.size() == was.size())) {
      return Optional.of(order.withAdditions(was, ours, theirs));
    }
    if (mine.equals(was) || mine.equals(other)) {
      return Optional.of(order.withAdditions(other, ours, theirs));
    }
    return other.equals(was)
        ? Optional.of(order.withAdditions(mine, ours, theirs))
        : Optional.empty();
  }

  private List<K> old(List<K> keys) {
    return keys.stream().filter(old::contains).toList();
  }

  private List<K> withAdditions(List<K> skeleton, List<K> ours, List<K> theirs) {
    Map<@Nullable K, List<K>> mine = additions(ours);
    Map<@Nullable K, List<K>> other = additions(theirs);
    Set<K> order = new LinkedHashSet<>();
    append(order, null, mine, other);
    for (K key : skeleton) {
      order.add(key);
      append(order, key, mine, other);
    }
    return new ArrayList<>(order);
  }

  /** What a side added, by what it stands behind; by null at the start of the list. */
  private Map<@Nullable K, List<K>> additions(List<K> keys) {
    Map<@Nullable K, List<K>> additions = new HashMap<>();
    @Nullable K behind = null;
    for (K key : keys) {
      if (old.contains(key)) {
        behind = key;
      } else if (kept.contains(key)) {
        additions.computeIfAbsent(behind, k -> new ArrayList<>()).add(key);
      }
    }
    return additions;
  }

  private void append(
      Set<K> order,
      @Nullable K behind,
      Map<@Nullable K, List<K>> mine,
      Map<@Nullable K, List<K>> other) {
    List<List<K>> blocks = new ArrayList<>();
    blocks.add(mine.getOrDefault(behind, List.of()));
    blocks.add(other.getOrDefault(behind, List.of()));
    blocks.removeIf(List::isEmpty);
    blocks.sort(Comparator.comparing(List::toString));
    blocks.forEach(order::addAll);
  }
}
