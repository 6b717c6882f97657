package io.github.hiwar;

import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules for more entries in the journal of a record. */
final class NextEntry {
  private final BargainingRecord record;
  private final Map<String, Entity> known;
  private final Map<String, Integer> numbers = new HashMap<>();

  private NextEntry(BargainingRecord record) {
    this.record = record;
    this.known = new HashMap<>(record.entities());
  }

  static BargainingRecord append(BargainingRecord record, List<Transition> transitions) {
    NextEntry next = new NextEntry(record);
    List<Transition> named = new ArrayList<>();
    for (Transition transition : transitions) {
      Transition one = next.named(transition);
      next.require(one);
      named.add(one);
    }
    return next.appended(named);
  }

  // An id that nobody chose is never in the way: a third bid of one day is the third.
  private Transition named(Transition transition) {
    if (!known.containsKey(transition.id()) || !transition.id().equals(transition.idByDefault())) {
      return transition;
    }
    int number = numbers.getOrDefault(transition.id(), 1);
    String id;
    do {
      id = transition.id() + "." + ++number;
    } while (known.containsKey(id));
    numbers.put(transition.id(), number);
    return Transition.builder().from(transition).id(id).build();
  }

  private BargainingRecord appended(List<Transition> transitions) {
    BargainingRecord next =
        BargainingRecord.builder().from(record).addAllTransitions(transitions).build();
    List<String> subjects =
        transitions.stream().flatMap(one -> one.subjects().stream()).map(Ref::toString).toList();
    next.journal().coverage(subjects).forEach(subject -> requireLegal(record, next, subject));
    return next;
  }

  private void require(Transition transition) {
    require(
        known.putIfAbsent(transition.id(), transition) == null,
        transition,
        "the id is taken; give the transition one of its own with id(…)");
    transition
        .retracts()
        .ifPresent(
            mistake ->
                require(
                    known.get(mistake.toString()) instanceof Transition,
                    transition,
                    "it retracts \"" + mistake + "\", which is not in the journal"));
    transition.subjects().forEach(subject -> requireSubject(transition, subject));
  }

  private void requireSubject(Transition transition, Ref<? extends Entity> ref) {
    Entity entity = known.get(ref.toString());
    require(
        entity != null, transition, "its subject \"" + ref + "\" is not in record " + record.id());
    require(
        entity instanceof Subject<?> subject
            && transition.to().stream().allMatch(to -> to.lifecycle() == subject.lifecycle()),
        transition,
        "its subject \""
            + ref
            + "\" does not have the lifecycle of "
            + transition.to().map(Object::toString).orElse("a transition"));
  }

  // Steps that were illegal before are the validator's to report; only new ones are refused.
  private static void requireLegal(BargainingRecord before, BargainingRecord after, String id) {
    Set<Journal.IllegalStep> added = new LinkedHashSet<>(after.journal().illegalSteps(id));
    added.removeAll(before.journal().illegalSteps(id));
    for (Journal.IllegalStep step : added) {
      throw new IllegalTransitionException(
          id, step.before().to().orElseThrow(), step.step().to().orElseThrow(), step.account());
    }
  }

  private static void require(boolean holds, Transition transition, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(
          "transition \"%s\": %s".formatted(transition.id(), problem));
    }
  }
}
