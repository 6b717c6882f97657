package io.github.hiwar.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The latest claim of each voice on one subject, found in one pass over what concerns it. */
final class LatestClaims {
  private LatestClaims() {}

  /** The claims, if two of them contradict each other; else none. */
  static List<Claim> conflicting(Line line, Voices voices, LocalDate day) {
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
    if (latest.size() < 2) {
      return List.of();
    }
    Contradictions contradictions = new Contradictions(latest.values());
    latest.values().forEach(contradictions::add);
    if (!contradictions.any()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>(latest.size());
    latest.forEach(
        (voice, entry) ->
            claims.add(
                new Claim(voices.name(voice), entry.to(), entry.transition(), entry.when())));
    return List.copyOf(claims);
  }
}
