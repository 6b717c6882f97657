package io.github.hiwar.validation;

import io.github.hiwar.events.EventDates;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.source.Sourced;
import io.github.hiwar.source.Subject;
import io.github.hiwar.terms.DateRule;
import io.github.hiwar.terms.Dated;
import io.github.hiwar.terms.Event;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.PartialDate.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about what terms wait for: events, and the dates that hang on them. */
final class EventRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "event-of-other-lifecycle",
              Topic.DATES,
              Severity.ERROR,
              Event.class,
              EventRules::otherLifecycle),
          Rule.draft(
              "event-never-comes",
              Topic.DATES,
              Severity.WARNING,
              DateRule.class,
              EventRules::neverComes),
          Rule.draft(
              "date-differs-from-rule",
              Topic.DATES,
              Severity.WARNING,
              Dated.class,
              EventRules::differs),
          Rule.draft(
              "date-differs-from-wording",
              Topic.DATES,
              Severity.WARNING,
              Sourced.class,
              DateInWords::check));

  private EventRules() {}

  private static void otherLifecycle(Event event, Inspection inspection) {
    Entity entity = inspection.entity(event.of().toString());
    boolean comes =
        entity instanceof Subject<?> subject
            && event
                .status()
                .filter(status -> status.lifecycle() == subject.lifecycle())
                .isPresent();
    if (entity != null && event.status().isPresent() && !comes) {
      inspection.report("status", "status", event.status(), "entity", event.of());
    }
  }

  private static void neverComes(DateRule rule, Inspection inspection) {
    EventDates dates = inspection.facts().dates();
    Stream.of(rule.after(), rule.before())
        .flatMap(Optional::stream)
        .filter(dates::cannotCome)
        .findFirst()
        .ifPresent(
            event ->
                inspection.report(
                    "", "entity", event.of(), "status", event.status().orElseThrow()));
  }

  private static void differs(Dated dated, Inspection inspection) {
    for (int i = 0; i < dated.dateRules().size(); i++) {
      DateRule rule = dated.dateRules().get(i);
      Optional<PartialDate> stated = dated.stated(rule.sets());
      Optional<PartialDate> byRule = stated.flatMap(any -> inspection.facts().dates().of(rule));
      if (byRule.isPresent()
          && stated.orElseThrow().orderTo(byRule.get()) != Order.CANNOT_TELL
          && areApart(stated.get(), byRule.get())) {
        inspection.report("dateRules/" + i, "date", stated, "rule", byRule, "kind", rule.sets());
      }
    }
  }

  // Two moments of one day are in order, and are the same date.
  private static boolean areApart(PartialDate one, PartialDate other) {
    return one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest());
  }
}
