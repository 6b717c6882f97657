package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a record, put in order: what was retracted is left out, and what concerns a
 * subject can be asked for.
 *
 * <p>Entries stand in the order of the list, unless two dates certainly say otherwise: from the
 * end, of those that are certainly before none of the others left, the last in the list comes last.
 * What an entry without a date, or with an imprecise one, leaves open is bounded by the documents
 * that report it. A retraction counts whatever its date: an entry made in error was never true.
 * What only the parties to an agreement can do, an outsider does not do by saying so. Together with
 * {@link StatusBoard} this is the algorithm of {@code docs/fold.md}. This class is immutable and
 * thread-safe.
 */
public final class Journal {
  /**
   * How many entries of the demands above a subject are looked at to judge the steps of the
   * subject, how many levels up, how many speakers of one entry, and for how many parties, where
   * they differ, one person speaks.
   */
  public static final int MOST_JUDGED = 100;

  private final Map<String, List<Entry>> entriesBySubject;
  private final DemandTree tree;
  private final Retractions<Transition> retractions;
  private final Dates dates;
  private final List<Entry> listed;
  private final Journaled record;
  private final Speakers speakers;
  // Found out when somebody asks: to find them twice does no harm.
  private volatile @Nullable Forest forest;
  private volatile @Nullable Unread unread;
  private volatile @Nullable Histories histories;
  private volatile @Nullable Voices voices;

  private Journal(Journaled record) {
    this.record = record;
    List<Transition> transitions = record.transitions();
    this.retractions =
        new Retractions<>(
            transitions, Transition::id, entry -> entry.retracts().map(Ref::toString));
    this.entriesBySubject = new LinkedHashMap<>();
    this.dates = new Dates(record);
    this.speakers = new Speakers(record.people());
    this.listed = entries(speakers, retractions.standing(), dates);
    for (Transition transition : transitions) {
      for (Ref<? extends Entity> subject : transition.subjects()) {
        entriesBySubject.computeIfAbsent(subject.toString(), id -> new ArrayList<>());
      }
    }
    Outsiders outsiders = new Outsiders(record);
    for (Entry entry : inOrder(listed)) {
      Set<String> subjects = new LinkedHashSet<>();
      entry.transition().subjects().forEach(subject -> subjects.add(subject.toString()));
      subjects.removeAll(outsiders.passedOver(entry.transition(), subjects));
      for (String subject : subjects) {
        entriesBySubject.computeIfAbsent(subject, id -> new ArrayList<>()).add(entry);
      }
    }
    entriesBySubject.values().removeIf(List::isEmpty);
    this.tree = new DemandTree(record.demands());
  }

  /**
   * Reads the journal of a record.
   *
   * @param record the record
   * @return the journal
   */
  public static Journal of(Journaled record) {
    return new Journal(record);
  }

  /** By whose account a board is that goes by that of somebody. */
  Set<String> voicesOf(String speaker) {
    return speakers.of(speaker);
  }

