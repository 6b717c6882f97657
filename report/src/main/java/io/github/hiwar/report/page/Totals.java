package io.github.hiwar.report.page;

import io.github.hiwar.agreement.Tally;
import io.github.hiwar.shape.Member;
import io.github.hiwar.value.Absence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A count of the whole among counts of parts: it names no part, and readers look for a name. */
final class Totals {
  private static final Pattern OF_VOTE = Pattern.compile("/ballots/(\\d+)/(tallies/\\d+)");

  private Totals() {}

  /** What stands where the others have their unit, or else their party. */
  static Optional<Node> name(Object one, Object all, String place, Content content) {
    if (!(one instanceof Tally whole)
        || isOfPart(whole)
        || !(all instanceof List<?> list)
        || isOfUnknownPart(place, content)) {
      return Optional.empty();
    }
    List<Tally> parts =
        list.stream().filter(Tally.class::isInstance).map(Tally.class::cast).toList();
    Words words = content.words();
    // What has only one part is no whole.
    return Stream.of("unit", "party")
        .filter(name -> parts.stream().flatMap(it -> part(it, name)).distinct().count() > 1)
        .findFirst()
        .map(
            name ->
                Node.line(
                    Member.label(name).in(words.language()), place, words.own(words.say("total"))));
  }

  private static Stream<?> part(Tally tally, String name) {
    return (name.equals("unit") ? tally.unit() : tally.party()).stream();
  }

  private static boolean isOfPart(Tally tally) {
    return tally.unit().isPresent() || tally.party().isPresent() || tally.units().isPresent();
  }

  // The record may say that it is of some part, and that nobody knows of which.
  private static boolean isOfUnknownPart(String place, Content content) {
    Matcher at = OF_VOTE.matcher(place);
    if (!at.matches()) {
      return false;
    }
    Map<String, Absence> absent =
        content.record().ballots().get(Integer.parseInt(at.group(1))).absent();
    return Stream.of("/unit", "/party")
        .map(member -> absent.get(at.group(2) + member))
        .anyMatch(why -> why != null && why != Absence.NOT_APPLICABLE);
  }
}
