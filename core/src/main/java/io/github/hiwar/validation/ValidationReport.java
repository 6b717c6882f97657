package io.github.hiwar.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a validator found in a record: the violations, the most severe first, and then in the order
 * of the document.
 *
 * <p>The counts are complete even where the list is cut. This class is immutable and thread-safe.
 */
public final class ValidationReport {
  private final List<Violation> violations;
  private final Map<Severity, Integer> bySeverity;
  private final Map<Topic, Integer> byTopic;
  private final int suppressed;
  private final int found;

  ValidationReport(
      List<Violation> violations,
      Map<Severity, Integer> bySeverity,
      Map<Topic, Integer> byTopic,
      int suppressed,
      int found) {
    this.violations = List.copyOf(violations);
    this.bySeverity = Collections.unmodifiableMap(new EnumMap<>(bySeverity));
    this.byTopic = Collections.unmodifiableMap(new EnumMap<>(byTopic));
    this.suppressed = suppressed;
    this.found = found;
  }

  /** {@return whether there is no error, suppressed ones aside} */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** {@return the violations, suppressed ones included, as far as the list was not cut} */
  public List<Violation> violations() {
    return violations;
  }

  /**
   * {@return the violations of one rule, suppressed ones included}
   *
   * @param ruleId the id of the rule
   */
  public List<Violation> of(String ruleId) {
    return violations.stream().filter(violation -> violation.ruleId().equals(ruleId)).toList();
  }

  /**
   * {@return how many violations of that severity there are, suppressed ones aside}
   *
   * @param severity the severity
   */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /**
   * {@return how many violations there are on each topic, suppressed ones aside; none is left out}
   */
  public Map<Topic, Integer> countsByTopic() {
    return byTopic;
  }

  /**
   * {@return the rules that are broken in the listed violations, and how often, in the order of the
   * list}
   */
  public Map<String, Integer> countsByRule() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    violations.stream()
        .filter(violation -> !violation.isSuppressed())
        .forEach(violation -> counts.merge(violation.ruleId(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** {@return how many violations are suppressed} */
  public int suppressed() {
    return suppressed;
  }

  /**
   * {@return how many violations there are in all, suppressed ones and those cut from the list
   * included}
   */
  public int found() {
    return found;
  }

  /**
   * {@return whether there are more violations than the list shows; the least severe ones are left
   * out}
   */
  public boolean wasCut() {
    return found > violations.size();
  }

  @Override
  public String toString() {
    return (isValid() ? "valid" : "not valid")
        + ": "
        + count(Severity.ERROR)
        + " errors, "
        + count(Severity.WARNING)
        + " warnings, "
        + count(Severity.NOTICE)
        + " notices"
        + (suppressed > 0 ? ", " + suppressed + " suppressed" : "")
        + (wasCut() ? ", list cut at " + violations.size() : "");
  }
}
