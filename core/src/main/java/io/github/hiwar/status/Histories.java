package io.github.hiwar.status;

import io.github.hiwar.status.Journal.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The histories of all subjects of a journal, read in one walk from the top of the trees of demands
 * to their leaves: what each step found, and the steps that somebody looks for. To ask about every
 * subject costs no more than in proportion to the record, times its logarithm.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Histories {
  private final Map<String, List<Step>> own = new HashMap<>();
  private final Map<String, Transition> first = new HashMap<>();
  private final Map<String, Found> found = new HashMap<>();
  private final int looks;

  private Histories(int looks) {
    this.looks = looks;
  }

  static Histories of(Journal journal, List<? extends Predicate<Step>> looks) {
    Histories histories = new Histories(looks.size());
    journal.forest().walk(histories.new Reading(journal, List.copyOf(looks)));
    return histories;
  }

  /**
   * {@return the steps that the entries make which name the subject itself, in order}
   *
   * @param subject the id of the subject
   */
  public List<Step> ownSteps(String subject) {
    return own.getOrDefault(subject, List.of());
  }

  /**
   * {@return the first entry that concerns the subject, be it of a demand above it}
   *
   * @param subject the id of the subject
   */
  public Optional<Transition> firstEntry(String subject) {
    return Optional.ofNullable(first.get(subject));
  }

  /**
   * {@return the entry of the first step of a kind that is looked for}
   *
   * @param subject the id of the subject
   * @param look the position of the kind in the list of those that are looked for
   * @throws IndexOutOfBoundsException if there is no such kind
   */
  public Optional<Transition> first(String subject, int look) {
    java.util.Objects.checkIndex(look, looks);
    return Optional.ofNullable(found.get(subject)).flatMap(one -> one.first(look));
  }

  /**
   * {@return how many steps there are of a kind that is looked for}
   *
   * @param subject the id of the subject
   * @param look the position of the kind in the list of those that are looked for
   * @throws IndexOutOfBoundsException if there is no such kind
   */
  public int count(String subject, int look) {
    java.util.Objects.checkIndex(look, looks);
    Found one = found.get(subject);
    return one == null ? 0 : one.counts[look];
  }

  /** What was found along the history of one subject. */
  static final class Found {
    private final @Nullable Entry[] firsts;
    private final int[] counts;

    Found(int looks) {
      this.firsts = new Entry[looks];
      this.counts = new int[looks];
    }

    void add(int look, Entry entry, int times) {
      Entry before = firsts[look];
      if (before == null) {
        firsts[look] = entry;
      }
      counts[look] += times;
    }

    private Optional<Transition> first(int look) {
      return Optional.ofNullable(firsts[look]).map(Entry::transition);
    }
  }

  private final class Reading implements Forest.Walk {
    private final Journal journal;
    private final List<Predicate<Step>> looks;
    private final Course course;
    private final TreeMap<Integer, Entry> above = new TreeMap<>();
    private final Map<Integer, Integer> namings = new HashMap<>();

    Reading(Journal journal, List<Predicate<Step>> looks) {
      this.journal = journal;
      this.looks = looks;
      Ranked inheritable = new Ranked(journal.size());
      Ranked all = new Ranked(journal.size());
      for (String subject : journal.namedSubjects()) {
        for (Entry entry : journal.entries(subject)) {
          all.add(entry);
          if (journal.forest().hasChildren(subject)) {
            inheritable.add(entry);
          }
        }
      }
      this.course = new Course(inheritable.inOrder(), new States(all.inOrder()), looks);
    }

    @Override
    public void visit(String subject) {
      List<Step> steps = new ArrayList<>();
      Found along = new Found(looks.size());
      Entry accepted = null;
      for (Entry entry : journal.entries(subject)) {
        Entry between = course.decisiveBetween(accepted, entry, along);
        Entry before = between == null ? accepted : between;
        Step step =
            new Step(
                entry.transition(),
                Optional.ofNullable(before).map(Entry::to),
                entry.to(),
                false,
                entry.when());
        steps.add(step);
        for (int i = 0; i < looks.size(); i++) {
          if (looks.get(i).test(step)) {
            along.add(i, entry, 1);
          }
        }
        accepted = entry;
      }
      if (!looks.isEmpty()) {
        course.decisiveBetween(accepted, null, along);
      }
      if (!looks.isEmpty()) {
        found.put(subject, along);
      }
      if (!steps.isEmpty()) {
        own.put(subject, List.copyOf(steps));
      }
      Entry earliest = above.isEmpty() ? null : above.firstEntry().getValue();
      if (!steps.isEmpty()) {
        Entry named = journal.entries(subject).get(0);
        earliest = earliest == null || named.rank() < earliest.rank() ? named : earliest;
      }
      if (earliest != null) {
        first.put(subject, earliest.transition());
      }
    }

    @Override
    public void enter(String subject) {
      for (Entry entry : journal.entries(subject)) {
        course.add(entry);
        if (namings.merge(entry.rank(), 1, Integer::sum) == 1) {
          above.put(entry.rank(), entry);
        }
      }
    }

    @Override
    public void leave(String subject) {
      for (Entry entry : journal.entries(subject)) {
        course.remove(entry);
        if (namings.merge(entry.rank(), -1, Integer::sum) == 0) {
          above.remove(entry.rank());
        }
      }
    }
  }
}
