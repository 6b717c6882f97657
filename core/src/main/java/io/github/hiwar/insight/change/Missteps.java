package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.status.Journal.IllegalStep;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Steps that the two sides take together, that no lifecycle allows, and that neither takes by
 * itself: one notes that a demand is superseded, the other that it is promised. A choice keeps the
 * entries that one version has.
 */
final class Missteps {
  private final Sides sides;
  private final Function<Conflict, Optional<Choice>> choices;
  private final Map<String, Conflict> open = new LinkedHashMap<>();
  private BargainingRecord merged;

  Missteps(Sides sides, BargainingRecord merged, Function<Conflict, Optional<Choice>> choices) {
    this.sides = sides;
    this.choices = choices;
    this.merged = merged;
    boolean left = true;
    while (left) {
      Set<String> dropped = new HashSet<>();
      for (IllegalStep step : steps()) {
        if (!dropped.contains(step.before().id()) && !dropped.contains(step.step().id())) {
          settle(step, dropped);
        }
      }
      left = !dropped.isEmpty();
    }
  }

  /** The conflicts that no choice has settled. */
  List<Conflict> open() {
    return List.copyOf(open.values());
  }

  /** The merge without the entries that a choice gave up. */
  BargainingRecord record() {
    return merged;
  }

  private List<IllegalStep> steps() {
    Set<String> subjects = new LinkedHashSet<>();
    addDifferent(merged, sides.ours(), subjects);
    addDifferent(merged, sides.theirs(), subjects);
    List<IllegalStep> steps = new ArrayList<>();
    for (String subject : subjects) {
      List<IllegalStep> together = merged.journal().illegalSteps(subject);
      if (!together.isEmpty()) {
        Set<String> alone = keys(sides.ours().journal().illegalSteps(subject));
        alone.addAll(keys(sides.theirs().journal().illegalSteps(subject)));
        together.stream().filter(step -> !alone.contains(key(step))).forEach(steps::add);
      }
    }
    return steps;
  }

  // What the two journals say differently, it is about these.
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

  private static Set<String> keys(List<IllegalStep> steps) {
    Set<String> keys = new HashSet<>();
    steps.forEach(step -> keys.add(key(step)));
    return keys;
  }

  private static String key(IllegalStep step) {
    return step.before().id() + " " + step.step().id() + " " + step.subject();
  }

  private void settle(IllegalStep step, Set<String> dropped) {
    if (open.containsKey(key(step))) {
      return;
    }
    Conflict conflict =
        sides.conflict(
            Conflict.Kind.STEP,
            "transitions/" + step.step().id(),
            step.step().id(),
            "no step of " + step.subject() + " leads there from " + step.before().id());
    Optional<BargainingRecord> kept = choices.apply(conflict).map(sides::version);
    Set<String> given = new HashSet<>();
    for (Transition entry : List.of(step.before(), step.step())) {
      if (kept.filter(version -> !version.entities().containsKey(entry.id())).isPresent()) {
        given.add(entry.id());
      }
    }
    Optional<BargainingRecord> without = given.isEmpty() ? Optional.empty() : without(given);
    if (without.isPresent()) {
      merged = without.get();
      dropped.addAll(given);
    } else {
      open.put(key(step), conflict);
    }
  }

  // With what takes them back; nothing if something else refers to them.
  private Optional<BargainingRecord> without(Set<String> given) {
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
    BargainingRecord without =
        BargainingRecord.builder().from(merged).transitions(kept).build();
    return Optional.of(without)
        .filter(
            record ->
                LostEntities.dangling(merged)
                    .keySet()
                    .containsAll(LostEntities.dangling(record).keySet()));
  }
}
