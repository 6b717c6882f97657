package io.github.hiwar.meeting;

import io.github.hiwar.source.Citation;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a meeting is held for, as one source puts it. This type is immutable and thread-safe. */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"kind", "text"},
    rule = "a purpose has a kind or a text")
public sealed interface Purpose extends Extensible permits ImmutablePurpose {
  /** {@return what kind of meeting that makes it, beside what it is in the first place} */
  Optional<MeetingKind> kind();

  /** {@return the purpose} */
  Optional<LocalizedText> text();

  /** {@return where the sources say it} */
  List<Citation> citations();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds purposes. */
  final class Builder extends ImmutablePurpose.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
