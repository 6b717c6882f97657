package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a heading, with the list that follows it. Used while a text is taken apart. */
final class Block {
  // A longer line is a paragraph, whatever it ends in.
  private static final int LONGEST_HEADING = 100;

  private final int place;
  private final Line line;
  private final List<Item> items = new ArrayList<>();

  Block(int place, Line line) {
    this.place = place;
    this.line = line;
  }

  /** Which paragraph it is, from 1 on; 0 for a list that begins the text. */
  int place() {
    return place;
  }

  int line() {
    return line.number();
  }

  String text() {
    return line.text();
  }

  /** The items of the list. */
  List<Item> items() {
    return items;
  }

  /** The level of the heading that the format says it is; 0 if it says nothing. */
  int heading() {
    return line.heading();
  }

  /** What it says of the items of its list. */
  Purpose purpose() {
    return line.isOfTable() ? Purpose.CLAIMS : Purpose.of(line.text());
  }

  /** Whether it reads like a heading: short, and no sentence. */
  boolean isHeading() {
    String text = line.text();
    return line.heading() > 0
        || (!text.isEmpty()
            && text.length() <= LONGEST_HEADING
            && ".!?؟;؛,،".indexOf(text.charAt(text.length() - 1)) < 0);
  }
}
