package io.github.hiwar.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody meant who wrote a name of several words with a slip, or its words in another order:
 * the name that has the most pairs of letters in common.
 */
final class NearWords {
  /** Of both names' pairs, the part that has to be common: below it, the next name is a guess. */
  private static final double ENOUGH = 0.7;

  private NearWords() {}

  static Optional<String> of(String given, Stream<String> names) {
    Set<String> pairs = pairs(given);
    return names
        .map(name -> Map.entry(name, alike(pairs, pairs(name))))
        .filter(one -> one.getValue() >= ENOUGH)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Set<String> pairs(String name) {
    String ordered =
        Arrays.stream(name.toLowerCase(Locale.ROOT).split("[-_ ]+", -1))
            .sorted()
            .collect(Collectors.joining("-"));
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < ordered.length(); i++) {
      pairs.add(ordered.substring(i, i + 2));
    }
    return pairs;
  }

  private static double alike(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return 2.0 * common / Math.max(1, one.size() + other.size());
  }
}
