package io.github.hiwar.corpus.statistics;

import io.github.hiwar.agreement.ActionExtent;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.insight.Age;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strikes and other action; what is a part of another action is in that one. */
final class ActionFacts {
  private static final Set<ActionExtent> BY_TURNS =
      Set.of(ActionExtent.INTERMITTENT, ActionExtent.ROTATING);

  private final RecordFacts record;
  private final Histories histories;

  ActionFacts(RecordFacts record) {
    this.record = record;
    this.histories = record.reaching(to -> to == ActionStatus.HELD || to == ActionStatus.ENDED);
  }

  List<Fact> facts() {
    return record.record().actions().stream()
        .filter(action -> action.partOf().flatMap(record.record()::find).isEmpty())
        .filter(action -> !record.isLater(action.id()))
        .map(this::fact)
        .toList();
  }

  private Fact fact(IndustrialAction action) {
    Optional<PartialDate> start = action.during().flatMap(DateSpan::start);
    String stage = stage(action);
    boolean held = stage.equals("held");
    Optional<Age> days = held ? days(action) : Optional.empty();
    return record
        .row(
            FactKind.ACTIONS,
            action.id(),
            start.or(() -> firstEntry(action).flatMap(Transition::on)))
        .put(FactColumn.KIND, action.kind().code())
        .put(FactColumn.STATUS, record.board().of(action).map(Status::state))
        .put(FactColumn.STAGE, stage)
        .put(FactColumn.HELD, held)
        .put(FactColumn.STRIKE_HELD, held && action.kind().isWithin(ActionKind.STRIKE))
        .put(FactColumn.DAYS_OF_ACTION, days.filter(Age::isExact).map(Age::atLeast))
        .put(FactColumn.ACTION_DAYS_MIN, FactColumn.ACTION_DAYS_MAX, days)
        .fact();
  }

  private Optional<Transition> firstEntry(IndustrialAction action) {
    return record.record().journal().histories().firstEntry(action.id());
  }

  // Who counts those who took part says that it took place.
  private String stage(IndustrialAction action) {
    Optional<ActionStatus> status = record.board().of(action);
    if (status.filter(ActionStatus.CALLED_OFF::equals).isPresent()) {
      return "called-off";
    }
    if (histories.first(action.id(), 0).isPresent()) {
      return "held";
    }
    if (status.isPresent()) {
      return "announced";
    }
    return action.headcounts().isEmpty() ? "unsaid" : "held";
  }

  // As many as it is said to last; or else from its first day to its last, both counted, of which
  // fewer are days of action where it is held by turns.
  private static Optional<Age> days(IndustrialAction action) {
    Optional<Age> stated = action.length().flatMap(ActionFacts::days);
    if (stated.isPresent() || (action.length().isPresent() && action.during().isEmpty())) {
      return stated;
    }
    return action
        .during()
        .flatMap(ActionFacts::days)
        .map(
            days ->
                action.extent().filter(extent -> extent.isWithinAny(BY_TURNS)).isPresent()
                    ? new Age(Math.min(1, days.atLeast()), days.atMost())
                    : days);
  }

  private static Optional<Age> days(Duration length) {
    boolean counts =
        length.unit().equals(DurationUnit.DAY) || length.unit().equals(DurationUnit.WORKING_DAY);
    BigDecimal days = length.length().stripTrailingZeros();
    boolean exact = length.bound().orElse(Bound.EXACT) == Bound.EXACT;
    return counts && exact && days.scale() <= 0 && isShort(days) && days.signum() > 0
        ? Optional.of(new Age(days.longValueExact(), days.longValueExact()))
        : Optional.empty();
  }

  // Of a billion days nobody speaks, and a number may have more digits than a long holds.
  private static boolean isShort(BigDecimal days) {
    return days.precision() - days.scale() < 10;
  }

  private static Optional<Age> days(DateSpan span) {
    return span.start()
        .flatMap(
            from ->
                span.end()
                    .map(to -> Age.between(from, to))
                    .map(between -> new Age(between.atLeast() + 1, between.atMost() + 1)));
  }
}
