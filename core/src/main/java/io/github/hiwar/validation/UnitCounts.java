package io.github.hiwar.validation;

import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Finality;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.agreement.TallyMethod;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The counts of the units of a ballot, against each other and against the total: only what one
 * source says, and what is as final.
 */
final class UnitCounts {
  /** A count at its place among those of the ballot. */
  private record Count(Tally tally, int at, Sources sources) {
    boolean isOfAll() {
      return BallotRules.isOfAll(tally);
    }

    // A count that nobody calls provisional is not told apart from a final one.
    Finality finality() {
      return tally.finality().orElse(Finality.FINAL);
    }

    // An estimate stands beside a count.
    String method() {
      return tally.method().map(TallyMethod::code).orElse("");
    }

    boolean belongsTo(Count total) {
      return finality() == total.finality()
          && isCounted() == total.isCounted()
          && sources.meet(total.sources);
    }

    // A sum of counts is as good as one; an estimate and an average are parts of no count.
    boolean isCounted() {
      return tally
          .method()
          .filter(method -> !method.isWithinAny(Set.of(TallyMethod.COUNTED, TallyMethod.SUMMED)))
          .isEmpty();
    }

    boolean isDividedAs(Count other) {
      return tally.unit().isPresent() == other.tally.unit().isPresent()
          && tally.party().isPresent() == other.tally.party().isPresent();
    }

    String unit() {
      return tally.unit().map(text -> SameText.of(text.original())).orElse("")
          + '\0'
          + tally.party().map(Ref::toString).orElse("");
    }
  }

  private UnitCounts() {}

  private static List<Count> counts(Ballot ballot) {
    List<Count> counts = new ArrayList<>();
    for (Tally tally : ballot.tallies()) {
      Sources sources = Sources.of(tally.citations(), ballot.citations());
      counts.add(new Count(tally, counts.size(), sources));
    }
    return counts;
  }

  static void repeated(Ballot ballot, Inspection inspection) {
    Map<String, Sources> seen = new HashMap<>();
    for (Count count : counts(ballot)) {
      if (!SameDay.isSure(count.tally.on())) {
        continue;
      }
      String day = count.tally.on().map(PartialDate::toString).orElse("");
      String key = count.unit() + '\0' + day + '\0' + count.finality() + '\0' + count.method();
      Sources before = seen.get(key);
      if (before == null) {
        seen.put(key, new Sources(new HashSet<>(count.sources.accounts())));
      } else {
        if (before.meet(count.sources)) {
          inspection.report("tallies/" + count.at, "unit", count.tally.unit());
        }
        before.accounts().addAll(count.sources.accounts());
      }
    }
  }

  static void differ(Ballot ballot, Inspection inspection) {
    List<Count> counts = counts(ballot);
    List<Count> totals = counts.stream().filter(Count::isOfAll).toList();
    List<Count> units = counts.stream().filter(count -> !count.isOfAll()).toList();
    for (Count total : totals) {
      List<Count> parts = units.stream().filter(unit -> unit.belongsTo(total)).toList();
      boolean alone = totals.stream().filter(one -> one.belongsTo(total)).count() == 1;
      if (alone && areWhole(parts, total, units)) {
        add("yes", Tally::yes, total, parts, inspection);
        add("no", Tally::no, total, parts, inspection);
        add("abstained", Tally::abstained, total, parts, inspection);
        add("spoilt", Tally::spoilt, total, parts, inspection);
        add("eligible", BallotRules::exact, total, parts, inspection);
      }
    }
  }

  // Counts of several days are not parts of one whole, nor are units beside the parties in them;
  // and a unit that another source knows of is missing in this one's sum.
  private static boolean areWhole(List<Count> parts, Count total, List<Count> units) {
    if (parts.isEmpty()
        || parts.stream().anyMatch(part -> !SameDay.of(part.tally.on(), total.tally.on()))
        || parts.stream().anyMatch(part -> !part.isDividedAs(parts.get(0)))) {
      return false;
    }
    Set<String> counted = new HashSet<>();
    parts.forEach(part -> counted.add(part.unit()));
    return units.stream()
        .filter(unit -> unit.isDividedAs(parts.get(0)))
        .allMatch(unit -> counted.contains(unit.unit()));
  }

  private static void add(
      String member,
      Function<Tally, Optional<Integer>> votes,
      Count total,
      List<Count> parts,
      Inspection inspection) {
    Optional<Integer> stated = votes.apply(total.tally);
    if (stated.isPresent() && parts.stream().allMatch(p -> votes.apply(p.tally).isPresent())) {
      long sum = parts.stream().mapToLong(part -> votes.apply(part.tally).orElse(0)).sum();
      if (sum != stated.get()) {
        inspection.report(
            "tallies/" + total.at + "/" + member,
            "count",
            Rule.word(member),
            "total",
            stated,
            "sum",
            sum);
      }
    }
  }
}
