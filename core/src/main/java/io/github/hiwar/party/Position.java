package io.github.hiwar.party;

import io.github.hiwar.source.Sourced;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where parties or people stand towards something: a text, a vote, a demand, an action, a party,
 * the process itself. It changes no status. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Position extends Sourced permits ImmutablePosition {
  /** {@return who holds it: several if they hold it together} */
  @Wire.Size(value = 1, rule = "a position is held by somebody")
  List<Ref<? extends Actor>> holders();

  /** {@return what it is about; the record itself for the process as a whole} */
  List<Ref<? extends Entity>> about();

  /** {@return where they stand} */
  PositionStance stance();

  /** {@return why, and what there is to add} */
  Optional<LocalizedText> reason();

  /** {@return when it was made known} */
  Optional<PartialDate> on();

  /** {@return during which time it was held: of one who takes part, from joining to leaving} */
  Optional<DateSpan> during();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this position} */
  default Ref<Position> ref() {
    return Ref.to(Position.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds positions. */
  final class Builder extends ImmutablePosition.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * When it was made known, where the day is known.
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
