package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.ValueDispute;
import io.github.hiwar.shape.MemberPlace;
import io.github.hiwar.source.Citation;
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
 * What the record itself holds where a source gives a rule for a date: the date as it states it, or
 * those of the steps.
 */
final class HeldDate {
  private static final String RULES = "dateRules";
  private static final String STEPS = "schedule";
  private static final Map<DateKind, String> MEMBERS =
      Map.of(
          DateKind.TAKES_EFFECT, "takesEffect",
          DateKind.PAID, "paidOn",
          DateKind.PROCESSED, "processedIn",
          DateKind.DEADLINE, "deadline");

  private HeldDate() {}

  /** The dispute with the dates that the record states, or as it is if it states none. */
  static ValueDispute of(ValueDispute dispute, BargainingRecord record) {
    String member = dispute.member();
    Entity about = record.entities().get(dispute.about().toString());
    if (about == null || dispute.held().isPresent() || !member.endsWith(RULES)) {
      return dispute;
    }
    String before = member.substring(0, member.length() - RULES.length());
    List<String> dates =
        dispute.rivals().stream()
            .flatMap(rival -> rules(rival, about))
            .flatMap(rule -> Optional.ofNullable(MEMBERS.get(rule.sets())).stream())
            .distinct()
            .toList();
    return dates.stream()
        .flatMap(
            date ->
                at(about, before + date)
                    .map(it -> holding(it, before + date, dispute, citations(about))))
        .findFirst()
        .or(
            () ->
                dates.stream()
                    .map(date -> ofSteps(date, about, before + STEPS, record))
                    .filter(held -> !held.isEmpty())
                    .map(held -> holding(held, before + STEPS, dispute, List.of()))
                    .findFirst())
        .orElse(dispute);
  }

  // Each step has sources of its own, with which it stands on the page.
  private static List<Object> ofSteps(
      String date, Entity about, String steps, BargainingRecord record) {
    return at(about, steps)
        .flatMap(found -> ((List<?>) found).stream())
        .flatMap(step -> Optional.ofNullable(record.entities().get(step.toString())).stream())
        .flatMap(step -> at(step, date))
        .toList();
  }

  private static Stream<Object> at(Entity entity, String place) {
    return MemberPlace.find(entity, place).flatMap(found -> found.in(entity)).stream();
  }

  private static Stream<DateRule> rules(Statement rival, Entity about) {
    return MemberPlace.find(about, rival.member())
        .flatMap(place -> rival.value().flatMap(place::read))
        .map(rules -> (List<?>) rules)
        .stream()
        .flatMap(List::stream)
        .map(DateRule.class::cast);
  }

  private static ValueDispute holding(
      Object held, String place, ValueDispute dispute, List<Citation> citations) {
    return new ValueDispute(dispute.about(), place, Optional.of(held), citations, dispute.rivals());
  }

  private static List<Citation> citations(Entity about) {
    return about instanceof Sourced sourced ? sourced.citations() : List.of();
  }
}
