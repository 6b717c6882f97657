package io.github.hiwar.value;

import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import org.immutables.value.Value;

/**
 * A place: a region, a town, a site; by its name, and by codes where it has some. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Locality extends Extensible permits ImmutableLocality {
  /** {@return what it is called} */
  @Wire.Name
  LocalizedText name();

  /** {@return its codes, such as one of ISO 3166-2 or of a national list} */
  List<Identifier> codes();

  /**
   * {@return a place by its name}
   *
   * @param name what it is called
   */
  static Locality of(LocalizedText name) {
    return builder().name(name).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds places. */
  final class Builder extends ImmutableLocality.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
