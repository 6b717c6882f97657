package io.github.hiwar.terms;

import io.github.hiwar.value.OpenCode;
import java.util.List;

/** Who is meant of those that differ in something: an open list. */
public final class Rank extends OpenCode {
  /** Those with the least of it: the lowest paid. */
  public static final Rank LOWEST = new Rank("lowest");

  /** Those with the most of it: the longest serving. */
  public static final Rank HIGHEST = new Rank("highest");

  private Rank(String code) {
    super(code);
  }

  /**
   * {@return the rank with that code, known or not}
   *
   * @param code the code in the wire format, known or not
   * @throws io.github.hiwar.value.InvalidValueException if the code is ill-formed
   */
  public static Rank of(String code) {
    return new Rank(code);
  }

  /** {@return the ranks known to this version} */
  public static List<Rank> known() {
    return KnownCodes.RANK;
  }
}
