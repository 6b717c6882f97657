package io.github.hiwar.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many findings there are of each severity and code, however many are listed. */
final class Counts {
  private final Map<Severity, Map<String, Integer>> counts = new EnumMap<>(Severity.class);
  private int suppressed;

  void add(String code, Severity severity, boolean isSuppressed) {
    if (isSuppressed) {
      suppressed++;
    } else {
      counts.computeIfAbsent(severity, any -> new LinkedHashMap<>()).merge(code, 1, Integer::sum);
    }
  }

  void remove(Finding finding) {
    if (finding.isSuppressed()) {
      suppressed--;
    } else {
      counts(finding.severity())
          .computeIfPresent(finding.code(), (code, count) -> count == 1 ? null : count - 1);
    }
  }

  void remove(String code) {
    counts.values().forEach(byCode -> byCode.remove(code));
  }

  /** Takes the errors over those of an earlier time for warnings. */
  void soften(Map<String, Integer> earlier) {
    Map<String, Integer> errors = counts.remove(Severity.ERROR);
    if (errors == null) {
      return;
    }
    Map<String, Integer> warnings =
        counts.computeIfAbsent(Severity.WARNING, any -> new LinkedHashMap<>());
    errors.forEach(
        (code, count) -> {
          int more = count - earlier.getOrDefault(code, 0);
          if (more > 0) {
            warnings.merge(code, more, Integer::sum);
          }
        });
    counts.put(Severity.ERROR, new LinkedHashMap<>(earlier));
  }

  /** The counts of a severity as they are now. */
  Map<String, Integer> now(Severity severity) {
    Map<String, Integer> now = counts(severity);
    return now.isEmpty() ? Map.of() : Map.copyOf(now);
  }

  private Map<String, Integer> counts(Severity severity) {
    return counts.getOrDefault(severity, Map.of());
  }

  int of(Severity severity) {
    return counts(severity).values().stream().mapToInt(count -> count).sum();
  }

  Map<String, Integer> byCode() {
    Map<String, Integer> all = new LinkedHashMap<>();
    counts
        .values()
        .forEach(one -> one.forEach((code, count) -> all.merge(code, count, Integer::sum)));
    return Collections.unmodifiableMap(all);
  }

  int suppressed() {
    return suppressed;
  }

  int total() {
    return suppressed + byCode().values().stream().mapToInt(count -> count).sum();
  }

  Counts only(Severity severity) {
    Counts only = new Counts();
    only.counts.put(severity, new LinkedHashMap<>(counts(severity)));
    return only;
  }

  Counts copy() {
    return and(new Counts());
  }

  /** The sums of both. */
  Counts and(Counts others) {
    Counts sums = new Counts();
    for (Counts one : new Counts[] {this, others}) {
      one.counts.forEach(
          (severity, byCode) -> {
            Map<String, Integer> to =
                sums.counts.computeIfAbsent(severity, any -> new LinkedHashMap<>());
            byCode.forEach((code, count) -> to.merge(code, count, Integer::sum));
          });
      sums.suppressed += one.suppressed;
    }
    return sums;
  }
}
