package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.source.Document;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How far in time a record reaches. What is due, planned or agreed for later does not count, nor
 * does the day on which somebody edited the record: neither is an event of the negotiation.
 *
 * <pre>{@code
 * Reach reach = Reach.of(record);
 * StatusBoard.asOf(record, reach.told().orElse(today));  // counts all that the record tells
 * reach.known();  // a promise due after this day is not late as far as anybody can tell
 * }</pre>
 *
 * @param told the first day by whose end everything that the record tells has certainly happened,
 *     empty if nothing in it is dated
 * @param known the last day of which the record certainly knows something: of an imprecise date,
 *     the first day that it may mean
 */
public record Reach(Optional<LocalDate> told, Optional<LocalDate> known) {
  /**
   * {@return the reach of a record: over its documents, the entries of its journal, its meetings,
   * votes and signatures} Of a meeting, a vote or a state that is set ahead of time, the date alone
   * does not say that it came to pass: if it lies after the last document, it is planned.
   *
   * @param record the record
   */
  public static Reach of(BargainingRecord record) {
    Optional<LocalDate> source = last(dates(record.documents(), Document::date), true);
    List<PartialDate> planned =
        Stream.of(
                entries(record, true),
                dates(record.meetings(), Meeting::on),
                dates(record.meetings(), Meeting::until),
                dates(record.ballots(), Ballot::on))
            .flatMap(dates -> dates)
            .filter(on -> source.filter(end -> on.earliest().isAfter(end)).isEmpty())
            .toList();
    List<PartialDate> events =
        Stream.of(
                planned.stream(),
                entries(record, false),
                dates(record.documents(), Document::date),
                record.agreements().stream()
                    .flatMap(one -> dates(one.endorsements(), Endorsement::on)))
            .flatMap(dates -> dates)
            .toList();
    return new Reach(last(events.stream(), true), last(events.stream(), false));
  }

  private static <T> Stream<PartialDate> dates(
      List<T> all, Function<T, Optional<PartialDate>> date) {
    return all.stream().map(date).flatMap(Optional::stream);
  }

  private static Stream<PartialDate> entries(BargainingRecord record, boolean setAhead) {
    return record.journal().standing().stream()
        .filter(entry -> entry.on().isPresent())
        .filter(
            entry ->
                entry
                    .to()
                    .map(to -> to.isSetAhead() == setAhead)
                    .orElse(!setAhead && isUnread(entry)))
        .map(record.journal()::when);
  }

  // Of a state of a newer version, it is known when it came; what only retracts is no event.
  private static boolean isUnread(Transition entry) {
    return entry.extensions().members().containsKey("to");
  }

  private static Optional<LocalDate> last(Stream<PartialDate> dates, boolean certainly) {
    return dates
        .filter(date -> !date.isOpenBefore() || certainly)
        .map(date -> certainly && !date.isOpenAfter() ? date.latest() : date.earliest())
        .max(Comparator.naturalOrder());
  }
}
