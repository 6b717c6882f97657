package io.github.hiwar.examples.report;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.Status;
import java.util.Set;

/**
 * A status as the page shows it. The label says it; the tone only helps the eye.
 *
 * @param code the code of the status
 * @param label its name
 * @param tone the name of a colour
 */
public record Chip(String code, String label, String tone) {
  private static final Set<Status> MET = Set.of(DemandStatus.FULFILLED, MeasureStatus.DELIVERED);
  private static final Set<Status> PARTLY =
      Set.of(
          DemandStatus.PARTLY_FULFILLED, MeasureStatus.PARTLY_DELIVERED, MeasureStatus.IN_PROGRESS);
  private static final Set<Status> BOUND =
      Set.of(
          DemandStatus.ACCEPTED_IN_PRINCIPLE,
          DemandStatus.COMMITTED,
          MeasureStatus.PROMISED,
          MeasureStatus.SCHEDULED,
          MeasureStatus.CONDITIONAL);
  private static final Set<Status> FAILED =
      Set.of(DemandStatus.REFUSED, MeasureStatus.BREACHED, MeasureStatus.OVERDUE);

  /** The chip of a status. */
  public static Chip of(Status status, Words words) {
    return new Chip(status.state(), words.status(status), tone(status));
  }

  static Chip unknown(Words words) {
    return new Chip("unknown", words.say("unknown"), "open");
  }

  private static String tone(Status status) {
    return MET.contains(status)
        ? "met"
        : PARTLY.contains(status)
            ? "partly"
            : BOUND.contains(status) ? "bound" : FAILED.contains(status) ? "failed" : "open";
  }
}
