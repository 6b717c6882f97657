package io.github.hiwar.lifecycle;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A state of one of the lifecycles.
 *
 * <p>Its code names the lifecycle too: {@code demand/accepted-in-principle}.
 */
public sealed interface Status extends ClosedCode
    permits DemandStatus,
        MeasureStatus,
        MeetingStatus,
        AgreementStatus,
        ActionStatus,
        DocumentStatus,
        ProceedingStatus,
        ProcessStatus {
  /** {@return the lifecycle that the state belongs to} */
  Lifecycle lifecycle();

  /** {@return the state without its lifecycle, in kebab-case: {@code accepted-in-principle}} */
  default String state() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  default String code() {
    return lifecycle().code() + "/" + state();
  }

  /**
   * {@return the states that may follow, in the order of the table; the state itself is always
   * allowed}
   */
  default Set<Status> next() {
    return LifecycleTable.row(this).next();
  }

  /**
   * {@return whether a subject in this state may come into the other: to restate a state is no
   * step}
   *
   * @param other the state to come into
   */
  default boolean allows(Status other) {
    return this == other || next().contains(other);
  }

  /**
   * {@return whether the other state undoes what this one says was done: paid in May, and stopped
   * in December} Whoever told the one may tell the other. By another account it is a contradiction:
   * nobody says that both were so.
   *
   * @param other the state that may follow
   */
  default boolean isUndoneBy(Status other) {
    return LifecycleTable.row(this).undoneBy().contains(other);
  }

  /** {@return whether something is still expected to happen to a subject in this state} */
  default boolean isOpen() {
    return LifecycleTable.row(this).open();
  }

  /** {@return who may bring a subject into this state} */
  default StepTaker takenBy() {
    return LifecycleTable.row(this).takenBy();
  }

  /**
   * {@return whether it is an answer to what is asked, of any kind, a refusal or a postponement
   * included} A demand that is withdrawn or has lapsed is no longer asked, and not answered by
   * that.
   */
  default boolean isAnswer() {
    return LifecycleTable.row(this).answers();
  }

  /** {@return whether it is asked and waits for an answer: open, and not answered} */
  default boolean awaitsAnswer() {
    return lifecycle() == Lifecycle.DEMAND && isOpen() && !isAnswer();
  }

  /** {@return whether it is put off, interrupted, being studied or passed on} */
  default boolean isPending() {
    return LifecycleTable.row(this).pending();
  }

  /** {@return whether it still stands: neither taken back nor replaced by another} */
  default boolean isOnTheTable() {
    return LifecycleTable.row(this).onTable();
  }

  /**
   * {@return whether its day may be set beforehand, so that it can be reported before it comes: the
   * end of a term, a meeting that is called}
   */
  default boolean isSetAhead() {
    return LifecycleTable.row(this).ahead();
  }

  /** {@return how it looks from where something was asked} */
  default Tone tone() {
    return LifecycleTable.row(this).tone();
  }

  /**
   * {@return what it comes to, in a word that states may have in common: {@code concluded} of a
   * text that is signed, ratified or in force, {@code ended} of one that expired or was replaced;
   * empty for a state that decides nothing yet}
   */
  default Optional<String> account() {
    return Optional.of(LifecycleTable.row(this).account()).filter(word -> !word.isEmpty());
  }

  /**
   * {@return whether the two cannot both be so at one time: two different answers, kept and broken;
   * but not a question and its answer, nor an announcement and what was announced}
   *
   * @param other the other state
   */
  default boolean excludes(Status other) {
    String one = LifecycleTable.row(this).account();
    String two = LifecycleTable.row(other).account();
    return lifecycle() == other.lifecycle() && !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }

  /** {@return the name of the state in English, French and Arabic} */
  @Override
  default LocalizedText label() {
    return LifecycleTable.row(this).label();
  }
}
