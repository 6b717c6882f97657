package io.github.hiwar.terms;

import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to happen: an entity comes into a status, a ballot or meeting is held, a
 * document is dated, somebody returns. The journal, or the entity itself, says when it did; of what
 * has a kind, nothing in a record tells whether it came. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Event extends Extensible permits ImmutableEvent {
  /** {@return what it happens to: the agreement, the law, the ballot, the measure} */
  Ref<? extends Entity> of();

  /**
   * {@return the status that it comes into; where neither it nor a kind is given, the day that the
   * entity itself has}
   */
  Optional<Status> status();

  /** {@return what happens to it where that is no status: somebody returns, an error is found} */
  @Wire.Excludes(
      value = "status",
      rule = "an event is the coming of a status, or something of a kind, not both")
  Optional<EventKind> kind();

  /** {@return where it happens; of a return or a departure, from where} */
  Optional<Locality> place();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return an entity coming into a status}
   *
   * @param <S> the states that it can be in
   * @param subject the entity
   * @param status the status
   */
  static <S extends Status> Event of(Subject<S> subject, S status) {
    return builder().of(Ref.to(Entity.class, subject.id())).status(status).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds events. */
  final class Builder extends ImmutableEvent.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
