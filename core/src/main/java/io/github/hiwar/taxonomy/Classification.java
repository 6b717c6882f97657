package io.github.hiwar.taxonomy;

import io.github.hiwar.value.Actor;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.wire.HiwarStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A category, who assigned it and how.
 *
 * <p>A code that a register states proves that a subject is there, never that another is not. This
 * type is immutable and thread-safe.
 */
@Value.Immutable
@HiwarStyle
public sealed interface Classification extends Extensible permits ImmutableClassification {
  /** How a category came to be assigned. */
  enum Method implements ClosedCode {
    /** The source itself states it. */
    STATED,
    /** Somebody who read the source assigned it. */
    ASSIGNED,
    /** A program derived it. */
    DERIVED
  }

  /** {@return the category} */
  DemandCategory category();

  /** {@return who assigned it} */
  Optional<Ref<? extends Actor>> assignedBy();

  /** {@return how it was assigned, if that is stated} */
  Optional<Method> method();

  /** {@return what the method was, for derived ones above all} */
  Optional<LocalizedText> note();

  /**
   * {@return a category, without saying who assigned it or how}
   *
   * @param category the category
   */
  static Classification of(DemandCategory category) {
    return builder().category(category).build();
  }

  /** {@return a builder without values} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds classifications. */
  final class Builder extends ImmutableClassification.Builder {
    /** A builder without values. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
