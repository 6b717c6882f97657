package io.github.hiwar;

import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The staff that are bargained for: scope, territory and numbers, as stated. This type is immutable
 * and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface BargainingUnit extends Extensible permits ImmutableBargainingUnit {
  /** {@return who is in it} */
  Optional<LocalizedText> scope();

  /** {@return who is not} */
  List<LocalizedText> excluded();

  /** {@return where} */
  Optional<Locality> territory();

  /** {@return how many workers it covers, by group, day and source} */
  List<Headcount> workers();

  /** {@return how many employers it covers, by group, day and source} */
  List<Headcount> employers();

  /** {@return the share of workers covered, in percent, as stated} */
  Optional<Percentage> coverageAsStated();

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds bargaining units. */
  final class Builder extends ImmutableBargainingUnit.Builder {
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
    public Builder addWorkers(int number) {
      return addWorkers(Headcount.of(number));
    }

    /**
     * A number of which nothing else is stated.
     *
     * @param number how many
     * @return this builder
     */
    public Builder addEmployers(int number) {
      return addEmployers(Headcount.of(number));
    }
  }
}
