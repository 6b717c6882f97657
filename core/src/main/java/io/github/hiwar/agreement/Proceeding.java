package io.github.hiwar.agreement;

import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.ProceedingStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Document;
import io.github.hiwar.source.Subject;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case before a court, a conciliator, arbitrators or another forum, brought or only considered.
 * This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Proceeding extends Subject<ProceedingStatus> permits ImmutableProceeding {
  /** {@return what kind of forum it is before} */
  ProceedingKind kind();

  /** {@return what the case is called} */
  @Wire.Name
  Optional<LocalizedText> title();

  /** {@return the court, body or authority} */
  Optional<Ref<Party>> forum();

  /** {@return who brings it} */
  List<Ref<? extends Actor>> claimants();

  /** {@return against whom} */
  List<Ref<? extends Actor>> respondents();

  /** {@return what it is about: a text, a clause, a strike, a letter} */
  List<Ref<? extends Entity>> about();

  /** {@return what is asked of the forum} */
  Optional<LocalizedText> claim();

  /** {@return the ruling, minutes or recommendation that it led to} */
  Optional<Ref<Document>> ruling();

  /** {@return its numbers in registers} */
  List<Identifier> identifiers();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.PROCEEDING;
  }

  /** {@return a reference to this proceeding} */
  default Ref<Proceeding> ref() {
    return Ref.to(Proceeding.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds proceedings. */
  final class Builder extends ImmutableProceeding.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
