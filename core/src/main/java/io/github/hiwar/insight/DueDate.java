package io.github.hiwar.insight;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.terms.DateKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which something that was promised falls due.
 *
 * @param promise the measure, the step of a schedule, or the agreement whose clause says so
 * @param pointer the JSON Pointer of the terms or the step
 * @param kind what falls due then: a deadline, a payment, something that takes effect
 * @param date the day, as stated or as the journal gives it
 * @param reckoned whether it is reckoned from an event and stated nowhere
 * @param status where the promise stands, empty if the journal does not say
 */
public record DueDate(
    Ref<? extends Entity> promise,
    String pointer,
    DateKind kind,
    PartialDate date,
    boolean reckoned,
    Optional<Status> status) {
  /**
   * {@return whether it may fall into a time}
   *
   * @param first the first day of the time
   * @param last the last day of the time
   */
  public boolean mayFallInto(LocalDate first, LocalDate last) {
    return !date.latest().isBefore(first) && !date.earliest().isAfter(last);
  }

  /**
   * {@return whether it falls into a time, whatever day an imprecise date means}
   *
   * @param first the first day of the time
   * @param last the last day of the time
   */
  public boolean fallsInto(LocalDate first, LocalDate last) {
    return !date.earliest().isBefore(first) && !date.latest().isAfter(last);
  }
}
