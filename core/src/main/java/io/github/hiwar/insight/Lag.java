package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A demand whose status lags behind its measures: each measure that answers it is delivered, and
 * the journal does not say that it is met; or one was broken, and it is said to be met.
 *
 * @param demand the demand, one without items
 * @param status where it stands by the journal
 * @param measures the measures that say otherwise
 * @param met whether they are delivered; else one of them was broken, given up or is late
 */
public record Lag(
    Ref<Demand> demand, DemandStatus status, List<Ref<Measure>> measures, boolean met) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param demand the demand
   * @param status where it stands by the journal
   * @param measures the measures that say otherwise
   * @param met whether they are delivered
   */
  public Lag {
    measures = List.copyOf(measures);
  }

  /**
   * {@return the demands that lag behind their measures at the end of a day, in record order}
   *
   * @param finder the finder over the record
   * @param day the day as of which is asked
   */
  public static List<Lag> behind(RecordFinder finder, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(finder.record(), day);
    List<Lag> lags = new ArrayList<>();
    for (Demand demand : finder.leaves()) {
      DemandStatus status = Tabling.statusOf(board.standing(demand));
      List<Measure> measures = status.isOnTheTable() ? finder.measuresFor(demand.ref()) : List.of();
      List<Ref<Measure>> delivered = of(measures, Tone.MET, board);
      List<Ref<Measure>> failed = of(measures, Tone.FAILED, board);
      if (!measures.isEmpty() && delivered.size() == measures.size() && status.tone() != Tone.MET) {
        lags.add(new Lag(demand.ref(), status, delivered, true));
      } else if (!failed.isEmpty() && status.tone() == Tone.MET) {
        lags.add(new Lag(demand.ref(), status, failed, false));
      }
    }
    return List.copyOf(lags);
  }

  private static List<Ref<Measure>> of(List<Measure> measures, Tone tone, StatusBoard board) {
    return measures.stream()
        .filter(
            measure -> {
              Optional<Status> status = board.standing(measure).status();
              return status.map(Status::tone).filter(tone::equals).isPresent();
            })
        .map(Measure::ref)
        .toList();
  }
}
