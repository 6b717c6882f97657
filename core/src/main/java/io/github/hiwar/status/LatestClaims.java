package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The latest claim of each voice on one subject, found in one pass over what concerns it. */
final class LatestClaims {
  private static final Comparator<Claim> BY_DATE =
      Comparator.comparing(Claim::when, PartialDate.LISTED);

  private LatestClaims() {}

  static List<Claim> of(Line line, Voices voices, LocalDate day) {
    Map<Integer, Entry> latest = new LinkedHashMap<>();
    for (Line.Step step : line.steps()) {
      if (step.entry().isCertainBy(day)) {
        voices
            .heard(step.entry())
            .forEach(
                voice ->
                    latest.merge(
                        voice,
                        step.entry(),
                        (before, entry) ->
                            !step.inherited() || before.to().allows(entry.to()) ? entry : before));
      }
    }
    List<Claim> claims = new ArrayList<>(latest.size());
    latest.forEach(
        (voice, entry) ->
            claims.add(
                new Claim(voices.name(voice), entry.to(), entry.transition(), entry.when())));
    return claims;
  }

  /** Whether two of them contradict each other, without comparing each with each. */
  static boolean anyContradict(List<Claim> claims) {
    List<Claim> byDate = new ArrayList<>(claims);
    byDate.sort(BY_DATE);
    // Of the claims before, those of each status that reach the least and the farthest: if any
    // contradicts the next one, one of these does.
    Map<Status, Claim> shortest = new HashMap<>();
    Map<Status, Claim> longest = new HashMap<>();
    for (Claim claim : byDate) {
      if (anyContradicts(shortest.values(), claim) || anyContradicts(longest.values(), claim)) {
        return true;
      }
      shortest.merge(claim.status(), claim, (one, next) -> end(next) < end(one) ? next : one);
      longest.merge(claim.status(), claim, (one, next) -> end(next) >= end(one) ? next : one);
    }
    return false;
  }

  private static long end(Claim claim) {
    return claim.when().latest().toEpochDay();
  }

  private static boolean anyContradicts(Collection<Claim> before, Claim claim) {
    return before.stream().anyMatch(claim::contradicts);
  }
}
