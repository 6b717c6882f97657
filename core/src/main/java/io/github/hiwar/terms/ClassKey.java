package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.wire.HiwarStyle;
import org.immutables.value.Value;

/** A grade, step or band, as a scale names it. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
public sealed interface ClassKey extends Extensible permits ImmutableClassKey {
  /** {@return what it is: a grade, a step of one, a band} */
  ScaleKey kind();

  /** {@return the key as the scale writes it: {@code 10}, {@code B2}} */
  String key();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return a key of a kind: {@code ClassKey.of(ScaleKey.GRADE, "10")}}
   *
   * @param kind what it is
   * @param key the key as the scale writes it
   */
  static ClassKey of(ScaleKey kind, String key) {
    return builder().kind(kind).key(key).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds class keys. */
  final class Builder extends ImmutableClassKey.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
