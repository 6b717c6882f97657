package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.status.Journal;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a demand was first heard of, raised, answered and fulfilled, by what has certainly happened
 * on a day.
 *
 * <p>A record may begin in the middle of things: a demand first heard of when it was answered was
 * raised at the meeting that tabled it, or nobody knows when. Where it is raised again after an
 * answer, the first raising, the first answer and the first fulfilment count. This class is
 * immutable and thread-safe.
 *
 * @param heardOf the date of its first entry, or else of the meeting that tabled it
 * @param raised when it was first put on the table, empty if nobody knows
 * @param answered when it was first answered, in whatever way
 * @param fulfilled when it was first fulfilled
 */
public record Milestones(
    Optional<PartialDate> heardOf,
    Optional<PartialDate> raised,
    Optional<PartialDate> answered,
    Optional<PartialDate> fulfilled) {
  /**
   * {@return the milestones that a demand has certainly passed by the end of a day}
   *
   * @param finder finds in the record of the demand; its journal says what happened when
   * @param demand the demand, one of that record
   * @param day the day: what imprecise dates leave open on it has not certainly happened
   */
  public static Milestones of(RecordFinder finder, Demand demand, LocalDate day) {
    List<Journal.Step> history =
        finder.record().journal().history(demand.id()).stream()
            .filter(step -> !step.entry().on().latest().isAfter(day))
            .toList();
    Optional<PartialDate> tabled = Tabling.tabled(finder, demand).filter(by(day));
    Optional<PartialDate> first = history.stream().findFirst().map(step -> step.entry().on());
    boolean begins = !history.isEmpty() && history.get(0).to() == DemandStatus.RAISED;
    return new Milestones(
        first.or(() -> tabled),
        begins ? first : tabled,
        when(history, to -> to instanceof DemandStatus status && ScoredDemand.isAnswer(status)),
        when(history, to -> to == DemandStatus.FULFILLED));
  }

  private static Predicate<PartialDate> by(LocalDate day) {
    return date -> !date.latest().isAfter(day);
  }

  private static Optional<PartialDate> when(List<Journal.Step> history, Predicate<Status> status) {
    return history.stream()
        .filter(step -> status.test(step.to()))
        .findFirst()
        .map(step -> step.entry().on());
  }

  /** {@return the days from raising to the first answer, empty if one of the two is not known} */
  public Optional<Age> daysToAnswer() {
    return days(answered);
  }

  /**
   * {@return the days from raising to the first fulfilment, empty if one of the two is not known}
   */
  public Optional<Age> daysToFulfilment() {
    return days(fulfilled);
  }

  // Dates that contradict each other give no number of days.
  private Optional<Age> days(Optional<PartialDate> end) {
    return raised.flatMap(
        from ->
            end.filter(to -> to.orderTo(from) != PartialDate.Order.BEFORE)
                .map(to -> Age.between(from, to)));
  }
}
