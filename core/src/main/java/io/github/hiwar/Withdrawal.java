package io.github.hiwar;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.wire.HiwarStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The tombstone of a record that was taken back: when and why. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Withdrawal extends Extensible permits ImmutableWithdrawal {
  /** {@return when it was taken back} */
  PartialDate on();

  /** {@return why} */
  LocalizedText reason();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds withdrawals. */
  final class Builder extends ImmutableWithdrawal.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When it was taken back.
     *
     * @param day the day
     * @return this builder
     * @throws io.github.hiwar.value.InvalidValueException if its year is not one of four digits
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }
  }
}
