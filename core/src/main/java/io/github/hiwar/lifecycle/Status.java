package io.github.hiwar.lifecycle;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.LocalizedText;
import java.util.Locale;
import java.util.Set;

/**
 * A state of one of the six lifecycles.
 *
 * <p>Its code names the lifecycle too: {@code demand/accepted-in-principle}.
 */
public sealed interface Status extends ClosedCode
    permits DemandStatus,
        MeasureStatus,
        MeetingStatus,
        AgreementStatus,
        ActionStatus,
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

  /** {@return whether something is still expected to happen to a subject in this state} */
  default boolean isOpen() {
    return LifecycleTable.row(this).open();
  }

  /** {@return who may bring a subject into this state} */
  default StepTaker takenBy() {
    return LifecycleTable.row(this).takenBy();
  }

  /** {@return the name of the state in English, French and Arabic} */
  @Override
  default LocalizedText label() {
    return LifecycleTable.row(this).label();
  }
}
