package io.github.hiwar.insight;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * One demand followed back through successive processes.
 *
 * @param stops the forms that it has had, the oldest first; the last is the demand itself
 * @param firstRaised when it was raised for the first time, empty if no record says
 * @param age for how many days it has been on the table, empty if no record says
 * @param reworded how many times it was put in new words
 * @param partlyMet how many times it came to be partly fulfilled
 * @param met how many times it came to be fulfilled
 * @param raisedAgain how many times it was raised anew: after an answer, or in a later process
 * @param status where it stands now
 * @param cut whether it has older forms, which were not followed
 */
public record CarriedDemand(
    List<Stop> stops,
    Optional<PartialDate> firstRaised,
    Optional<Age> age,
    int reworded,
    int partlyMet,
    int met,
    int raisedAgain,
    DemandStatus status,
    boolean cut) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param stops the forms that it has had, the oldest first; the last is the demand itself
   * @param firstRaised when it was raised for the first time, empty if no record says
   * @param age for how many days it has been on the table, empty if no record says
   * @param reworded how many times it was put in new words
   * @param partlyMet how many times it came to be partly fulfilled
   * @param met how many times it came to be fulfilled
   * @param raisedAgain how many times it was raised anew: after an answer, or in a later process
   * @param status where it stands now
   * @param cut whether it has older forms, which were not followed
   * @throws InvalidValueException if it has no form at all
   */
  public CarriedDemand {
    stops = List.copyOf(stops);
    InvalidValueException.requireEnough(
        !stops.isEmpty(), "CarriedDemand", "stops", "it has one form or more");
  }

  /** {@return the demand as it stands in the latest process} */
  public Stop latest() {
    return stops.get(stops.size() - 1);
  }

  /** {@return in how many processes it has been on the table} */
  public int processes() {
    return (int) stops.stream().map(Stop::record).distinct().count();
  }

  /**
   * A form that the demand had in one process.
   *
   * @param record the id of the record
   * @param demand the demand there
   * @param carriedBy how it is related to the form or forms before it, empty for the first
   */
  public record Stop(String record, Demand demand, List<RelationKind> carriedBy) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param record the id of the record
     * @param demand the demand there
     * @param carriedBy how it is related to the form or forms before it, empty for the first
     */
    public Stop {
      carriedBy = List.copyOf(carriedBy);
    }

    /** {@return the demand as other records refer to it: {@code urn:example:2024#mileage}} */
    public String reference() {
      return record + "#" + demand.id();
    }
  }
}
