package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each list what it is a list of: by the words of what leads to it, or else by the heading
 * above, as long as that one holds.
 */
final class Sections {
  // A list as long as that is a text of its own, and its head a heading.
  private static final int SHORT = 8;

  private final Map<Integer, Purpose> told;
  private final List<ListOf> lists = new ArrayList<>();
  private Purpose above;
  // The level of the heading that says so: nine for what only reads like one.
  private int level = PLAIN;
  private static final int PLAIN = 9;
  private static final int TITLES = 3;
  private int themed;
  // Whether the heading above had a list of its own.
  private boolean spent;

  private Sections(Purpose title, Map<Integer, Purpose> told) {
    this.above = title;
    this.told = told;
  }

  /**
   * The lists of a text, in order.
   *
   * @param blocks its paragraphs and headings
   * @param title what the title of the whole says of lists that nothing else is said of
   * @param told what the user says of lists, by the line of their first item
   */
  static List<ListOf> of(List<Block> blocks, Purpose title, Map<Integer, Purpose> told) {
    Sections sections = new Sections(title, told);
    for (int i = 0; i < blocks.size(); i++) {
      sections.add(blocks.get(i), i == 0, title);
    }
    return sections.themed == 1 ? withoutTitles(sections.lists) : sections.lists;
  }

  /** A single heading below the title is more of the title, and no theme. */
  private static List<ListOf> withoutTitles(List<ListOf> lists) {
    return lists.stream()
        .map(
            list ->
                list.lead().place() <= TITLES
                    ? new ListOf(list.lead(), list.purpose(), Optional.empty(), list.items())
                    : list)
        .toList();
  }

  private void add(Block block, boolean first, Purpose title) {
    Purpose own = Purpose.of(block.text());
    boolean heading =
        block.isHeading() || (block.text().endsWith(":") && block.text().length() < 100);
    if (heading && !first && own != Purpose.UNSAID) {
      above = own;
      level = block.heading() == 0 ? PLAIN : block.heading();
    } else if (block.heading() > 0 && block.heading() <= level && !first) {
      // The next chapter begins.
      above = title;
      level = PLAIN;
    }
    if (!heading && block.items().isEmpty()) {
      above = level == PLAIN ? title : above;
    }
    if (block.items().isEmpty()) {
      return;
    }
    // A paragraph that leads elsewhere leaves the list of the heading behind.
    above = !heading && own == Purpose.UNSAID && spent ? title : above;
    spent = heading && own != Purpose.UNSAID;
    Purpose purpose = own == Purpose.UNSAID ? above : own;
    boolean theme = heading && own == Purpose.UNSAID && purpose.isSure() && !first;
    themed += theme ? 1 : 0;
    Optional<String> group = theme ? Optional.of(Ends.of(block.text())) : Optional.empty();
    if (told.containsKey(block.items().get(0).line())) {
      purpose = told.get(block.items().get(0).line());
      lists.add(new ListOf(block, purpose, group, block.items()));
    } else if (own.isSure()) {
      lists.add(new ListOf(block, own, group, block.items()));
    } else {
      list(block, purpose, group);
    }
    if (!heading && own.isSure()) {
      // What follows with mere themes for headings goes on with it.
      above = own;
      level = PLAIN;
    }
  }

  /** A list whose items may be headings themselves: what was achieved, what is asked. */
  private void list(Block block, Purpose purpose, Optional<String> group) {
    List<Item> rest = new ArrayList<>();
    for (Item item : block.items()) {
      Purpose own = item.items().isEmpty() ? Purpose.UNSAID : heads(item);
      if (own.isSure() && own != purpose) {
        rest(block, purpose, group, rest);
        lists.add(new ListOf(block, own, Optional.empty(), item.items()));
      } else {
        rest.add(item);
      }
    }
    rest(block, purpose, group, rest);
  }

  private void rest(Block block, Purpose purpose, Optional<String> group, List<Item> rest) {
    if (!rest.isEmpty()) {
      lists.add(new ListOf(block, purpose, group, List.copyOf(rest)));
      rest.clear();
    }
  }

  /** What an item that stands as a heading over others says of them. */
  private static Purpose heads(Item item) {
    return Said.of(item.text()).size() <= SHORT ? Purpose.of(item.text()) : Purpose.UNSAID;
  }
}
