package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.status.Histories;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
  private static final int FIRST = 0;
  private static final int ANSWERED = 1;
  private static final int FULFILLED = 2;

  /**
   * {@return the milestones that a demand has certainly passed by the end of a day} It reads the
   * whole journal; ask {@link #inAll} for many demands.
   *
   * @param finder finds in the record of the demand; its journal says what happened when
   * @param demand the demand, one of that record
   * @param day the day: what imprecise dates leave open on it has not certainly happened
   */
  public static Milestones of(RecordFinder finder, Demand demand, LocalDate day) {
    return inAll(finder, day).apply(demand);
  }

  /**
   * {@return the milestones of each demand of a record, found in one pass for all of them}
   *
   * @param finder finds in the record; its journal says what happened when
   * @param day the day: what imprecise dates leave open on it has not certainly happened
   */
  public static Function<Demand, Milestones> inAll(RecordFinder finder, LocalDate day) {
    Predicate<Journal.Step> certain = step -> !step.when().latest().isAfter(day);
    Histories histories =
        finder
            .record()
            .journal()
            .looking(
                List.of(
                    certain,
                    certain.and(step -> step.to().isAnswer()),
                    certain.and(step -> step.to().tone() == Tone.MET)));
    Answers answers = Answers.by(finder, day);
    return demand -> {
      Optional<PartialDate> tabled = Tabling.tabled(finder, demand).filter(by(day));
      Optional<Transition> first = histories.first(demand.id(), FIRST);
      Optional<PartialDate> heardOf = first.flatMap(Transition::on);
      boolean begins = first.flatMap(Transition::to).filter(Status::awaitsAnswer).isPresent();
      return new Milestones(
          heardOf.or(() -> tabled),
          begins ? heardOf : tabled,
          earlier(
              histories.first(demand.id(), ANSWERED).flatMap(Transition::on),
              answers.first(demand)),
          histories.first(demand.id(), FULFILLED).flatMap(Transition::on));
    };
  }

  private static Optional<PartialDate> earlier(
      Optional<PartialDate> one, Optional<PartialDate> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(PartialDate::earliest));
  }

  private static Predicate<PartialDate> by(LocalDate day) {
    return date -> !date.latest().isAfter(day);
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
