package io.github.hiwar.testkit;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import java.util.List;

/**
 * What becomes of a demand or a promise: states, each some days after the one before.
 *
 * @param steps in order; none if nobody answers
 */
record Course(List<Step> steps) {
  /**
   * One state.
   *
   * @param to the state
   * @param least the fewest days since the one before
   * @param most the most days
   */
  record Step(Status to, int least, int most) {}

  /** The first step and the last, with the days between them. */
  Course inShort() {
    if (steps.size() <= 2) {
      return this;
    }
    Step last = steps.get(steps.size() - 1);
    int least = 0;
    int most = 0;
    for (Step step : steps.subList(1, steps.size())) {
      least += step.least();
      most += step.most();
    }
    return new Course(List.of(steps.get(0), new Step(last.to(), least, most)));
  }

  /** Whether it may well be asked for again: nothing came of it, or not all. */
  boolean leavesOpen() {
    return steps.isEmpty()
        || steps.get(steps.size() - 1).to().isOpen()
        || steps.get(steps.size() - 1).to().tone() == Tone.FAILED;
  }

  boolean leadsTo(Status status) {
    return steps.stream().anyMatch(step -> step.to() == status);
  }
}
