package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Standing;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a demand is on the table on a day, and since when. */
final class Tabling {
  private Tabling() {}

  /** The status of a demand; one of which the journal says nothing stands as raised. */
  static DemandStatus statusOf(Standing standing) {
    return standing
        .status()
        .filter(DemandStatus.class::isInstance)
        .map(DemandStatus.class::cast)
        .orElse(DemandStatus.RAISED);
  }

  /** Whether it may have been tabled by the day. */
  static boolean isOnTheTable(
      RecordFinder finder, Demand demand, Standing standing, LocalDate day) {
    if (standing.status().isPresent() || !standing.possible().isEmpty()) {
      return true;
    }
    return tabled(finder, demand)
        .map(date -> !date.earliest().isAfter(day))
        .orElseGet(() -> finder.record().journal().history(demand.id()).isEmpty());
  }

  /** When it was first raised: by the journal, or else by the meeting at which it was tabled. */
  static Optional<PartialDate> first(RecordFinder finder, Demand demand) {
    List<Journal.Step> history = finder.record().journal().history(demand.id());
    return history.isEmpty() ? tabled(finder, demand) : Optional.of(history.get(0).entry().on());
  }

  /** The date of the meeting at which it was tabled. */
  static Optional<PartialDate> tabled(RecordFinder finder, Demand demand) {
    return finder.saidFor(demand, one -> one.tabledAt().stream().toList()).stream()
        .findFirst()
        .flatMap(finder.record()::find)
        .flatMap(Meeting::on);
  }
}
