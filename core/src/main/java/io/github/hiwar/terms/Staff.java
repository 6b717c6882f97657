package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * People whom something is for: a group of the record, grades, or words. Where several are given,
 * those are meant who are all of it. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"group", "classKeys", "text"},
    rule = "staff are a group, grades, or said in words")
public sealed interface Staff extends Extensible permits ImmutableStaff {
  /** {@return the group, where the record describes it} */
  Optional<Ref<StaffGroup>> group();

  /** {@return the grades, bands or steps} */
  List<ClassKey> classKeys();

  /** {@return who they are, in words} */
  Optional<LocalizedText> text();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return staff that are said in words}
   *
   * @param text who they are
   */
  static Staff of(LocalizedText text) {
    return builder().text(text).build();
  }

  /**
   * {@return a group of staff that the record describes}
   *
   * @param group the group
   */
  static Staff of(StaffGroup group) {
    return builder().group(group.ref()).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds staff. */
  final class Builder extends ImmutableStaff.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
