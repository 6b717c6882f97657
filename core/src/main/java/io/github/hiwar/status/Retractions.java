package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which entries of a journal were taken back, and by which: from the last to the first, so that a
 * retraction that is itself retracted does nothing.
 *
 * @param <E> the entries
 */
final class Retractions<E> {
  private final Map<String, E> byMistake = new HashMap<>();
  private final List<E> standing;

  Retractions(List<E> entries, Function<E, String> id, Function<E, Optional<String>> retracts) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      places.putIfAbsent(id.apply(entries.get(i)), i);
    }
    BitSet mistakes = new BitSet(entries.size());
    for (int i = entries.size() - 1; i >= 0; i--) {
      Optional<String> mistake =
          mistakes.get(i) ? Optional.empty() : retracts.apply(entries.get(i));
      int place = mistake.isPresent() ? places.getOrDefault(mistake.get(), i) : i;
      if (place < i) {
        mistakes.set(place);
        byMistake.put(mistake.get(), entries.get(i)); // Of several, the first is put last.
      }
    }
    this.standing = mistakes.isEmpty() ? entries : without(mistakes, entries);
  }

  private static <E> List<E> without(BitSet mistakes, List<E> entries) {
    List<E> standing = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      if (!mistakes.get(i)) {
        standing.add(entries.get(i));
      }
    }
    return List.copyOf(standing);
  }

  /** The entries that stand, as they are listed. */
  List<E> standing() {
    return standing;
  }

  /** The first entry that stands and retracts that one. */
  Optional<E> of(String mistake) {
    return Optional.ofNullable(byMistake.get(mistake));
  }
}
