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
 */
record Line(
    int number, int indent, int list, String label, int heading, boolean apart, String text) {
  /** A line of which nothing is known but its text. */
  static Line plain(int number, int indent, boolean apart, String text) {
    return new Line(number, indent, 0, "", 0, apart, text);
  }

  /** The same with more text at its end. */
  Line with(String more) {
    return new Line(number, indent, list, label, heading, apart, text + " " + more);
  }
}
