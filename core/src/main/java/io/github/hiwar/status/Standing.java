package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one subject stands on a day, and who says so.
 *
 * <p>What it rests on, {@link #possible} and {@link #claims}, is read from the journal when it is
 * asked for; the rest is known. This class is immutable and thread-safe.
 */
public final class Standing {
  private final StatusBoard board;
  private final String subject;
  private final @Nullable Entry decisive;
  private final boolean inherited;
  private final boolean orderOpen;
  private final boolean anyPossible;
  private final Claims.Look look;

  Standing(
      StatusBoard board,
      String subject,
      @Nullable Entry decisive,
      boolean inherited,
      boolean orderOpen,
      boolean anyPossible,
      Claims.Look look) {
    this.board = board;
    this.subject = subject;
    this.decisive = decisive;
    this.inherited = inherited;
    this.orderOpen = orderOpen;
    this.anyPossible = anyPossible;
    this.look = look;
  }

  /** {@return the status, empty if nothing is known to have happened by that day} */
  public Optional<Status> status() {
    return Optional.ofNullable(decisive).map(Entry::to);
  }

  /** {@return the entry that decides it} */
  public Optional<Transition> entry() {
    return Optional.ofNullable(decisive).map(Entry::transition);
  }

  /** {@return whether the entry names a demand above the subject and covers it} */
  public boolean inherited() {
    return inherited;
  }

  /** {@return whether imprecise dates leave open if another status came later} */
  public boolean orderOpen() {
    return orderOpen;
  }

  /** {@return whether there are entries that may have happened by that day, but not certainly} */
  public boolean anyPossible() {
    return anyPossible;
  }

  /**
   * {@return the entries that may have happened by that day, but not certainly} They are read from
   * all that concerns the subject.
   */
  public List<Transition> possible() {
    return anyPossible ? board.counted().possibleLine(subject).transitions() : List.of();
  }

  /**
   * {@return whether an entry about it, or about a demand above it, could not be read, and may have
   * happened by that day and not before the one that decides} A lenient reader keeps it, most often
   * for a state of a newer version; the subject may stand elsewhere than is said here. What was
   * said of a demand above counts only if the state before allows it, so that an earlier one
   * matters too.
   */
  public boolean anyUnread() {
    Optional<LocalDate> latest = board.latestUnread(subject);
    return latest.isPresent()
        && (decisive == null || inherited || !latest.get().isBefore(decisive.when().earliest()));
  }

  /**
   * {@return the latest claim of each speaker} They are read from all that concerns the subject.
   */
  public List<Claim> claims() {
    return board.counted().line(subject).claims(board::listensTo);
  }

  /** {@return whether claims contradict each other} */
  public boolean disputed() {
    return look.disputed();
  }

  /** What two disputed subjects have in common if the same speakers make the same claims. */
  Claims.Look look() {
    return look;
  }

  @Override
  public String toString() {
    return status().map(Status::code).orElse("unknown") + (disputed() ? ", disputed" : "");
  }
}
