package io.github.hiwar.source;

import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import org.immutables.value.Value;

/**
 * Thanks, praise, criticism, a warning, an invitation or a slogan: speech with a speaker, kept
 * apart from facts. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Remark extends Sourced permits ImmutableRemark {
  /** {@return what kind of speech it is} */
  RemarkKind kind();

  /** {@return who speaks} */
  List<Ref<? extends Actor>> speakers();

  /** {@return what is said, in short} */
  @Wire.Name
  LocalizedText text();

  /** {@return what it is about: a meeting, a party, a measure} */
  List<Ref<? extends Entity>> about();

  /**
   * {@return the matters that it is about, where none is an entity; the first is the primary one}
   */
  List<Classification> categories();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this remark} */
  default Ref<Remark> ref() {
    return Ref.to(Remark.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds remarks. */
  final class Builder extends ImmutableRemark.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
