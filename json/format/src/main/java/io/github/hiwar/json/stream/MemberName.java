package io.github.hiwar.json.stream;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that is met again and again. A source can keep with it what it knows it by,
 * a sink what it writes. This class is thread-safe.
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
   * {@return the name as it is known or written fastest, made once}
   *
   * @param <E> what is made of a name
   * @param type what it is made into: an immutable type of one's own, since of one that others make
   *     of names, too, what they made is returned
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
