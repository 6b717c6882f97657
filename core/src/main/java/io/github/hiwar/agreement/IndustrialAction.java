package io.github.hiwar.agreement;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.lifecycle.Lifecycle;
import io.github.hiwar.lifecycle.Subject;
import io.github.hiwar.party.Party;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.HiwarStyle;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A strike, a lockout or another means of pressure, announced or held. This type is immutable and
 * thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface IndustrialAction extends Subject<ActionStatus>
    permits ImmutableIndustrialAction {
  /** {@return what kind of action it is} */
  ActionKind kind();

  /** {@return the parties that call it} */
  List<Ref<Party>> calledBy();

  /** {@return the demands that it is about} */
  List<Ref<Demand>> over();

  /** {@return when} */
  Optional<DateSpan> during();

  /** {@return where and for whom it is called} */
  Optional<LocalizedText> scope();

  /** {@return services and people that are exempt} */
  List<LocalizedText> exemptions();

  /** {@return how many took part, as stated} */
  Optional<Integer> headcount();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Ids.require("IndustrialAction", id());
    headcount()
        .ifPresent(
            value ->
                InvalidValueException.require(
                    value >= 0,
                    "IndustrialAction",
                    "headcount",
                    value,
                    "a headcount is zero or more"));
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
  }
}
