package io.github.hiwar.terms;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that tells the people of a group from others: under 25, hired from 1980 to 1989,
 * without experience; or the attribute alone, where a text only names what counts: by seniority.
 * This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Criterion extends Extensible permits ImmutableCriterion {
  /** {@return what is looked at} */
  StaffAttribute attribute();

  /** {@return how much of it, with its bound: less than 25 years} */
  Optional<Quantity> quantity();

  /** {@return when: from 1980 to 1989} */
  Optional<DateSpan> during();

  /** {@return the fund, union or employer that it is about: of which they are members} */
  Optional<Ref<? extends Actor>> of();

  /** {@return which of them by rank, if those with the least or the most are meant} */
  Optional<Rank> rank();

  /** {@return what it is to be, in words} */
  Optional<LocalizedText> text();

  /** {@return whether those are meant of whom it does not hold, if that is stated} */
  Optional<Boolean> negated();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds criteria. */
  final class Builder extends ImmutableCriterion.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
