package io.github.hiwar.source;

import io.github.hiwar.value.Actor;
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
 * Where a statement stands and who makes it: the document, the place in it, the speaker.
 *
 * <p>The speaker is not always the author: a union's communiqué may report what the minister said.
 * This type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
@Wire.AnyOf(
    value = {"document", "statedBy"},
    rule = "a citation names a document or who states it")
public sealed interface Citation extends Extensible permits ImmutableCitation {
  /** {@return the document} */
  Optional<Ref<Document>> document();

  /**
   * {@return the place in the document: a section, item or page, in the document's own numbering}
   */
  Optional<String> locator();

  /** {@return who states it: parties or persons; several if they state it together} */
  List<Ref<? extends Actor>> statedBy();

  /** {@return how near the cited text is to the statement} */
  Optional<Directness> directness();

  /**
   * {@return a short quotation in the original language} Personal data where it quotes a person.
   */
  @Wire.Personal
  Optional<LocalizedText> quote();

  /** A citation says at least which document or which speaker. */
  @Value.Check
  default void check() {
    Checks.of(this);
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds citations. */
  final class Builder extends ImmutableCitation.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
