package io.github.hiwar.json;

/** What is called how in linked data, for the tests of other packages. */
public final class ShapeTerms {
  private ShapeTerms() {}

  /**
   * {@return the classes of a shape, the one of our own first}
   *
   * @param shape the name of the shape
   */
  public static String[] types(String shape) {
    return of(shape, LinkedTerms.TYPE).name().split(" ", -1);
  }

  /**
   * {@return the property of a member}
   *
   * @param shape the name of the shape
   * @param member the name of the member
   */
  public static String property(String shape, String member) {
    return of(shape, member).name();
  }

  /**
   * {@return whether the order of its values carries meaning}
   *
   * @param shape the name of the shape
   * @param member the name of the member
   */
  public static boolean isOrdered(String shape, String member) {
    return of(shape, member).isOrdered();
  }

  private static LinkedTerms.Term of(String shape, String member) {
    return LinkedTerms.of(shape, member);
  }
}
