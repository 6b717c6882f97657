package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule about numbers of people: of one group on one day there is one number. */
final class HeadcountRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "headcounts-differ",
              Topic.TERMS,
              Severity.WARNING,
              BargainingRecord.class,
              HeadcountRules::differ));

  private HeadcountRules() {}

  private static void differ(BargainingRecord record, Inspection inspection) {
    record
        .unit()
        .ifPresent(
            unit -> {
              differ(record, "unit/workers", unit.workers(), inspection);
              differ(record, "unit/employers", unit.employers(), inspection);
            });
    record.actions().forEach(a -> differ(a, "headcounts", a.headcounts(), inspection));
  }

  private static void differ(
      Entity owner, String member, List<Headcount> counts, Inspection inspection) {
    Map<String, Headcount> seen = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      Headcount count = counts.get(i);
      String who = count.who().map(LocalizedText::original).map(SameText::of).orElse("");
      String of = who + " " + count.on().map(PartialDate::toString).orElse("");
      Headcount other = seen.putIfAbsent(of, count);
      if (other != null && !other.number().equals(count.number())) {
        inspection.report(
            owner, member + "/" + i, "number", count.number(), "other", other.number());
      }
    }
  }
}
