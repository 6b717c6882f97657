package io.github.hiwar.insight;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;

/**
 * One date of the record: what it dates, what changed, and who says so.
 *
 * @param date the date
 * @param moment whether it is the date itself, or the start or end of a span
 * @param pointer the JSON Pointer of the date: {@code /meetings/0/on}
 * @param entity the nearest entity around the date
 * @param member the member that holds the date: {@code on}, {@code deadline}, {@code term}
 * @param changes for a journal entry, what it changes; else empty
 * @param retracted whether it is a journal entry that was made in error
 * @param citations where the sources say it
 */
public record TimelineEntry(
    PartialDate date,
    Moment moment,
    String pointer,
    Entity entity,
    String member,
    List<StatusChange> changes,
    boolean retracted,
    List<Citation> citations) {
  /** What of its span a date is. */
  public enum Moment {
    /** The date itself. */
    ON,
    /** The start of a span. */
    START,
    /** The end of a span. */
    END
  }

  /**
   * A subject that comes into a status.
   *
   * @param subject the subject that the entry names
   * @param before the status that it was in, empty if nothing was known
   * @param to the status that it comes into
   */
  public record StatusChange(Ref<? extends Entity> subject, Optional<Status> before, Status to) {}

  /**
   * Keeps unmodifiable copies.
   *
   * @param date the date
   * @param moment whether it is the date itself, or the start or end of a span
   * @param pointer the JSON Pointer of the date: {@code /meetings/0/on}
   * @param entity the nearest entity around the date
   * @param member the member that holds the date: {@code on}, {@code deadline}, {@code term}
   * @param changes for a journal entry, what it changes; else empty
   * @param retracted whether it is a journal entry that was made in error
   * @param citations where the sources say it
   */
  public TimelineEntry {
    changes = List.copyOf(changes);
    citations = List.copyOf(citations);
  }

  /** {@return who says so; nobody in particular if empty} */
  public List<Ref<? extends Actor>> statedBy() {
    return citations.stream()
        .<Ref<? extends Actor>>flatMap(citation -> citation.statedBy().stream())
        .distinct()
        .toList();
  }

  /**
   * {@return whether it is certainly before the other, certainly after it, or neither}
   *
   * @param other the entry to compare with
   */
  public PartialDate.Order orderTo(TimelineEntry other) {
    return date.orderTo(other.date);
  }
}
