package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.status.Journal.IllegalStep;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Steps that the two sides take together, that no lifecycle allows, and that neither takes by
 * itself: one notes that a demand is superseded, the other that it is promised. A choice keeps the
 * entries about that demand which one version has.
 */
final class Missteps {
  /** An entry of many subjects, given up for one of them, may leave a misstep of another. */
  private static final int MOST_LOOKS = 10;

  private final Sides sides;
  private final Function<Conflict, Optional<Choice>> choices;
  private final List<Conflict> open = new ArrayList<>();
  private BargainingRecord merged;

  Missteps(Sides sides, BargainingRecord merged, Function<Conflict, Optional<Choice>> choices) {
    this.sides = sides;
    this.choices = choices;
    this.merged = merged;
    int looks = 0;
    while (isChanged(looks < MOST_LOOKS)) {
      looks++;
    }
  }

  /** The conflicts that no choice has settled. */
  List<Conflict> open() {
    return open;
  }

  /** The merge without the entries that a choice gave up. */
  BargainingRecord record() {
    return merged;
  }

  /** Whether a choice changed the journal, so that it has to be looked at once more. */
  private boolean isChanged(boolean settles) {
    List<Conflict> settled = new ArrayList<>();
    Set<String> given = new HashSet<>();
    open.clear();
    Map<String, List<Transition>> entries = bySubject(merged);
    for (IllegalStep step : firstSteps()) {
      Conflict conflict =
          sides.conflict(
              Conflict.Kind.STEP,
              "transitions/" + step.step().id(),
              step.step().id(),
              "no step of " + step.subject() + " leads there from " + step.before().id());
      Optional<Choice> choice = settles ? choices.apply(conflict) : Optional.empty();
      Set<String> others = new HashSet<>();
      choice.ifPresent(
          one ->
              subjects(step).stream()
                  .flatMap(subject -> entries.getOrDefault(subject, List.of()).stream())
                  .map(Transition::id)
                  .filter(id -> !sides.version(one).entities().containsKey(id))
                  .forEach(others::add));
      (others.isEmpty() ? open : settled).add(conflict);
      given.addAll(others);
    }
    if (given.isEmpty()) {
      return false;
    }
    BargainingRecord without = without(given);
    if (dangles(without)) {
      open.addAll(settled);
      return false;
    }
    merged = without;
    return true;
  }

  /** Of each subject about which the journals differ, the first step that neither side takes. */
  private List<IllegalStep> firstSteps() {
    Set<String> subjects = new LinkedHashSet<>();
    addDifferent(merged, sides.ours(), subjects);
    addDifferent(merged, sides.theirs(), subjects);
    List<IllegalStep> steps = new ArrayList<>();
    for (String subject : subjects) {
      List<IllegalStep> together = merged.journal().illegalSteps(subject);
      if (!together.isEmpty()) {
        Set<String> alone = pairs(sides.ours().journal().illegalSteps(subject));
        alone.addAll(pairs(sides.theirs().journal().illegalSteps(subject)));
        together.stream()
            .filter(step -> !alone.contains(pair(step)))
            .findFirst()
            .ifPresent(steps::add);
      }
    }
    return steps;
  }

  // The subject, or the demand above it that the step before is about.
  private static Set<String> subjects(IllegalStep step) {
    Set<String> subjects = new HashSet<>();
    step.before().subjects().forEach(subject -> subjects.add(subject.toString()));
    if (subjects.contains(step.subject())) {
      return Set.of(step.subject());
    }
    subjects.add(step.subject());
    return subjects;
  }

  private static void addDifferent(
      BargainingRecord one, BargainingRecord other, Set<String> subjects) {
    Map<String, Transition> entries = new HashMap<>();
    other.transitions().forEach(entry -> entries.put(entry.id(), entry));
    for (Transition entry : one.transitions()) {
      if (!entry.equals(entries.remove(entry.id()))) {
        entry.subjects().stream().map(Ref::toString).forEach(subjects::add);
      }
    }
    for (Transition left : entries.values()) {
      left.subjects().stream().map(Ref::toString).forEach(subjects::add);
    }
  }

  private static Map<String, List<Transition>> bySubject(BargainingRecord record) {
    Map<String, List<Transition>> entries = new HashMap<>();
    for (Transition entry : record.transitions()) {
      entry
          .subjects()
          .forEach(
              subject ->
                  entries.computeIfAbsent(subject.toString(), any -> new ArrayList<>()).add(entry));
    }
    return entries;
  }

  private static Set<String> pairs(List<IllegalStep> steps) {
    Set<String> pairs = new HashSet<>();
    steps.forEach(step -> pairs.add(pair(step)));
    return pairs;
  }

  private static String pair(IllegalStep step) {
    return step.before().id() + " " + step.step().id();
  }

  // With what takes them back.
  private BargainingRecord without(Set<String> given) {
    boolean more = true;
    while (more) {
      more = false;
      for (Transition entry : merged.transitions()) {
        if (entry.retracts().map(Ref::toString).filter(given::contains).isPresent()) {
          more |= given.add(entry.id());
        }
      }
    }
    List<Transition> kept =
        merged.transitions().stream().filter(entry -> !given.contains(entry.id())).toList();
    return BargainingRecord.builder().from(merged).transitions(kept).build();
  }

  private boolean dangles(BargainingRecord without) {
    return !LostEntities.dangling(merged)
        .keySet()
        .containsAll(LostEntities.dangling(without).keySet());
  }
}
