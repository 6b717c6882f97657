package io.github.hiwar.agreement;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Subject;
import io.github.hiwar.terms.Aim;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.Headcount;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Locality;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strike, a lockout or another means of pressure, announced or held.
 *
 * <p>Where it spreads from place to place, each step is an action that is a part of the whole one.
 * A party that joins later or leaves earlier takes a position on it. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface IndustrialAction extends Subject<ActionStatus>
    permits ImmutableIndustrialAction {
  /** {@return what it is called, where it has a name of its own} */
  @Wire.Name
  Optional<LocalizedText> title();

  /** {@return what kind of action it is} */
  ActionKind kind();

  /** {@return the action that it is a part of} */
  @Wire.Differs(value = "id", rule = "an action is not a part of itself")
  Optional<Ref<IndustrialAction>> partOf();

  /** {@return the parties that call it} */
  List<Ref<Party>> calledBy();

  /** {@return the parties that it is directed against} */
  List<Ref<Party>> against();

  /** {@return the demands that it is about} */
  List<Ref<Demand>> over();

  /** {@return what it is for beyond the demands, or what its form spares: the strike fund} */
  List<Aim> aims();

  /** {@return what is stayed away from, where it is a boycott: a meeting, an election, a party} */
  List<Ref<? extends Entity>> boycotts();

  /** {@return when} */
  Optional<DateSpan> during();

  /** {@return how long it is called for, or lasted} */
  Optional<Duration> length();

  /** {@return how much of the work it stops} */
  Optional<ActionExtent> extent();

  /** {@return for whom it is called} */
  List<Staff> staff();

  /** {@return where: places, plants, services} */
  List<Locality> sites();

  /** {@return services and people that are exempt} */
  List<LocalizedText> exemptions();

  /** {@return how many took part, by day and source} */
  List<Headcount> headcounts();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  @Override
  default Lifecycle lifecycle() {
    return Lifecycle.ACTION;
  }

  /** {@return a reference to this industrial action} */
  default Ref<IndustrialAction> ref() {
    return Ref.to(IndustrialAction.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds industrial actions. */
  final class Builder extends ImmutableIndustrialAction.Builder {
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
    public Builder addHeadcounts(int number) {
      return addHeadcounts(Headcount.of(number));
    }
  }
}
