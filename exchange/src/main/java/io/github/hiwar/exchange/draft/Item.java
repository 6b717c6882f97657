package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;

/** An item of a list, with those below it. Used while a text is taken apart. */
final class Item {
  private final Line line;
  private final String text;
  private final String label;
  private final List<Item> items = new ArrayList<>();

  Item(Line line, String label, String text) {
    this.line = line;
    this.label = label;
    this.text = text;
  }

  int line() {
    return line.number();
  }

  /** Its number or letter, empty where it has a bullet. */
  String label() {
    return label;
  }

  /** What it says, without its marker and without what ends or joins items. */
  String text() {
    return text;
  }

  /** The same as it stands in the text: of a table, the whole row. */
  String whole() {
    return line.isOfTable() ? line.row().whole() : text;
  }

  /** What a table says of its deadline. */
  String deadline() {
    return line.row().deadline();
  }

  /** The items below it. */
  List<Item> items() {
    return items;
  }
}
