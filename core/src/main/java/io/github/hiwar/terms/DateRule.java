package io.github.hiwar.terms;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date that hangs on something else: six months after signing, the second pay period after
 * ratification, before the next round.
 *
 * <p>The date itself stands beside it as soon as somebody says which day it was; until then the
 * journal may tell. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"after", "before", "offset", "snap", "promptness", "asStated"},
    rule =
        "a date by rule says after or before what, how long, on which day, how soon, or how the source"
            + " puts it")
public sealed interface DateRule extends Extensible permits ImmutableDateRule {
  /** {@return which date it sets} */
  DateKind sets();

  /** {@return what it is reckoned from, forwards} */
  Optional<Event> after();

  /** {@return what it is reckoned from, backwards} */
  Optional<Event> before();

  /**
   * {@return how long after or before; with the bound "at most", within that time; alone, where the
   * source does not say of what}
   */
  Optional<Duration> offset();

  /** {@return the kind of day that it is moved on to: the first of a month, a pay period} */
  Optional<DateSnap> snap();

  /** {@return which of these days: 2 for the second pay period} */
  @Wire.Ordinal
  @Wire.Needs(value = "snap", rule = "only days of a kind can be counted: say which with snap")
  Optional<Integer> nth();

  /** {@return how soon, where the source names no day: soon, as soon as possible} */
  Optional<Promptness> promptness();

  /** {@return the rule in the words of the source: "before the next round"} */
  Optional<LocalizedText> asStated();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds dates by rule. */
  final class Builder extends ImmutableDateRule.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
