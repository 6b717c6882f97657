package io.github.hiwar.terms;

import io.github.hiwar.source.Sourced;
import io.github.hiwar.value.Actor;
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
 * A group of staff that several things are about: nurses in scale 10, under 25 without experience.
 *
 * <p>All its keys and criteria hold together. Nobody is a member by name: a group is described,
 * never listed. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface StaffGroup extends Sourced permits ImmutableStaffGroup {
  /** {@return what it is called} */
  @Wire.Name
  LocalizedText name();

  /** {@return the grades, steps or bands that its people are in} */
  List<ClassKey> classKeys();

  /** {@return what else tells its people from others} */
  List<Criterion> criteria();

  /** {@return the group that it is a part of} */
  @Wire.Differs(value = "id", rule = "a group is not a part of itself")
  Optional<Ref<StaffGroup>> partOf();

  /** {@return who employs them} */
  Optional<Ref<? extends Actor>> employer();

  /** {@return where they work} */
  List<Locality> places();

  /** {@return how many they are} */
  Optional<Headcount> headcount();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this group} */
  default Ref<StaffGroup> ref() {
    return Ref.to(StaffGroup.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds groups of staff. */
  final class Builder extends ImmutableStaffGroup.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
