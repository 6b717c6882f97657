package io.github.hiwar.validation;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Transition;
import io.github.hiwar.validation.Courses.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one subject that its lifecycle does not allow, judged along the statements of each
 * voice, entries that nobody in particular states counting for everybody. As {@code
 * Journal.illegalSteps} says, in one pass over the entries, and each step once.
 */
final class IllegalSteps {
  /**
   * A step that is not allowed.
   *
   * @param before the entry that it starts from
   * @param step the entry that makes it
   * @param account one by whose account both hold, empty if nobody's in particular
   */
  record Found(Transition before, Transition step, String account) {}

  private final Courses courses;
  private final int speaking;
  private final List<Found> found = new ArrayList<>();

  // The latest step of each voice, and of those that have stated nothing since everybody's latest.
  private final Map<Integer, Step> latest = new LinkedHashMap<>();
  private @Nullable Step everybodys;

  private IllegalSteps(Courses courses, List<Step> line) {
    this.courses = courses;
    Set<Integer> heard = new HashSet<>();
    line.forEach(step -> heard.addAll(step.voices()));
    this.speaking = heard.size();
    line.forEach(this::take);
  }

  static List<Found> of(String subject, Courses courses) {
    return new IllegalSteps(courses, courses.line(subject)).found;
  }

  private void take(Step step) {
    if (!step.inherited()) {
      judge(step);
    }
    if (!step.voices().isEmpty()) {
      step.voices().forEach(voice -> latest.compute(voice, (v, own) -> after(own, step)));
    } else if (step.inherited()) {
      latest.replaceAll((voice, own) -> after(own, step));
      everybodys = allows(everybodys, step) ? step : everybodys;
    } else {
      latest.clear();
      everybodys = step;
    }
  }

  // What comes down from above and is not allowed changes nothing.
  private Step after(@Nullable Step own, Step step) {
    Step before = own == null ? everybodys : own;
    return before == null || !step.inherited() || allows(before, step) ? step : before;
  }

  private static boolean allows(@Nullable Step before, Step step) {
    return before == null || before.to().allows(step.to());
  }

  private void judge(Step step) {
    if (!step.voices().isEmpty()) {
      for (int voice : step.voices()) {
        if (report(latest.getOrDefault(voice, everybodys), step, account(voice))) {
          return;
        }
      }
      return;
    }
    for (Map.Entry<Integer, Step> voice : latest.entrySet()) {
      if (report(voice.getValue(), step, account(voice.getKey()))) {
        return;
      }
    }
    if (latest.size() < speaking || speaking == 0) {
      report(everybodys, step, "");
    }
  }

  private String account(int voice) {
    return courses.speakers(voice).get(0);
  }

  private boolean report(@Nullable Step before, Step step, String account) {
    Status to = step.to();
    if (before == null
        || before.to().allows(to)
        || before.to().lifecycle() != to.lifecycle()) {
      return false;
    }
    found.add(new Found(before.entry(), step.entry(), account));
    return true;
  }
}
