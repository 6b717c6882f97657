package io.github.hiwar.source;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says of one member of one entity, where the record holds another value, or none: a
 * rival figure, a misprinted month, the metadata of a machine.
 *
 * <p>Two accounts of a <em>status</em> are two entries of the journal; two accounts of anything
 * else are a value and a statement. This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Statement extends Sourced permits ImmutableStatement {
  /** {@return the entity that it is about; the record itself if left out} */
  Optional<Ref<? extends Entity>> about();

  /** {@return the place in it, by members and by positions in lists: {@code terms/takesEffect}} */
  String member();

  /**
   * {@return the value by this account, in the form of that member; absent where it is withheld}
   */
  Optional<JsonValue> value();

  /** {@return how it stands to what the record holds} */
  StatementStanding standing();

  /** {@return why: how the error is known, what the denial says} */
  Optional<LocalizedText> reason();

  /** Checks the rules that hold for one object alone. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a reference to this statement} */
  default Ref<Statement> ref() {
    return Ref.to(Statement.class, id());
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds statements. */
  final class Builder extends ImmutableStatement.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
