package io.github.hiwar.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What counts on one board: the entries that have certainly happened by its day and are of its
 * account, put in an order of their own, so that nothing that comes later or is said by others
 * changes it; and those that may have happened.
 */
final class Counted {
  private static final Comparator<Entry> BY_RANK = Comparator.comparingInt(Entry::rank);

  private final Journal journal;
  private final Map<String, List<Entry>> certain;
  private final Map<String, List<Entry>> possible;
  private final int size;

  private Counted(
      Journal journal,
      Map<String, List<Entry>> certain,
      Map<String, List<Entry>> possible,
      int size) {
    this.journal = journal;
    this.certain = certain;
    this.possible = possible;
    this.size = size;
  }

  static Counted of(Journal journal, LocalDate day, @Nullable Set<String> voices) {
    Predicate<Entry> counts = entry -> voices == null || entry.countsFor(voices);
    Predicate<Entry> happened = counts.and(entry -> entry.isCertainBy(day));
    if (journal.listed().stream().allMatch(happened)) {
      return new Counted(journal, journal.bySubject(), Map.of(), journal.listed().size());
    }
    @Nullable Entry[] ranked = new Entry[journal.listed().size()];
    int size = rank(journal, happened, ranked);
    Map<String, List<Entry>> certain = bySubject(journal, ranked);
    @Nullable Entry[] open = new Entry[journal.listed().size()];
    rank(
        journal,
        counts.and(entry -> entry.mayHaveHappenedBy(day) && !entry.isCertainBy(day)),
        open);
    return new Counted(journal, certain, bySubject(journal, open), size);
  }

  private static int rank(
      Journal journal, Predicate<Entry> wanted, @Nullable Entry[] byFormerRank) {
    List<Entry> counted = journal.listed().stream().filter(wanted).toList();
    int rank = 0;
    for (int i : InOrder.of(counted.stream().map(Entry::when).toList())) {
      Entry entry = counted.get(i);
      byFormerRank[entry.rank()] = entry.at(rank++);
    }
    return rank;
  }

  private static Map<String, List<Entry>> bySubject(
      Journal journal, @Nullable Entry[] byFormerRank) {
    Map<String, List<Entry>> bySubject = new HashMap<>();
    journal
        .bySubject()
        .forEach(
            (subject, entries) -> {
              List<Entry> own = new ArrayList<>();
              for (Entry entry : entries) {
                Entry ranked = byFormerRank[entry.rank()];
                if (ranked != null) {
                  own.add(ranked);
                }
              }
              if (!own.isEmpty()) {
                own.sort(BY_RANK);
                bySubject.put(subject, own);
              }
            });
    return bySubject;
  }

  Journal journal() {
    return journal;
  }

  /** The number of entries that have certainly happened. */
  int size() {
    return size;
  }

  /** The entries that have certainly happened and name a subject, in order. */
  List<Entry> certain(String subject) {
    return certain.getOrDefault(subject, List.of());
  }

  /** How many entries may have happened and name a subject. */
  int countPossible(String subject) {
    return possible.getOrDefault(subject, List.of()).size();
  }

  /** What has certainly happened to a subject, in order. */
  Line line(String subject) {
    return journal.line(subject, certain);
  }

  /** What may have happened to a subject, in order. */
  Line possibleLine(String subject) {
    return journal.line(subject, possible);
  }
}
