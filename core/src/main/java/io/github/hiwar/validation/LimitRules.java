package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import java.util.List;
import java.util.Optional;

/** What could not be checked, or not to its end: nothing good can be said of it. */
final class LimitRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "nested-too-deep",
              Topic.LIMITS,
              Severity.ERROR,
              TooDeep.class,
              (deep, inspection) -> inspection.report("", "deepest", deep.deepest())),
          Rule.draft(
              "journal-too-tangled",
              Topic.LIMITS,
              Severity.ERROR,
              BargainingRecord.class,
              LimitRules::tooTangled));

  private LimitRules() {}

  private static void tooTangled(BargainingRecord record, Inspection inspection) {
    Optional<String> first = inspection.facts().courses().firstLeftOut();
    if (first.isPresent()) {
      inspection.report("transitions", "entries", record.transitions().size(), "first", first);
    }
  }
}
