package io.github.hiwar.validation;

import io.github.hiwar.finding.Where;
import org.jspecify.annotations.Nullable;

/** A rule that does not count at a place and below it, and why. */
record Suppression(String ruleId, String place, String reason) {
  boolean covers(Rule rule, Where where, @Nullable String subject) {
    return rule.id().equals(ruleId)
        && (covers(where.pointer()) || covers(where.path()) || place.equals(subject));
  }

  private boolean covers(String way) {
    return way.startsWith(place)
        && (place.isEmpty() || way.length() == place.length() || way.charAt(place.length()) == '/');
  }
}
