package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule about numbers of people: of one group on one day one source has one number. */
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
              differ(record, "unit/workers", unit.workers(), List.of(), inspection);
              differ(record, "unit/employers", unit.employers(), List.of(), inspection);
            });
    record
        .actions()
        .forEach(a -> differ(a, "headcounts", a.headcounts(), a.citations(), inspection));
  }

  private static void differ(
      Entity owner,
      String member,
      List<Headcount> counts,
      List<Citation> around,
      Inspection inspection) {
    Map<String, Headcount> seen = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      Headcount count = counts.get(i);
      if (!SameDay.isSure(count.on())) {
        continue;
      }
      String who = count.who().map(LocalizedText::original).map(SameText::of).orElse("");
      String of = who + " " + count.on().map(PartialDate::toString).orElse("");
      Headcount other = null;
      // That two sources count differently is what one would expect.
      for (String account : Sources.of(count.citations(), around).accounts()) {
        Headcount found = seen.putIfAbsent(of + " " + account, count);
        other = found != null && !found.number().equals(count.number()) ? found : other;
      }
      if (other != null) {
        inspection.report(
            owner, member + "/" + i, "number", count.number(), "other", other.number());
      }
    }
  }
}
