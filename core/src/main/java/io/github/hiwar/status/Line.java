package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal says of one subject, in order: its own entries, and its ancestors'. */
record Line(List<Step> steps) {
  /** In the order of the entries; an entry that names both counts as the subject's own. */
  static final Comparator<Step> IN_ORDER =
      Comparator.comparing(Step::entry, Entry.IN_ORDER).thenComparing(Step::inherited);

  /** An entry, and whether it names an ancestor of the subject rather than the subject. */
  record Step(Entry entry, boolean inherited) {}

  /**
   * The step that decides the status: the last one, but for those of an ancestor that the status of
   * the subject does not allow. Nobody fulfils by a general answer what was withdrawn before.
   */
  @Nullable Step last() {
    Step last = null;
    for (Step step : steps) {
      if (last == null || !step.inherited || status(last).allows(step.entry.to())) {
        last = step;
      }
    }
    return last;
  }

  /** Whether an imprecise date leaves open if another status came after this one. */
  boolean leavesOrderOpen(Step decisive) {
    return steps.stream()
        .anyMatch(
            other ->
                status(other) != status(decisive)
                    && Entry.IN_ORDER.compare(other.entry, decisive.entry) < 0
                    && decisive.entry.mayPrecede(other.entry));
  }

  private static Status status(Step step) {
    return step.entry.to();
  }
}
