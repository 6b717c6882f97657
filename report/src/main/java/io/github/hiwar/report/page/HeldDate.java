package io.github.hiwar.report.page;

import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.source.Statement;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.value.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the record itself holds where a source gives a rule for a date: the date as it states it.
 */
final class HeldDate {
  private static final String RULES = "dateRules";
  private static final Map<DateKind, String> MEMBERS =
      Map.of(
          DateKind.TAKES_EFFECT, "takesEffect",
          DateKind.PAID, "paidOn",
          DateKind.PROCESSED, "processedIn",
          DateKind.DEADLINE, "deadline");

  private HeldDate() {}

  /** The dispute with the date that the record states, or as it is if it states none. */
  static ValueDispute of(ValueDispute dispute, Entity about) {
    String member = dispute.member();
    if (dispute.held().isPresent() || !member.endsWith(RULES)) {
      return dispute;
    }
    String before = member.substring(0, member.length() - RULES.length());
    return dispute.rivals().stream()
        .flatMap(rival -> rules(rival, about))
        .flatMap(rule -> Optional.ofNullable(MEMBERS.get(rule.sets())).stream())
        .flatMap(date -> dated(dispute, about, before + date).stream())
        .findFirst()
        .orElse(dispute);
  }

  private static Stream<DateRule> rules(Statement rival, Entity about) {
    return MemberPlace.find(about, rival.member())
        .flatMap(place -> rival.value().flatMap(place::read))
        .map(rules -> (List<?>) rules)
        .stream()
        .flatMap(List::stream)
        .map(DateRule.class::cast);
  }

  private static Optional<ValueDispute> dated(ValueDispute dispute, Entity about, String place) {
    return MemberPlace.find(about, place)
        .flatMap(found -> found.in(about))
        .map(
            date ->
                new ValueDispute(
                    dispute.about(),
                    place,
                    Optional.of(date),
                    about instanceof Sourced sourced ? sourced.citations() : List.of(),
                    dispute.rivals()));
  }
}
