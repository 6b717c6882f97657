package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parties who state things, those that always state the same taken as one voice: a hundred
 * unions that sign every letter together cost as much as one. A person speaks with a hundred voices
 * at most: who held more offices than that would cost their number with every word.
 */
final class Voices {
  private static final int[][] NONE = {};
  private static final int SMALL = 8;

  private final int count;
  private final int[][] ofLot;
  private final Map<Integer, int[][]> ofEntry = new HashMap<>();
  private final Map<Integer, Long> prints = new HashMap<>();
  private final int[] lotOf;
  private final String[] names;

  Voices(Iterable<Entry> entries) {
    IdentityHashMap<Set<String>, Integer> lots = new IdentityHashMap<>();
    List<int[]> lotsOfEntries = new ArrayList<>();
    List<Set<String>> distinct = new ArrayList<>();
    for (Entry entry : entries) {
      List<Set<String>> named = entry.accounts().distinct();
      int[] indexes = new int[named.size()];
      int size = 0;
      for (Set<String> lot : named) {
        Integer known = lots.get(lot);
        if (known == null) {
          known = lots.size();
          lots.put(lot, known);
          distinct.add(lot);
        }
        indexes[size++] = known;
      }
      lotsOfEntries.add(indexes);
    }
    // Lots that always come together are one lot, and then parties that are in the same lots.
    this.lotOf = refined(distinct.size(), lotsOfEntries);
    int groups = Arrays.stream(lotOf).max().orElse(-1) + 1;
    Map<String, Integer> parties = new LinkedHashMap<>();
    List<int[]> members = partiesOf(distinct, groups, parties);
    int[] voices = refined(parties.size(), members);
    this.count = Arrays.stream(voices).max().orElse(-1) + 1;
    this.names = new String[count];
    parties.forEach(
        (party, i) -> names[voices[i]] = names[voices[i]] == null ? party : names[voices[i]]);
    this.ofLot = new int[groups][];
    for (int i = 0; i < groups; i++) {
      ofLot[i] =
          Arrays.stream(members.get(i))
              .map(party -> voices[party])
              .sorted()
              .distinct()
              .limit(Journal.MOST_JUDGED)
              .toArray();
    }
    int position = 0;
    for (Entry entry : entries) {
      int[] named = lotsOfEntries.get(position++);
      if (named.length > 0) {
        ofEntry.put(entry.rank(), voicesOf(named));
      }
    }
  }

  private List<int[]> partiesOf(
      List<Set<String>> distinct, int groups, Map<String, Integer> parties) {
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < distinct.size(); i++) {
      for (String party : distinct.get(i)) {
        Integer known = parties.get(party);
        if (known == null) {
          known = parties.size();
          parties.put(party, known);
        }
        members.get(lotOf[i]).add(known);
      }
    }
    return members.stream().map(m -> m.stream().mapToInt(i -> i).distinct().toArray()).toList();
  }

  /** Numbers things so that two have the same number if they are in the same sets. */
  private static int[] refined(int things, List<int[]> sets) {
    int[] classes = new int[things];
    int next = 1;
    for (int[] set : sets) {
      Map<Integer, Integer> moved = new HashMap<>();
      for (int thing : set) {
        Integer to = moved.get(classes[thing]);
        if (to == null) {
          to = next++;
          moved.put(classes[thing], to);
        }
        classes[thing] = to;
      }
    }
    Map<Integer, Integer> dense = new HashMap<>();
    for (int i = 0; i < things; i++) {
      int size = dense.size();
      classes[i] = dense.computeIfAbsent(classes[i], old -> size);
    }
    return classes;
  }

  /** A party that speaks with this voice: the first that the journal names. */
  String name(int voice) {
    return names[voice];
  }

  int count() {
    return count;
  }

  /**
   * The voices of an entry, in sorted lots; large lots are shared, and a voice may be in several.
   */
  int[][] of(Entry entry) {
    return ofEntry.getOrDefault(entry.rank(), NONE);
  }

  /** The voices of an entry, each once, as far as they are judged. */
  IntStream heard(Entry entry) {
    return Arrays.stream(of(entry))
        .flatMapToInt(Arrays::stream)
        .limit(Journal.MOST_JUDGED)
        .distinct();
  }

  /** How many voices an entry has, those counted twice that are in several lots. */
  int count(Entry entry) {
    int all = 0;
    for (int[] lot : of(entry)) {
      all += lot.length;
    }
    return all;
  }

  /** The sum of the prints of the claims that an entry is for its voices. */
  long print(Entry entry) {
    return prints.computeIfAbsent(entry.rank(), rank -> printed(entry));
  }

  private long printed(Entry entry) {
    return Arrays.stream(of(entry))
        .flatMapToInt(Arrays::stream)
        .distinct()
        .mapToLong(voice -> Claims.print(voice, entry))
        .sum();
  }

  private int[][] voicesOf(int[] lotsOfEntry) {
    List<int[]> large = new ArrayList<>();
    int[] rest =
        Arrays.stream(lotsOfEntry)
            .map(lot -> lotOf[lot])
            .distinct()
            .filter(group -> ofLot[group].length <= SMALL || !large.add(ofLot[group]))
            .flatMap(group -> Arrays.stream(ofLot[group]))
            .sorted()
            .distinct()
            .toArray();
    if (rest.length > 0) {
      large.add(rest);
    }
    return large.toArray(int[][]::new);
  }
}
