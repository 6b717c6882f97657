package io.github.hiwar.meeting;

import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One item of the agenda of a meeting. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
public sealed interface AgendaItem extends Extensible permits ImmutableAgendaItem {
  /** {@return its number or letter} */
  Optional<String> label();

  /** {@return what it is about} */
  LocalizedText text();

  /** {@return its subjects; the first is the primary one} */
  List<Classification> categories();

  /** {@return the demands, measures or texts that it takes up} */
  List<Ref<? extends Entity>> about();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds agenda items. */
  final class Builder extends ImmutableAgendaItem.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
