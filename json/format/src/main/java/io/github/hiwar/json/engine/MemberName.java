package io.github.hiwar.json.engine;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that is written again and again. An engine can keep with it the form in
 * which it writes it fastest. This class is thread-safe.
 */
public final class MemberName {
  private final String text;
  // To encode it twice does no harm: encodings are immutable, and equal.
  private @Nullable Object encoded;

  /**
   * The name.
   *
   * @param text the name
   */
  public MemberName(String text) {
    this.text = text;
  }

  /** {@return the name as text} */
  public String text() {
    return text;
  }

  /**
   * {@return the name as an engine writes it fastest, made once}
   *
   * @param <E> what an engine makes of a name
   * @param type what it is made into: an immutable type
   * @param encoder makes it
   */
  public <E> E encoded(Class<E> type, Function<String, E> encoder) {
    Object known = encoded;
    if (!type.isInstance(known)) {
      known = encoder.apply(text);
      encoded = known;
    }
    return type.cast(known);
  }

  @Override
  public String toString() {
    return text;
  }
}
