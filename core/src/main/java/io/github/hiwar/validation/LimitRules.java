package io.github.hiwar.validation;

import io.github.hiwar.finding.Severity;
import java.util.List;

/** What could not be checked, or not to its end: nothing good can be said of it. */
final class LimitRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "nested-too-deep",
              Topic.LIMITS,
              Severity.ERROR,
              TooDeep.class,
              Entries.WRITTEN,
              (deep, inspection) -> inspection.report("", "deepest", deep.deepest())));

  private LimitRules() {}
}
