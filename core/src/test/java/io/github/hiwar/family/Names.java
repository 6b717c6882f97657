package io.github.hiwar.family;

/** How the things of a record are called. */
public enum Names {
  /** As anybody would. */
  PLAIN {
    @Override
    String number(int i) {
      return Integer.toString(i);
    }
  },

  /** So that all ids and texts of a kind have one hash code: a table of them is a list. */
  COLLIDING {
    @Override
    String number(int i) {
      StringBuilder blocks = new StringBuilder();
      for (int bit = 0; bit < BITS; bit++) {
        blocks.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      return blocks.toString();
    }
  };

  private static final int BITS = 17;

  abstract String number(int i);

  /** The id of the thing with that number, among those of its kind. */
  public String id(String kind, int i) {
    return kind + "-" + number(i);
  }

  /** A text that is told apart from the others by its number only. */
  public String text(String kind, int i) {
    return kind + " " + number(i);
  }
}
