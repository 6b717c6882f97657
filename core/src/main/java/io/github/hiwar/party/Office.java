package io.github.hiwar.party;

import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post that a person holds: secretary general of a union, director of a department. This type is
 * immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Office extends Extensible permits ImmutableOffice {
  /** {@return the title of the post} */
  @Wire.Name
  LocalizedText title();

  /** {@return the party that the post is in} */
  Optional<Ref<Party>> in();

  /** {@return during which time} */
  Optional<DateSpan> during();

  /**
   * {@return a post without dates}
   *
   * @param title the title of the post
   * @param in the body in which it is held
   */
  static Office of(LocalizedText title, Ref<Party> in) {
    return builder().title(title).in(in).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds offices. */
  final class Builder extends ImmutableOffice.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
