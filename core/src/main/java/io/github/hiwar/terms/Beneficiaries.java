package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is to benefit and who is not.
 *
 * <p>Exclusions stand on their own because sources differ on them most. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Beneficiaries extends Extensible permits ImmutableBeneficiaries {
  /** {@return who is included} */
  List<Staff> include();

  /** {@return who is excluded} */
  List<Staff> exclude();

  /** {@return the rule that decides who is eligible} */
  Optional<LocalizedText> eligibility();

  /** {@return how many people} */
  Optional<Headcount> headcount();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds beneficiaries. */
  final class Builder extends ImmutableBeneficiaries.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }

    /**
     * A number of which nothing else is stated.
     *
     * @param number how many
     * @return this builder
     */
    public Builder headcount(int number) {
      return headcount(Headcount.of(number));
    }

    /**
     * Adds people who are included, said in words.
     *
     * @param texts who they are
     * @return this builder
     */
    public Builder addInclude(LocalizedText... texts) {
      for (LocalizedText text : texts) {
        addInclude(Staff.of(text));
      }
      return this;
    }

    /**
     * Adds people who are excluded, said in words.
     *
     * @param texts who they are
     * @return this builder
     */
    public Builder addExclude(LocalizedText... texts) {
      for (LocalizedText text : texts) {
        addExclude(Staff.of(text));
      }
      return this;
    }
  }
}
