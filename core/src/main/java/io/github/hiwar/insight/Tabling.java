package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.PartialDate;
import java.time.LocalDate;
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
    if (standing.status().isPresent() || standing.anyPossible() || standing.anyUnread()) {
      return true;
    }
    return tabled(finder, demand)
        .map(date -> !date.earliest().isAfter(day))
        .orElseGet(() -> firstEntry(finder, demand).isEmpty());
  }

  /** When it was first raised: by the journal, or else by the meeting at which it was tabled. */
  static Optional<PartialDate> first(RecordFinder finder, Demand demand) {
    return firstEntry(finder, demand).flatMap(Transition::on).or(() -> tabled(finder, demand));
  }

  private static Optional<Transition> firstEntry(RecordFinder finder, Demand demand) {
    return finder.record().journal().histories().firstEntry(demand.id());
  }

  /** The date of the meeting at which it was tabled. */
  static Optional<PartialDate> tabled(RecordFinder finder, Demand demand) {
    return finder.tabledAt(demand).flatMap(finder.record()::find).flatMap(Meeting::on);
  }
}
