package io.github.hiwar.status;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The journal of a record, put in order: what was retracted is left out, and what concerns a
 * subject can be asked for.
 *
 * <p>Entries are ordered by the earliest day that their date allows, then by their position. A
 * retraction counts whatever its date: an entry made in error was never true. This class is
 * immutable and thread-safe.
 */
public final class Journal {
  private final Map<String, List<Entry>> entriesBySubject;
  private final Map<String, String> parents;
  private final Map<String, List<String>> children;
  private final Set<String> retracted;

  private Journal(
      Map<String, List<Entry>> entriesBySubject,
      Map<String, String> parents,
      Map<String, List<String>> children,
      Set<String> retracted) {
    this.retracted = retracted;
    this.entriesBySubject = entriesBySubject;
    this.parents = parents;
    this.children = children;
  }

  /**
   * Reads the journal of a record.
   *
   * @param record the record
   * @return the journal
   */
  public static Journal of(Journaled record) {
    Speakers speakers = new Speakers(record.people());
    List<Transition> transitions = record.transitions();
    Set<Integer> retracted = retracted(transitions);
    Map<String, List<Entry>> bySubject = new LinkedHashMap<>();
    for (int i = 0; i < transitions.size(); i++) {
      Transition transition = transitions.get(i);
      if (transition.to().isPresent() && !retracted.contains(i)) {
        Entry entry = new Entry(transition, transition.to().get(), i, speakers.of(transition));
        for (Ref<? extends Entity> subject : new LinkedHashSet<>(transition.subjects())) {
          bySubject.computeIfAbsent(subject.toString(), id -> new ArrayList<>()).add(entry);
        }
      }
    }
    bySubject.values().forEach(entries -> entries.sort(Entry.IN_ORDER));
    Map<String, String> parents = new HashMap<>();
    Map<String, List<String>> children = new HashMap<>();
    for (Demand demand : record.demands()) {
      demand
          .parent()
          .ifPresent(
              parent -> {
                parents.put(demand.id(), parent.toString());
                children
                    .computeIfAbsent(parent.toString(), id -> new ArrayList<>())
                    .add(demand.id());
              });
    }
    Set<String> mistakes = new HashSet<>();
    retracted.forEach(position -> mistakes.add(transitions.get(position).id()));
    return new Journal(bySubject, parents, children, Set.copyOf(mistakes));
  }