  /** The entries with a status that were not made in error, as they are listed. */
  private static List<Entry> entries(Speakers speakers, List<Transition> standing, Dates dates) {
    List<Transition> counted =
        standing.stream().filter(transition -> transition.to().isPresent()).toList();
    List<PartialDate> when = counted.stream().map(dates::of).toList();
    List<Integer> order = InOrder.of(when);
    int[] ranks = new int[order.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    List<Entry> entries = new ArrayList<>(ranks.length);
    for (int i = 0; i < ranks.length; i++) {
      Transition transition = counted.get(i);
      Status to = transition.to().orElseThrow();
      entries.add(new Entry(transition, to, ranks[i], speakers.of(transition), when.get(i)));
    }
    return entries;
  }

  private static List<Entry> inOrder(List<Entry> listed) {
    Ranked ranked = new Ranked(listed.size());
    listed.forEach(ranked::add);
    return ranked.inOrder();
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
    List<Entry> entries = entries(subject);
    return new AbstractList<>() {
      @Override
      public Transition get(int index) {
        return entries.get(index).transition();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  /**
   * {@return the days on which an entry can have happened: its date; where that leaves several
   * open, none after the documents that report it, and where it has none, none after the record was
   * last written}
   *
   * @param entry an entry of this journal
   */
  public PartialDate when(Transition entry) {
    return dates.of(entry);
  }

  /**
   * {@return the states that a subject may be in on a day by the entries that name it, as far as
   * their dates tell: one where they are precise, several where nobody knows which entry was the
   * last; none before any}
   *
   * @param subject the id of the subject
   * @param day the day, at whose end is asked
   */
  public Set<Status> possibleStates(String subject, LocalDate day) {
    Set<Status> states = new LinkedHashSet<>();
    List<Entry> entries = entries(subject);
    LocalDate followed = LocalDate.MIN; // What ended by then was certainly followed by another.
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (entry.mayHaveHappenedBy(day) && entry.when().latest().isAfter(followed)) {
        states.add(entry.to());
      }
      if (entry.isCertainBy(day) && entry.when().earliest().isAfter(followed)) {
        followed = entry.when().earliest();
      }
    }
    return Collections.unmodifiableSet(states);
  }

  /** {@return the ids of the subjects that entries name, and of the demands below them} */
  public Set<String> subjects() {
    return coverage(entriesBySubject.keySet());
  }

  /**
   * {@return the subjects, and the demands below them: whom an entry that names the subjects
   * covers, each once}
   *
   * @param subjects the ids of the subjects
   */
  public Set<String> coverage(Collection<String> subjects) {
    return Collections.unmodifiableSet(coverage(subjects, Set.of()));
  }

  /** The same, without those that are known, and those below them. */
  Set<String> coverage(Collection<String> subjects, Set<String> known) {
    return tree.coverage(subjects, known);
  }

  private Line line(String subject) {
    return line(subject, entriesBySubject);
  }

  Line line(String subject, Map<String, List<Entry>> entries) {
    return Line.of(subject, entries, tree.parents());
  }

  List<Entry> entries(String subject) {
    return entriesBySubject.getOrDefault(subject, List.of());
  }

  /** The entries that name each subject, in order. */
  Map<String, List<Entry>> bySubject() {
    return entriesBySubject;
  }

  /** The entries with a status that count, as they are listed. */
  List<Entry> listed() {
    return listed;
  }

  /** The number of entries with a status that count. */
  int size() {
    return listed.size();
  }

  Forest forest() {
    Forest grown = forest;
    if (grown == null) {
      grown = new Forest(tree.parents(), entriesBySubject.keySet());
      forest = grown;
    }
    return grown;
  }

  Unread unread() {
    Unread found = unread;
    if (found == null) {
      found = Unread.of(record);
      unread = found;
    }
    return found;
  }

  /**
   * {@return the steps of a subject that its lifecycle does not allow, judged along the statements
   * of each speaker, entries without a speaker counting for everybody} Two entries whose dates
   * leave their order open make no illegal step, nor do two between which a third may lie that
   * explains it. What demands above it went through counts as far as {@value #MOST_JUDGED}
   * statements (the latest of the nearest; an entry is one, and one more for each who states it),
   * and what an entry of many says for as many speakers; a demand with so many above it is not
   * judged. A step is reported once for all who always state the same, and once if both entries are
   * nobody's in particular.
   *
   * @param subject the id of the subject
   */
  public List<IllegalStep> illegalSteps(String subject) {
    // Only what names the subject itself can be illegal.
    if (entries(subject).isEmpty() || tree.isDeeper(subject, MOST_JUDGED)) {
      return List.of();
    }
    Line line = judged(subject);
    return line.isAllowedThroughout() ? List.of() : IllegalSteps.of(subject, line, voices());
  }

  /**
   * {@return the latest claim of each speaker on a subject that is named by an entry, if two of
   * them contradict each other; else none} Those who always state the same make one claim. It goes
   * as far as {@link #illegalSteps}, and costs no more for a subject than what names it and that.
   *
   * @param subject the id of the subject
   * @param day the day by whose end the claims have certainly been made
   */
  public List<Claim> conflictingClaims(String subject, LocalDate day) {
    if (entries(subject).isEmpty() || tree.isDeeper(subject, MOST_JUDGED)) {
      return List.of();
    }
    return LatestClaims.conflicting(judged(subject), voices(), day);
  }

  // An entry of many speakers is a look for each of them.
  private Line judged(String subject) {
    return Line.of(
        subject, entriesBySubject, tree.parents(), MOST_JUDGED, entry -> 1 + voices().count(entry));
  }

  /**
   * {@return the entries that stand, as they are listed: all but those that were made in error}
   * What happened is told by these alone; {@code record.transitions()} is what was written.
   */
  public List<Transition> standing() {
    return retractions.standing();
  }

  /**
   * {@return the entry that takes one back, if it was made in error: of those that stand and
   * retract it, the first}
   *
   * @param entry the entry
   */
  public Optional<Transition> retractionOf(Transition entry) {
    return retractions.of(entry.id());
  }

  /**
   * {@return whether an entry was made in error: another one, that still counts, retracts it}
   *
   * @param entry the entry
   */
  public boolean isRetracted(Transition entry) {
    return retractionOf(entry).isPresent();
  }

  /**
   * {@return what the journal says of a subject, in order, and which status each entry found it in}
   *
   * <p>An entry of an ancestor that the status of the subject does not allow changes nothing, and
   * is left out. Costs as much as there are entries that concern the subject, those of the demands
   * above it included; {@link #histories} answers for many subjects what this does for one.
   *
   * @param subject the id of the subject
   */
  public List<Step> history(String subject) {
    List<Step> history = new ArrayList<>();
    Status status = null;
    for (Line.Step step : line(subject).steps()) {
      Status to = step.entry().to();
      if (status == null || !step.inherited() || status.allows(to)) {
        history.add(
            new Step(
                step.entry().transition(),
                Optional.ofNullable(status),
                to,
                step.inherited(),
                step.entry().when()));
        status = to;
      }
    }
    return List.copyOf(history);
  }

  private Voices voices() {
    Voices heard = voices;
    if (heard == null) {
      heard = new Voices(inOrder(listed));
      voices = heard;
    }
    return heard;
  }

  /** {@return the histories of all subjects, for the same questions to each of them} */
  public Histories histories() {
    Histories read = histories;
    if (read == null) {
      read = looking(List.of());
      histories = read;
    }
    return read;
  }

  /**
   * {@return the histories of all subjects, looked through for steps of several kinds at once}
   *
   * @param looks what is looked for
   */
  public Histories looking(List<? extends Predicate<Step>> looks) {
    return Histories.of(this, looks);
  }

  /**
   * One step in the history of a subject.
   *
   * @param entry the entry that makes it
   * @param before the status that it found the subject in, empty if it is the first
   * @param to the status that it brought it into
   * @param inherited whether the entry names a demand above the subject
   * @param when the days on which it can have happened
   */
  public record Step(
      Transition entry, Optional<Status> before, Status to, boolean inherited, PartialDate when) {}

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
