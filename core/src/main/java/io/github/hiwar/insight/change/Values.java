package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.util.Optional;

/** What values are called in a sentence. */
final class Values {
  private Values() {}

  /** A word that is the same in every language. */
  static LocalizedText word(String text) {
    return LocalizedText.of("und", text.isBlank() ? "–" : text);
  }

  /** A value that is short enough to be shown, empty for objects and lists. */
  static Optional<LocalizedText> of(BargainingRecord record, Object value) {
    if (value instanceof LocalizedText text) {
      return Optional.of(text);
    }
    if (value instanceof Ref<?> ref) {
      return Optional.of(Names.of(record, ref));
    }
    if (value instanceof ClosedCode code) {
      return Optional.of(code.label());
    }
    if (value instanceof OpenCode code) {
      return Optional.of(code.label().orElseGet(() -> word(code.code())));
    }
    boolean object = value instanceof Iterable<?> || value instanceof Extensible;
    return object || value instanceof JsonValue
        ? Optional.empty()
        : Optional.of(word(value.toString()));
  }
}