  // From the last entry to the first, so that a retraction that is itself retracted does nothing.
  private static Set<Integer> retracted(List<Transition> transitions) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < transitions.size(); i++) {
      positions.putIfAbsent(transitions.get(i).id(), i);
    }
    Set<Integer> retracted = new HashSet<>();
    for (int i = transitions.size() - 1; i >= 0; i--) {
      if (!retracted.contains(i) && transitions.get(i).retracts().isPresent()) {
        Integer mistake = positions.get(transitions.get(i).retracts().get().toString());
        if (mistake != null && mistake < i) {
          retracted.add(mistake);
        }
      }
    }
    return retracted;
  }

  /** {@return the ids of the subjects that entries name, in the order of the journal} */
  public Set<String> namedSubjects() {
    return Collections.unmodifiableSet(entriesBySubject.keySet());
  }

  /**
   * {@return the entries that name the subject, in order; those that were retracted are left out}
   *
   * @param subject the id of the subject
   */
  public List<Transition> entriesOf(String subject) {
    List<Entry> entries = entriesBySubject.getOrDefault(subject, List.of());
    List<Transition> transitions = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      transitions.add(entry.transition());
    }
    return transitions;
  }

  /** {@return the ids of the subjects that entries name, and of the demands below them} */
  public Set<String> subjects() {
    Set<String> subjects = new LinkedHashSet<>();
    entriesBySubject.keySet().forEach(subject -> addWithDescendants(subject, subjects));
    return Collections.unmodifiableSet(subjects);
  }

  /**
   * {@return the subject, and the demands below it: whom an entry that names the subject covers}
   *
   * @param subject the id of the subject
   */
  public Set<String> coverage(String subject) {
    Set<String> covered = new LinkedHashSet<>();
    addWithDescendants(subject, covered);
    return Collections.unmodifiableSet(covered);
  }

  // A stack of its own: a tree may be deeper than the stack of a thread.
  private void addWithDescendants(String subject, Set<String> found) {
    Deque<String> open = new ArrayDeque<>(List.of(subject));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (found.add(next)) {
        List<String> below = children.getOrDefault(next, List.of());
        for (int i = below.size() - 1; i >= 0; i--) {
          open.push(below.get(i));
        }
      }
    }
  }

  /** The parties (or persons without office) who state something of the subject. */
  Set<String> accountsOf(String subject) {
    Set<String> accounts = new LinkedHashSet<>();
    line(subject, entry -> true).steps().forEach(step -> accounts.addAll(step.entry().accounts()));
    return accounts;
  }

  /** What concerns the subject, of the entries that are wanted: its own and its ancestors'. */
  Line line(String subject, Predicate<Entry> wanted) {
    List<Line.Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String named = subject;
    while (named != null && seen.add(named)) {
      boolean inherited = !named.equals(subject);
      for (Entry entry : entriesBySubject.getOrDefault(named, List.of())) {
        if (wanted.test(entry)) {
          steps.add(new Line.Step(entry, inherited));
        }
      }
      named = parents.get(named);
    }
    steps.sort(Line.IN_ORDER);
    return new Line(steps);
  }

  /**
   * {@return the steps of a subject that its lifecycle does not allow, judged along the statements
   * of each speaker, entries without a speaker counting for everybody}
   *
   * @param subject the id of the subject
   */
  public List<IllegalStep> illegalSteps(String subject) {
    Set<String> accounts = accountsOf(subject);
    Set<IllegalStep> steps = new LinkedHashSet<>();
    for (String account : accounts.isEmpty() ? Set.of("") : accounts) {
      Status status = null;
      Entry before = null;
      for (Line.Step step : line(subject, entry -> entry.countsFor(account)).steps()) {
        Status to = step.entry().to();
        boolean allowed = status == null || status.allows(to);
        if (!allowed && !step.inherited() && before != null) {
          steps.add(
              new IllegalStep(subject, before.transition(), step.entry().transition(), account));
        }
        if (allowed || !step.inherited()) {
          status = to;
          before = step.entry();
        }
      }
    }
    return List.copyOf(steps);
  }

  /**
   * {@return whether an entry was made in error: another one, that still counts, retracts it}
   *
   * @param entry the entry
   */
  public boolean isRetracted(Transition entry) {
    return retracted.contains(entry.id());
  }

  /**
   * {@return what the journal says of a subject, in order, and which status each entry found it in}
   *
   * <p>An entry of an ancestor that the status of the subject does not allow changes nothing, and
   * is left out. Costs no more than the entries that concern the subject.
   *
   * @param subject the id of the subject
   */
  public List<Step> history(String subject) {
    List<Step> history = new ArrayList<>();
    Status status = null;
    for (Line.Step step : line(subject, entry -> true).steps()) {
      Status to = step.entry().to();
      if (status == null || !step.inherited() || status.allows(to)) {
        history.add(
            new Step(step.entry().transition(), Optional.ofNullable(status), to, step.inherited()));
        status = to;
      }
    }
    return List.copyOf(history);
  }

  /**
   * One step in the history of a subject.
   *
   * @param entry the entry that makes it
   * @param before the status that it found the subject in, empty if it is the first
   * @param to the status that it brought it into
   * @param inherited whether the entry names a demand above the subject
   */
  public record Step(Transition entry, Optional<Status> before, Status to, boolean inherited) {}

  /**
   * A step that the lifecycle of the subject does not allow.
   *
   * @param subject the id of the subject
   * @param before the entry that the step starts from
   * @param step the entry that makes the step
   * @param account the party by whose account both hold, empty if nobody's in particular
   */
  public record IllegalStep(String subject, Transition before, Transition step, String account) {}
}
