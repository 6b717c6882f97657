package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.StepTaker;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The subjects in whose course something can be wrong, and what the journal says of each: its own
 * entries, and those of the demands above it.
 *
 * <p>A hundred entries on a group of a thousand demands are a hundred thousand steps. People do not
 * write such journals, but anybody can: so much is looked at as the journal is worth, and the rest
 * is left out, and said to be.
 */
final class Courses {
  /** An entry that concerns a subject; inherited if it names a demand above. */
  record Step(Transition entry, int position, List<Integer> voices, boolean inherited) {
    private static final Comparator<Step> IN_ORDER =
        Comparator.comparing((Step step) -> step.entry.on().earliest())
            .thenComparingInt(Step::position)
            .thenComparing(Step::inherited);

    Status to() {
      return entry.to().orElseThrow();
    }

    private Step asInherited() {
      return new Step(entry, position, voices, true);
    }
  }

  private final Facts facts;
  private final EntityTable table;
  private final Voices voices;
  private final Map<Transition, Integer> positions = new IdentityHashMap<>();
  private final Map<String, List<Step>> own = new HashMap<>();
  private final List<String> subjects = new ArrayList<>();
  private @Nullable String firstLeftOut;

  Courses(BargainingRecord record, Facts facts, EntityTable table, int effort) {
    this.facts = facts;
    this.table = table;
    this.voices = new Voices(record, facts.parties());
    long worth = 10;
    for (Transition entry : record.transitions()) {
      positions.putIfAbsent(entry, positions.size());
      worth += entry.subjects().size();
    }
    long left = worth * effort;
    for (String subject : record.journal().namedSubjects()) {
      if (canBeWrong(subject)) {
        left -= looks(subject);
        if (left < 0) {
          firstLeftOut = subject;
          break;
        }
        subjects.add(subject);
      }
    }
  }

  // What hangs too deep is another rule's, and would cost too much here.
  private boolean canBeWrong(String subject) {
    Entity entity = entity(subject);
    if (entity instanceof Demand demand
        && (facts.tree().isTooDeep(demand) || facts.tree().hasNoTop(demand))) {
      return false;
    }
    Set<Status> statuses = facts.statuses(subject);
    return Facts.orderMatters(statuses)
        || statuses.stream().filter(s -> s.takenBy() != StepTaker.CLAIMANT).count() > 1;
  }

  private @Nullable Entity entity(String subject) {
    EntityTable.Known known = table.get(subject);
    return known == null ? null : known.entity;
  }

  // An entry is a look, and so is each voice that it changes something for.
  private long looks(String subject) {
    long looks = 0;
    long heard = 0;
    long forAll = 0;
    for (String named = subject; named != null; named = above(named)) {
      for (Step step : own(named)) {
        looks++;
        heard += step.voices().size();
        forAll += step.voices().isEmpty() && !named.equals(subject) ? 1 : 0;
      }
    }
    return looks + heard + forAll * Math.min(heard, looks);
  }

  private @Nullable String above(String subject) {
    Demand parent = entity(subject) instanceof Demand demand ? facts.tree().parent(demand) : null;
    return parent == null ? null : parent.id();
  }

  private List<Step> own(String subject) {
    return own.computeIfAbsent(
        subject,
        id ->
            facts.entries(id).stream()
                .map(
                    entry ->
                        new Step(
                            entry,
                            positions.getOrDefault(entry, 0),
                            voices.of(entry),
                            false))
                .toList());
  }

  /** The subjects in whose course something can be wrong, in the order of the journal. */
  List<String> subjects() {
    return subjects;
  }

  /** The first of them that was left out, if one was. */
  Optional<String> firstLeftOut() {
    return Optional.ofNullable(firstLeftOut);
  }

  /** What concerns a subject, in order. */
  List<Step> line(String subject) {
    String parent = above(subject);
    if (parent == null) {
      return own(subject);
    }
    List<Step> line = new ArrayList<>(own(subject));
    for (String named = parent; named != null; named = above(named)) {
      own(named).forEach(step -> line.add(step.asInherited()));
    }
    line.sort(Step.IN_ORDER);
    return line;
  }

  /** The parties (or persons without office) that speak with a voice. */
  List<String> speakers(int voice) {
    return voices.members(voice);
  }
}
