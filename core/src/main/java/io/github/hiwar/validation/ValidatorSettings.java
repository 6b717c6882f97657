package io.github.hiwar.validation;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.finding.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a validator was told besides its rules. */
record ValidatorSettings(
    @Nullable LocalDate asOf,
    Map<String, Severity> severities,
    List<Suppression> suppressions,
    @Nullable Predicate<Finding> told,
    int most) {
  Severity severityOf(Rule rule) {
    return severities.getOrDefault(rule.id(), rule.kind().severity());
  }

  @Nullable String suppressedBecause(Rule rule, Where where, @Nullable String subject) {
    for (Suppression suppression : suppressions) {
      if (suppression.covers(rule, where, subject)) {
        return suppression.reason();
      }
    }
    return null;
  }
}
