package io.github.hiwar.json.stream;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member that is met again and again. A source can keep with it the form by which it
 * recognises the name, a sink the form that it writes; one form is kept at a time. This class is
 * thread-safe.
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
   * {@return the name in the form that is recognised or written fastest, kept until one of another
   * type is asked for}
   *
   * @param <E> the type of the form
   * @param type the same: immutable, and one into which nobody else encodes names, since what they
   *     made would be returned
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
