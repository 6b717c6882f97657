package io.github.hiwar.validation;

/** A rule that does not count at a place and below it, and why. */
record Suppression(String ruleId, String pointer, String reason) {
  boolean covers(Rule rule, String place) {
    return rule.id().equals(ruleId)
        && place.startsWith(pointer)
        && (place.length() == pointer.length() || place.charAt(pointer.length()) == '/');
  }
}
