package io.github.hiwar.insight;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What answers a demand without an entry of the journal on the demand itself: a measure that
 * addresses it, or a clause of a text that was agreed. What answers a group answers its items.
 */
final class Answers {
  private static final Set<Tone> AGREED = EnumSet.of(Tone.BOUND, Tone.MET);

  /** One answer, and when it was given, if the record says. */
  private record Answer(Optional<PartialDate> on) {
    boolean isBy(LocalDate day) {
      return on.map(date -> !date.latest().isAfter(day)).orElse(true);
    }
  }

  /** All answers to a demand: whether one has no date, and the first and the last of the others. */
  private record Summary(boolean undated, Optional<PartialDate> first, Optional<PartialDate> last) {
    private static final Comparator<PartialDate> LATER =
        Comparator.comparing(PartialDate::latest)
            .thenComparing(
                (one, other) ->
                    switch (one.orderTo(other)) {
                      case BEFORE -> -1;
                      case AFTER -> 1;
                      case CANNOT_TELL -> 0;
                    });

    static Summary of(List<Answer> answers) {
      List<PartialDate> dates = answers.stream().flatMap(one -> one.on.stream()).toList();
      return new Summary(
          dates.size() < answers.size(),
          dates.stream().min(Comparator.comparing(PartialDate::earliest)),
          dates.stream().max(LATER));
    }
  }

  private final RecordFinder finder;
  private final Function<Demand, List<Summary>> answers;

  private Answers(RecordFinder finder, LocalDate day) {
    this.finder = finder;
    Map<String, List<Answer>> own = new HashMap<>();
    for (Measure measure : finder.record().measures()) {
      note(own, measure.addresses(), new Answer(given(measure)), day);
    }
    Map<String, Optional<Answer>> texts = new HashMap<>();
    for (Agreement agreement : finder.record().agreements()) {
      texts.computeIfAbsent(agreement.id(), id -> agreed(agreement));
    }
    for (Clause clause : finder.record().clauses()) {
      texts
          .getOrDefault(clause.agreement().toString(), Optional.of(new Answer(Optional.empty())))
          .ifPresent(answer -> note(own, clause.addresses(), answer, day));
    }
    // What answers a group is summed up once, and not for each of its items.
    Map<String, List<Summary>> sums = new HashMap<>();
    own.forEach((demand, all) -> sums.put(demand, List.of(Summary.of(all))));
    this.answers =
        own.isEmpty()
            ? demand -> List.of()
            : finder.said(demand -> sums.getOrDefault(demand.id(), List.of()));
  }

  /** The answers of a record that were given by the end of a day, as far as dates say. */
  static Answers by(RecordFinder finder, LocalDate day) {
    return new Answers(finder, day);
  }

  private static void note(
      Map<String, List<Answer>> own, List<Ref<Demand>> demands, Answer answer, LocalDate day) {
    if (answer.isBy(day)) {
      demands.forEach(
          demand -> own.computeIfAbsent(demand.toString(), id -> new ArrayList<>()).add(answer));
    }
  }

  private Optional<PartialDate> given(Measure measure) {
    return finder
        .record()
        .journal()
        .histories()
        .firstEntry(measure.id())
        .flatMap(Transition::on)
        .or(() -> measure.statedAt().flatMap(this::heldOn));
  }

  // A text that is only proposed, or that was not concluded, answers nothing.
  private Optional<Answer> agreed(Agreement agreement) {
    List<Transition> entries = finder.record().journal().entriesOf(agreement.id());
    if (!entries.isEmpty()) {
      return entries.stream()
          .filter(entry -> entry.to().map(Status::tone).filter(AGREED::contains).isPresent())
          .findFirst()
          .map(entry -> new Answer(entry.on()));
    }
    Stream<PartialDate> signed =
        agreement.endorsements().stream().map(Endorsement::on).flatMap(Optional::stream);
    return Optional.of(
        new Answer(
            signed
                .max(Comparator.comparing(PartialDate::latest))
                .or(() -> agreement.concludedAt().flatMap(this::heldOn))));
  }

  private Optional<PartialDate> heldOn(Ref<Meeting> meeting) {
    return finder.record().find(meeting).flatMap(Meeting::on);
  }

  /**
   * Whether something answers a demand that stands as raised: not if it was certainly raised again
   * after that.
   */
  boolean has(Demand demand, Standing standing) {
    Optional<PartialDate> raised = standing.entry().flatMap(Transition::on);
    return answers.apply(demand).stream()
        .anyMatch(
            all ->
                all.undated
                    || raised.isEmpty()
                    || raised.get().orderTo(all.last.orElseThrow()) != PartialDate.Order.AFTER);
  }

  /** When the first of them was given, if the record says. */
  Optional<PartialDate> first(Demand demand) {
    return answers.apply(demand).stream().flatMap(all -> all.first.stream()).findFirst();
  }
}
