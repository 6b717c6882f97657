package io.github.hiwar.validation;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.StepTaker;
import io.github.hiwar.validation.Courses.Step;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The latest that each voice states of one subject, and whether they contradict each other. */
final class Claims {
  private static final int MOST_SHOWN = 10;
  private static final Comparator<Step> BY_DATE =
      Comparator.comparing((Step step) -> step.entry().on(), PartialDate.LISTED);

  private final Courses courses;
  private final Map<Integer, Step> latest = new LinkedHashMap<>();

  /** What is stated of the subject by a day. */
  Claims(String subject, LocalDate day, Courses courses) {
    this.courses = courses;
    for (Step step : courses.line(subject)) {
      if (!step.entry().on().latest().isAfter(day)) {
        step.voices().forEach(voice -> latest.merge(voice, step, Claims::later));
      }
    }
  }

  private static Step later(Step before, Step step) {
    return !step.inherited() || before.to().allows(step.to()) ? step : before;
  }

  /** Whether two of them contradict each other, as {@code Standing.disputed} says. */
  boolean conflict() {
    List<Step> claims = new ArrayList<>(latest.values());
    claims.sort(BY_DATE);
    // Of each status the claims that reach the least and the farthest: if one of those before
    // contradicts the next, one of these does.
    Map<Status, Step> shortest = new LinkedHashMap<>();
    Map<Status, Step> longest = new LinkedHashMap<>();
    for (Step claim : claims) {
      if (anyContradicts(shortest.values(), claim) || anyContradicts(longest.values(), claim)) {
        return true;
      }
      shortest.merge(claim.to(), claim, (one, other) -> reach(other) < reach(one) ? other : one);
      longest.merge(claim.to(), claim, (one, other) -> reach(other) >= reach(one) ? other : one);
    }
    return false;
  }

  private static long reach(Step claim) {
    return claim.entry().on().latest().toEpochDay();
  }

  private static boolean anyContradicts(Collection<Step> before, Step claim) {
    return before.stream().anyMatch(one -> contradict(one, claim));
  }

  private static boolean contradict(Step one, Step other) {
    if (one.to() == other.to()) {
      return false;
    }
    return switch (one.entry().on().orderTo(other.entry().on())) {
      case BEFORE -> !one.to().allows(other.to());
      case AFTER -> !other.to().allows(one.to());
      case CANNOT_TELL -> isAnswer(one) && isAnswer(other);
    };
  }

  private static boolean isAnswer(Step claim) {
    return claim.to().takenBy() != StepTaker.CLAIMANT;
  }

  /** The claims in words: who, what, when. */
  @Override
  public String toString() {
    String shown =
        latest.entrySet().stream()
            .flatMap(
                claim ->
                    courses.speakers(claim.getKey()).stream()
                        .limit(MOST_SHOWN)
                        .map(speaker -> shown(speaker, claim.getValue())))
            .limit(MOST_SHOWN)
            .collect(Collectors.joining("; "));
    return latest.size() > MOST_SHOWN ? shown + "; …" : shown;
  }

  private static String shown(String speaker, Step claim) {
    return Shown.text(speaker) + ": " + claim.to().state() + " (" + claim.entry().on() + ")";
  }
}
