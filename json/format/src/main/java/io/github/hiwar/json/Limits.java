package io.github.hiwar.json;

/**
 * How much of a document is read, so that hostile input costs bounded time and memory. What is
 * skipped or not known counts like the rest; a limit that is exceeded ends the reading.
 *
 * <p>The memory that a document can take grows with its bytes, some three times, and its values,
 * some hundred bytes each.
 *
 * <pre>{@code
 * Limits small = Limits.standard().withBytes(1_000_000).withValues(50_000).withFindings(50);
 * }</pre>
 *
 * @param bytes how many bytes a document may have
 * @param depth how deep objects and lists may be nested: 250 at most, since what is read is walked
 *     by recursion
 * @param values how many values a document may have, containers and what is in them
 * @param members how many members an object, or elements a list, may have
 * @param languages how many languages a text may have
 * @param text how many UTF-16 units a string may have
 * @param names how many UTF-16 units the name of a member may have
 * @param digits how many characters a number may have, or a string that stands for one
 * @param findings how many findings are listed before the list is cut; it is cut earlier where they
 *     take more than a million characters
 */
public record Limits(
    int bytes,
    int depth,
    int values,
    int members,
    int languages,
    int text,
    int names,
    int digits,
    int findings) {
  private static final int DEEPEST = 250;
  private static final Limits STANDARD =
      new Limits(32 << 20, 64, 2_000_000, 500_000, 500, 1 << 20, 1000, 100, 1000);

  /**
   * Every limit is at least one.
   *
   * @param bytes how many bytes a document may have
   * @param depth how deep objects and lists may be nested, 250 at most
   * @param values how many values a document may have
   * @param members how many members an object, or elements a list, may have
   * @param languages how many languages a text may have
   * @param text how many UTF-16 units a string may have
   * @param names how many UTF-16 units the name of a member may have
   * @param digits how many characters a number may have
   * @param findings how many findings are listed before the list is cut
   * @throws IllegalArgumentException if a limit is below one, or the depth above 250
   */
  public Limits {
    for (int limit :
        new int[] {bytes, depth, values, members, languages, text, names, digits, findings}) {
      if (limit < 1) {
        throw new IllegalArgumentException("every limit is one or more, not " + limit);
      }
    }
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a depth is " + DEEPEST + " at most, not " + depth);
    }
  }

  /**
   * 32 MiB, 64 levels, two million values, half a million members, 500 languages, strings of a
   * million, names of 1000, 100 digits, 1000 findings: some ten times what the largest records
   * need. A heap of 512 MiB is enough to read any such document.
   *
   * @return the limits that hold where no others are given
   */
  public static Limits standard() {
    return STANDARD;
  }

  // By one byte more, a document is seen to be too long.
  int oneMoreByte() {
    return Math.min(bytes, Integer.MAX_VALUE - 1) + 1;
  }

  /**
   * {@return the same limits with another number of bytes}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withBytes(int value) {
    return new Limits(value, depth, values, members, languages, text, names, digits, findings);
  }

  /**
   * {@return the same limits with another depth}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one or above 250
   */
  public Limits withDepth(int value) {
    return new Limits(bytes, value, values, members, languages, text, names, digits, findings);
  }

  /**
   * {@return the same limits with another number of values}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withValues(int value) {
    return new Limits(bytes, depth, value, members, languages, text, names, digits, findings);
  }

  /**
   * {@return the same limits with another number of members}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withMembers(int value) {
    return new Limits(bytes, depth, values, value, languages, text, names, digits, findings);
  }

  /**
   * {@return the same limits with another number of languages}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withLanguages(int value) {
    return new Limits(bytes, depth, values, members, value, text, names, digits, findings);
  }

  /**
   * {@return the same limits with another length of strings}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withText(int value) {
    return new Limits(bytes, depth, values, members, languages, value, names, digits, findings);
  }

  /**
   * {@return the same limits with another length of names}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withNames(int value) {
    return new Limits(bytes, depth, values, members, languages, text, value, digits, findings);
  }

  /**
   * {@return the same limits with another length of numbers}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withDigits(int value) {
    return new Limits(bytes, depth, values, members, languages, text, names, value, findings);
  }

  /**
   * {@return the same limits with another number of findings}
   *
   * @param value the most that is accepted
   * @throws IllegalArgumentException if it is below one
   */
  public Limits withFindings(int value) {
    return new Limits(bytes, depth, values, members, languages, text, names, digits, value);
  }
}
