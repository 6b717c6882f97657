package io.github.hiwar.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The violations of one validation as they come in: counted without end, kept up to a limit. None
 * holds more than a few thousand characters of its own, however long the texts and names are.
 */
final class Findings {
  private static final int LONGEST_POINTER = 1000;

  /** A violation, and the position in the document that it is sorted by. */
  private record Found(Violation violation, int list, int index) {}

  private static final Comparator<Found> IN_DOCUMENT_ORDER =
      Comparator.comparingInt(Found::list).thenComparingInt(Found::index);

  private final ValidatorSettings settings;
  private final Map<Severity, List<Found>> kept = new EnumMap<>(Severity.class);
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final Map<Topic, Integer> byTopic = new EnumMap<>(Topic.class);
  private int suppressed;
  private int found;

  Findings(ValidatorSettings settings) {
    this.settings = settings;
  }

  void add(
      Rule rule, String pointer, @Nullable String subject, int list, int index, Object[] params) {
    Severity severity = settings.severityOf(rule);
    String reason = settings.suppressedBecause(rule, pointer);
    List<Found> alike = kept.computeIfAbsent(severity, any -> new ArrayList<>());
    if (alike.size() < settings.most()) {
      Violation violation =
          new Violation(rule, severity, bounded(pointer), subject, named(params), reason);
      alike.add(new Found(violation, list, index));
    }
    found++;
    if (reason == null) {
      bySeverity.merge(severity, 1, Integer::sum);
      byTopic.merge(rule.topic(), 1, Integer::sum);
    } else {
      suppressed++;
    }
  }

  // Where a name on the way is too long, the place is the nearest one above it.
  private static String bounded(String pointer) {
    return pointer.length() <= LONGEST_POINTER
        ? pointer
        : pointer.substring(0, Math.max(0, pointer.lastIndexOf('/', LONGEST_POINTER)));
  }

  private static Map<String, String> named(Object[] params) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < params.length; i += 2) {
      String value = Shown.text(params[i + 1]);
      if (!value.isEmpty()) {
        named.put(params[i].toString(), value);
      }
    }
    return named;
  }

  ValidationReport report() {
    List<Violation> violations = new ArrayList<>();
    for (List<Found> alike : kept.values()) {
      alike.sort(IN_DOCUMENT_ORDER);
      for (Found one : alike) {
        if (violations.size() < settings.most()) {
          violations.add(one.violation);
        }
      }
    }
    return new ValidationReport(violations, bySeverity, byTopic, suppressed, found);
  }
}
