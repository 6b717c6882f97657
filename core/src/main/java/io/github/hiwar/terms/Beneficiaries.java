package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
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
  /** {@return who is included, a group each} */
  List<LocalizedText> include();

  /** {@return who is excluded, a group each} */
  List<LocalizedText> exclude();

  /** {@return the rule that decides who is eligible} */
  Optional<LocalizedText> eligibility();

  /** {@return the grades, bands or echelons concerned} */
  List<String> classKeys();

  /** {@return how many people, as stated} */
  Optional<Integer> headcount();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    classKeys()
        .forEach(value -> InvalidValueException.requireText("Beneficiaries", "classKeys", value));
    headcount()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0,
                    "Beneficiaries",
                    "headcount",
                    value,
                    "a headcount is zero or more"));
  }

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
  }
}
