package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where every subject of a record stands on a day: the journal, folded.
 *
 * <p>It counts what has certainly happened by that day. An entry about a demand also covers the
 * demands below it, where their status allows the step, until they have a later entry of their own.
 * This class is immutable and thread-safe.
 *
 * <pre>{@code
 * StatusBoard board = StatusBoard.asOf(record, LocalDate.of(2025, 12, 31));
 * board.of(mileage);                     // Optional[COMMITTED]
 * board.accordingTo(union).of(mileage);  // Optional[RAISED]
 * }</pre>
 */
public final class StatusBoard {
  private final Journal journal;
  private final LocalDate day;
  private final @Nullable Set<String> voices;
  private volatile @Nullable Counted counted;
  private volatile @Nullable Map<String, Standing> standings;
  private volatile @Nullable Map<String, LocalDate> unread;

  private StatusBoard(Journal journal, LocalDate day, @Nullable Set<String> voices) {
    this.journal = journal;
    this.day = day;
    this.voices = voices;
  }

  /**
   * {@return the board of a record at the end of a day}
   *
   * @param record the record
   * @param day the as-of day
   */
  public static StatusBoard asOf(Journaled record, LocalDate day) {
    return new StatusBoard(record.journal(), Objects.requireNonNull(day, "day"), null);
  }

  /**
   * {@return the board by the account of one party or person: what it states, and what nobody in
   * particular states} A person in office speaks for the parties of the offices.
   *
   * @param speaker the party or person
   */
  public StatusBoard accordingTo(Actor speaker) {
    return accordingTo(Ref.to(Actor.class, speaker.id()));
  }

  /**
   * {@return the board by the account of one party or person: what it states, and what nobody in
   * particular states} A person in office speaks for the parties of the offices.
   *
   * @param speaker a reference to the party or person
   */
  public StatusBoard accordingTo(Ref<? extends Actor> speaker) {
    return new StatusBoard(journal, day, journal.voicesOf(speaker.toString()));
  }

  /** {@return the as-of day of the board} */
  public LocalDate day() {
    return day;
  }

  /**
   * {@return the status of a subject, empty if nothing is known to have happened to it by that day}
   *
   * @param <S> the type of the status
   * @param subject the subject
   */
  @SuppressWarnings("unchecked") // Every status of a subject is of its lifecycle, checked here.
  public <S extends Status> Optional<S> of(Subject<S> subject) {
    return standing(subject.id())
        .status()
        .filter(status -> status.lifecycle() == subject.lifecycle())
        .map(status -> (S) status);
  }

  /**
   * {@return where a subject stands, with everything that the status rests on}
   *
   * @param subject the subject
   */
  public Standing standing(Subject<?> subject) {
    return standing(subject.id());
  }

  /**
   * {@return where the subject of a reference stands, with everything that the status rests on}
   *
   * @param subject a reference to the subject
   */
  public Standing standing(Ref<? extends Entity> subject) {
    return standing(subject.toString());
  }

  // Folded for all subjects when the first is asked for: what is said of a demand counts for those
  // below it, and to read it again for each of them would cost their product.
  private Standing standing(String subject) {
    Map<String, Standing> folded = standings;
    if (folded == null) {
      folded = Fold.of(this, counted());
      standings = folded;
    }
    Standing standing = folded.get(subject);
    return standing != null
        ? standing
        : new Standing(this, subject, null, false, false, false, Claims.Look.NOTHING);
  }

  /** The last day on which an entry that nobody could read can have happened to a subject. */
  Optional<LocalDate> latestUnread(String subject) {
    return Optional.ofNullable(latestUnread().get(subject));
  }

  private Map<String, LocalDate> latestUnread() {
    Map<String, LocalDate> known = unread;
    if (known == null) {
      known = journal.unread().latestBy(day, journal);
      unread = known;
    }
    return known;
  }

  /** Whether it is the board of everybody's account. */
  boolean isOfAll() {
    return voices == null;
  }

  boolean listensTo(String speaker) {
    return voices == null || voices.contains(speaker);
  }

  Counted counted() {
    Counted known = counted;
    if (known == null) {
      known = Counted.of(journal, day, voices);
      counted = known;
    }
    return known;
  }

  /**
   * {@return the subjects that may stand elsewhere, because a lenient reader could not read an
   * entry about them}
   */
  public List<Ref<Entity>> unread() {
    return latestUnread().keySet().stream()
        .filter(subject -> standing(subject).anyUnread())
        .map(subject -> Ref.to(Entity.class, subject))
        .toList();
  }

  /** {@return the subjects whose speakers contradict each other, in the order of the journal} */
  public List<Ref<Entity>> disputed() {
    return journal.subjects().stream()
        .filter(subject -> standing(subject).disputed())
        .map(subject -> Ref.to(Entity.class, subject))
        .toList();
  }

  /**
   * {@return the disputed subjects, in the order of the journal; those about which the same
   * speakers make the same claims stand together}
   */
  public List<List<Ref<Entity>>> disputedTogether() {
    Map<Claims.Look, List<Ref<Entity>>> together = new LinkedHashMap<>();
    for (Ref<Entity> subject : disputed()) {
      together.computeIfAbsent(standing(subject).look(), l -> new ArrayList<>()).add(subject);
    }
    return List.copyOf(together.values());
  }
}
