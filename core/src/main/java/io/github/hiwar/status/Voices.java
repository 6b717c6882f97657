package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parties who state things, those that always state the same taken as one voice: a hundred
 * unions that sign every letter together cost as much as one.
 */
final class Voices {
  private static final int[] NONE = {};

  private final int count;
  private final int[][] ofLot;
  private final Map<Set<String>, Integer> lots = new IdentityHashMap<>();
  private final int[] lotOf;

  Voices(Iterable<Entry> entries) {
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
    List<int[]> members = partiesOf(distinct, groups);
    int parties = members.stream().flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
    int[] voices = refined(parties, members);
    this.count = Arrays.stream(voices).max().orElse(-1) + 1;
    this.ofLot = new int[groups][];
    for (int i = 0; i < groups; i++) {
      ofLot[i] = Arrays.stream(members.get(i)).map(party -> voices[party]).distinct().toArray();
    }
  }

  private List<int[]> partiesOf(List<Set<String>> distinct, int groups) {
    Map<String, Integer> parties = new HashMap<>();
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

  int count() {
    return count;
  }

  /** The voices of an entry, one array for each lot; a voice may be in several. */
  int[][] of(Entry entry) {
    List<Set<String>> named = entry.accounts().distinct();
    int[][] voices = new int[named.size()][];
    int last = -1;
    for (int i = 0; i < voices.length; i++) {
      int group = lotOf[lots.getOrDefault(named.get(i), 0)];
      // Lots that always come together stand side by side as a rule.
      voices[i] = group == last ? NONE : ofLot[group];
      last = group;
    }
    return voices;
  }
}
