package io.github.hiwar.value;

/** The rule for ids: printable, without white space and without {@code #}. */
public final class Ids {
  private Ids() {}

  /**
   * Gives the id back if it is well formed.
   *
   * @param type the type that the value is for, as a message names it
   * @param id the id
   * @return the same id
   * @throws InvalidValueException if it is blank or holds white space, control characters or {@code
   *     #}
   */
  public static String require(String type, String id) {
    InvalidValueException.require(
        isWellFormed(id) && id.indexOf('#') < 0,
        type,
        "id",
        id,
        "an id is not blank and holds no white space, control character or #");
    return id;
  }

  // A character loop: regular expressions cost several times as much, and ids are everywhere.
  static boolean isWellFormed(String id) {
    boolean ascii = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = c > ' ' && c < 0x7f;
      if (!plain && (c <= ' ' || Character.isWhitespace(c) || Character.isISOControl(c))) {
        return false;
      }
      ascii &= plain;
    }
    return !id.isEmpty() && (ascii || Unicode.firstForbidden(id) < 0);
  }
}
