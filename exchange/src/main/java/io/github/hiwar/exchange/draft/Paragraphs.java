package io.github.hiwar.exchange.draft;

import java.util.List;

/** How the paragraphs of a document become lines: each break within one begins another. */
final class Paragraphs {
  private Paragraphs() {}

  /**
   * Adds what a paragraph says, and empties it.
   *
   * @param lines what it is added to
   * @param text the text of the paragraph, in which a line feed is a break
   * @param list how deep it is in lists; in an item, a break is a blank
   * @param heading the level of the heading that it is
   */
  static void add(List<Line> lines, StringBuilder text, int list, int heading) {
    String all = text.toString();
    text.setLength(0);
    String[] parts = list > 0 ? new String[] {all.replace('\n', ' ')} : all.split("\n", -1);
    for (String part : parts) {
      int indent = Marker.blanks(part, 0);
      String line = part.strip();
      if (!line.isEmpty() && indent < part.length()) {
        lines.add(
            new Line(
                lines.size() + 1,
                list > 0 ? 0 : indent,
                list,
                "",
                heading,
                true,
                part.substring(indent).stripTrailing()));
      }
    }
  }
}
