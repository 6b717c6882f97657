package io.github.hiwar.party;

import io.github.hiwar.source.Sourced;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import io.github.hiwar.wire.Wire;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A natural person: named, known by office only, or anonymous.
 *
 * <p>Names and offices are personal data; union membership is sensitive in many countries. This
 * type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"name", "anonymousLabel", "offices"},
    rule = "a person has a name, an anonymous label or an office")
public sealed interface Person extends Actor, Sourced permits ImmutablePerson {
  /** {@return the name, in the scripts that sources write it in} */
  @Wire.Personal
  @Wire.Name
  Optional<LocalizedText> name();

  /** {@return other spellings of the name} */
  @Wire.Personal
  List<LocalizedText> aliases();

  /** {@return the label of a person whose name is not given: {@code X}} */
  @Wire.Name
  Optional<String> anonymousLabel();

  /** {@return the posts that the person holds} */
  @Wire.Personal
  @Wire.Name
  List<Office> offices();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this person} */
  default Ref<Person> ref() {
    return Ref.to(Person.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds persons. */
  final class Builder extends ImmutablePerson.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
