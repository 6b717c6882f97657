package io.github.hiwar.exchange.draft;

/**
 * A line of a text, or a paragraph of a format that has paragraphs.
 *
 * @param number where it stands, from 1 on
 * @param indent how far it is moved in, in characters
 * @param list how deep the format itself puts it into lists; 0 if it does not
 * @param label the number that the format itself gives the item; empty if it does not
 * @param heading the level of the heading that the format says it is; 0 if it says nothing
 * @param apart whether something empty stands before it
 * @param text what it says, without what surrounds it
 * @param row the row of a table of claims that it is
 */
record Line(
    int number,
    int indent,
    int list,
    String label,
    int heading,
    boolean apart,
    String text,
    Row row) {
  /**
   * A row of a table of claims, of which the text of the line is the cell with the claim.
   *
   * @param whole the row as it stands in the text; empty outside of tables
   * @param deadline what the column of deadlines says
   */
  record Row(String whole, String deadline) {
    static final Row NONE = new Row("", "");
  }

  /** A line outside of tables. */
  Line(int number, int indent, int list, String label, int heading, boolean apart, String text) {
    this(number, indent, list, label, heading, apart, text, Row.NONE);
  }

  /** A line of which nothing is known but its text. */
  static Line plain(int number, int indent, boolean apart, String text) {
    return new Line(number, indent, 0, "", 0, apart, text);
  }

  /** The same with another text. */
  Line saying(String other) {
    return new Line(number, indent, list, label, heading, apart, other, row);
  }

  boolean isOfTable() {
    return !row.whole.isEmpty();
  }
}
