package io.github.hiwar.json;

/**
 * How much of a document is read, so that hostile input costs bounded time and memory.
 *
 * <pre>{@code
 * Limits small = Limits.standard().withBytes(1_000_000).withProblems(50);
 * }</pre>
 *
 * @param bytes how many bytes a document may have
 * @param depth how deep objects and lists may be nested
 * @param members how many members an object, or elements a list, may have
 * @param text how many UTF-16 units a string may have
 * @param digits how many characters a number may have
 * @param problems how many problems are reported before the list is cut
 */
public record Limits(int bytes, int depth, int members, int text, int digits, int problems) {
  private static final Limits STANDARD = new Limits(256 << 20, 64, 1_000_000, 1 << 20, 100, 1000);

  /**
   * Every limit is at least one.
   *
   * @param bytes how many bytes a document may have
   * @param depth how deep objects and lists may be nested
   * @param members how many members an object, or elements a list, may have
   * @param text how many UTF-16 units a string may have
   * @param digits how many characters a number may have
   * @param problems how many problems are reported before the list is cut
   */
  public Limits {
    if (Math.min(Math.min(bytes, depth), Math.min(members, text)) < 1
        || Math.min(digits, problems) < 1) {
      throw new IllegalArgumentException("every limit is one or more");
    }
  }

  /**
   * 256 MiB, 64 levels, a million members, strings of a million, 100 digits, 1000 problems.
   *
   * @return the limits that hold where no others are given
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * {@return the same limits with another number of bytes}
   *
   * @param value the most that is accepted
   */
  public Limits withBytes(int value) {
    return new Limits(value, depth, members, text, digits, problems);
  }

  /**
   * {@return the same limits with another depth}
   *
   * @param value the most that is accepted
   */
  public Limits withDepth(int value) {
    return new Limits(bytes, value, members, text, digits, problems);
  }

  /**
   * {@return the same limits with another number of members}
   *
   * @param value the most that is accepted
   */
  public Limits withMembers(int value) {
    return new Limits(bytes, depth, value, text, digits, problems);
  }

  /**
   * {@return the same limits with another length of strings}
   *
   * @param value the most that is accepted
   */
  public Limits withText(int value) {
    return new Limits(bytes, depth, members, value, digits, problems);
  }

  /**
   * {@return the same limits with another length of numbers}
   *
   * @param value the most that is accepted
   */
  public Limits withDigits(int value) {
    return new Limits(bytes, depth, members, text, value, problems);
  }

  /**
   * {@return the same limits with another number of problems}
   *
   * @param value the most that is accepted
   */
  public Limits withProblems(int value) {
    return new Limits(bytes, depth, members, text, digits, value);
  }
}
