package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.source.Citation;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule about numbers of people: of one group on one day one source has numbers that can be so
 * together.
 */
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
    Map<String, Seen> seen = new HashMap<>();
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
        Seen before = seen.computeIfAbsent(of + " " + account, any -> new Seen(count, count));
        other = before.contradicting(count) == null ? other : before.contradicting(count);
        seen.put(of + " " + account, before.and(count));
      }
      if (other != null) {
        inspection.report(
            owner,
            member + "/" + i,
            "number",
            count.number(),
            "bound",
            stated(count),
            "upTo",
            count.upTo(),
            "other",
            other.number(),
            "otherBound",
            stated(other),
            "otherUpTo",
            other.upTo());
      }
    }
  }

  // A range tells it by its upper end.
  static Optional<Bound> stated(Headcount count) {
    return count.bound().filter(bound -> bound != Bound.EXACT && bound != Bound.RANGE);
  }

  /**
   * What was counted before of the same people: the number that leaves least room below, and the
   * one that leaves least above. A further one contradicts none of them if it meets these two.
   */
  private record Seen(Headcount floor, Headcount ceiling) {
    Seen and(Headcount count) {
      CountRange range = CountRange.of(count);
      return new Seen(
          range.least() > CountRange.of(floor).least() ? count : floor,
          range.most() < CountRange.of(ceiling).most() ? count : ceiling);
    }

    @Nullable Headcount contradicting(Headcount count) {
      CountRange range = CountRange.of(count);
      return !range.meets(CountRange.of(floor))
          ? floor
          : !range.meets(CountRange.of(ceiling)) ? ceiling : null;
    }
  }
}
