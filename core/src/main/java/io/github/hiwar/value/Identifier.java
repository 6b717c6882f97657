package io.github.hiwar.value;

import io.github.hiwar.wire.HiwarStyle;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that somebody else keeps: a registration, deposit, decree, agreement or branch number.
 *
 * <p>The scheme says whose list it is from, for example {@code FR-SIRET} or {@code MA-DECREE}.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Identifier extends Extensible permits ImmutableIdentifier {
  /** {@return the list that the number is from, best a code of org-id.guide where one exists} */
  String scheme();

  /** {@return the number or code in that list, as written there} */
  String value();

  /** {@return a page that stands for it} */
  Optional<URI> uri();

  /** Scheme and value must not be blank. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /**
   * {@return an identifier without a page: {@code Identifier.of("MA-DECREE", "2.24.676")}}
   *
   * @param scheme the register or list
   * @param value the number or code in that list
   */
  static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds identifiers. */
  final class Builder extends ImmutableIdentifier.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
