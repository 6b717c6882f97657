package io.github.hiwar.report.page;

import io.github.hiwar.agreement.Tally;
import io.github.hiwar.shape.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A count of the whole among counts of parts: it names no part, and readers look for a name. */
final class Totals {
  private Totals() {}

  /** What stands where the others have their unit, or else their party. */
  static Optional<Node> name(Object one, Object all, String place, Words words) {
    if (!(one instanceof Tally whole) || isOfPart(whole) || !(all instanceof List<?> list)) {
      return Optional.empty();
    }
    List<Tally> parts =
        list.stream().filter(Tally.class::isInstance).map(Tally.class::cast).toList();
    return Stream.of("unit", "party")
        .filter(
            name ->
                parts.stream()
                    .anyMatch(it -> (name.equals("unit") ? it.unit() : it.party()).isPresent()))
        .findFirst()
        .map(
            name ->
                Node.line(
                    Member.label(name).in(words.language()), place, words.own(words.say("total"))));
  }

  private static boolean isOfPart(Tally tally) {
    return tally.unit().isPresent() || tally.party().isPresent() || tally.units().isPresent();
  }
}
