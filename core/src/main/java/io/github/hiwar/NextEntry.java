package io.github.hiwar;

import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.lifecycle.Subject;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.LinkedHashSet;
import java.util.Set;

/** The rules for one more entry in the journal of a record. */
final class NextEntry {
  private NextEntry() {}

  static BargainingRecord append(BargainingRecord record, Transition transition) {
    require(
        !record.entities().containsKey(transition.id()),
        transition,
        "the id is taken; give the transition one of its own with id(…)");
    transition
        .retracts()
        .ifPresent(
            mistake ->
                require(
                    record.find(mistake).isPresent(),
                    transition,
                    "it retracts \"" + mistake + "\", which is not in the journal"));
    transition.subjects().forEach(subject -> requireSubject(record, transition, subject));
    BargainingRecord next =
        BargainingRecord.builder().from(record).addTransitions(transition).build();
    for (Ref<? extends Entity> subject : transition.subjects()) {
      next.journal()
          .coverage(subject.toString())
          .forEach(covered -> requireLegal(record, next, covered));
    }
    return next;
  }

  private static void requireSubject(
      BargainingRecord record, Transition transition, Ref<? extends Entity> ref) {
    Entity entity = record.entities().get(ref.toString());
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
