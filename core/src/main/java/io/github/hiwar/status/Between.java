package io.github.hiwar.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether dates leave open that a step which looks illegal was none: the two entries may have come
 * the other way round, or another entry may lie between them that leads from one to the other.
 */
final class Between {
  private final List<Entry> entries;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<LocalDate> latestUpTo = new ArrayList<>();
  private final LocalDate[] earliestFrom;
  private final Voices voices;

  Between(Line line, Voices voices) {
    this.entries = line.steps().stream().map(Line.Step::entry).toList();
    this.voices = voices;
    LocalDate latest = LocalDate.MIN;
    for (Entry entry : entries) {
      places.put(entry.rank(), places.size());
      latest = later(latest, entry.when().latest());
      latestUpTo.add(latest);
    }
    this.earliestFrom = new LocalDate[entries.size()];
    LocalDate earliest = LocalDate.MAX;
    for (int i = entries.size() - 1; i >= 0; i--) {
      LocalDate own = entries.get(i).when().earliest();
      earliest = own.isBefore(earliest) ? own : earliest;
      earliestFrom[i] = earliest;
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Whether the step from one entry to a later one in the order need not be what happened, by the
   * account of one voice.
   */
  boolean mayExplain(Entry from, Entry to, int voice) {
    if (to.mayPrecede(from)) {
      return true;
    }
    Search search = new Search(from, to);
    return search.isTooLong() || search.explains(one -> one == voice);
  }

  /**
   * Whether it need not be by the account of any of several, who have stated the same so far.
   *
   * @param among who they are
   * @param number how many they are
   */
  boolean mayExplainToAll(Entry from, Entry to, IntPredicate among, int number) {
    if (to.mayPrecede(from)) {
      return true;
    }
    Search search = new Search(from, to);
    if (search.isTooLong()) {
      return true;
    }
    int[] speaking = search.voices().filter(among).toArray();
    return ((speaking.length == number && number > 0) || search.explains(one -> false))
        && Arrays.stream(speaking).allMatch(voice -> search.explains(one -> one == voice));
  }

  /** What may lie between two entries, as far as is looked; if that is not far enough, anything. */
  private final class Search {
    private final Entry from;
    private final Entry to;
    private final List<Entry> found = new ArrayList<>();
    private int left = Journal.MOST_JUDGED;

    Search(Entry from, Entry to) {
      this.from = from;
      this.to = to;
      int first = places.getOrDefault(from.rank(), 0);
      int second = places.getOrDefault(to.rank(), 0);
      for (int i = first - 1;
          i >= 0 && latestUpTo.get(i).isAfter(from.when().earliest()) && left-- > 0;
          i--) {
        if (from.mayPrecede(entries.get(i))) {
          found.add(entries.get(i));
        }
      }
      for (int i = second + 1;
          i < entries.size() && earliestFrom[i].isBefore(to.when().latest()) && left-- > 0;
          i++) {
        if (entries.get(i).mayPrecede(to)) {
          found.add(entries.get(i));
        }
      }
      for (int i = first + 1; i < second && !found.isEmpty() && left-- > 0; i++) {
        found.add(entries.get(i));
      }
    }

    boolean isTooLong() {
      return left < 0;
    }

    IntStream voices() {
      return found.stream().flatMapToInt(voices::heard).distinct();
    }

    /** Whether of what these voices or nobody in particular states, something leads over. */
    boolean explains(IntPredicate voice) {
      boolean leads = false;
      boolean arrives = false;
      for (Entry entry : found) {
        if (entry.accounts().isEmpty() || voices.heard(entry).anyMatch(voice)) {
          leads |= from.to().allows(entry.to());
          arrives |= entry.to().allows(to.to());
        }
      }
      return leads && arrives;
    }
  }
}
