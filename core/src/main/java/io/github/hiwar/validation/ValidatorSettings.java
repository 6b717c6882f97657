package io.github.hiwar.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a validator was told besides its rules.
 *
 * @param asOf the day that deadlines are looked at from
 * @param severities what rules weigh that do not weigh what they usually do
 * @param suppressions what does not count
 * @param most how many violations are listed
 * @param effort how many looks at the journal each naming of a subject in it is worth: where demands
 *     hang below each other, a few entries can concern very many of them
 */
record ValidatorSettings(
    @Nullable LocalDate asOf,
    Map<String, Severity> severities,
    List<Suppression> suppressions,
    int most,
    int effort) {
  ValidatorSettings withEffort(int looks) {
    return new ValidatorSettings(asOf, severities, suppressions, most, looks);
  }

  Severity severityOf(Rule rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  @Nullable String suppressedBecause(Rule rule, String pointer) {
    for (Suppression suppression : suppressions) {
      if (suppression.covers(rule, pointer)) {
        return suppression.reason();
      }
    }
    return null;
  }
}
