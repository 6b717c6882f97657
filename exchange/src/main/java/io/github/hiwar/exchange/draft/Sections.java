package io.github.hiwar.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of each list what it is a list of: by the words of what leads to it, or else by the heading
 * above.
 *
 * <p>What a heading says holds for the themes below it. Once it led to a list of its own, the next
 * heading says something else, unless it is worded alike: "On pay, we demand:", "On leave:".
 */
final class Sections {
  // A heading over items has not more words.
  private static final int SHORT = 8;
  private static final int LONGEST_LEAD = 100;
  // What headings that are worded alike begin with.
  private static final int ALIKE = 3;
  // The level of what only reads like a heading.
  private static final int PLAIN = 9;
  private static final int TITLES = 3;

  private final Purpose title;
  private final Map<Integer, Purpose> told;
  private final List<ListOf> lists = new ArrayList<>();
  private Purpose above;
  private int level = PLAIN;
  // How the heading above begins, once it had a list of its own; empty before.
  private List<String> spent = List.of();
  private boolean used;
  // Whether nothing but the title says so.
  private boolean byTitle = true;
  private int themed;

  private Sections(Purpose title, Map<Integer, Purpose> told) {
    this.title = title;
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
      sections.add(blocks.get(i), i == 0);
    }
    List<ListOf> lists = sections.themed == 1 ? withoutTitles(sections.lists) : sections.lists;
    return lists.stream().map(list -> list.told(told.get(list.line()))).toList();
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

  private void add(Block block, boolean first) {
    Purpose own = block.purpose();
    boolean heading =
        block.isHeading() || (block.text().endsWith(":") && block.text().length() < LONGEST_LEAD);
    if (first) {
      if (!block.items().isEmpty()) {
        list(block, own, own == Purpose.UNSAID ? title : own, Optional.empty());
      }
      return;
    }
    if (heading && own != Purpose.UNSAID) {
      begin(own, block.heading() == 0 ? PLAIN : block.heading());
    } else if (block.heading() > 0 && block.heading() <= level) {
      // The next chapter.
      backToTitle();
    } else if (!heading && block.items().isEmpty() && level == PLAIN) {
      // A paragraph leaves behind what only reads like a heading.
      backToTitle();
    }
    if (block.items().isEmpty()) {
      return;
    }
    if (own == Purpose.UNSAID && (heading ? isElsewhere(block) : used || !spent.isEmpty())) {
      backToTitle();
    }
    Purpose purpose = own == Purpose.UNSAID ? above : own;
    boolean theme = heading && own == Purpose.UNSAID && purpose.isSure();
    themed += theme && byTitle ? 1 : 0;
    list(block, own, purpose, theme ? Optional.of(Ends.of(block.text())) : Optional.empty());
    if (own.isSure()) {
      begin(own, heading && block.heading() > 0 ? block.heading() : PLAIN);
      spent = beginning(block);
    }
    used = true;
  }

  private void begin(Purpose purpose, int itsLevel) {
    byTitle = false;
    above = purpose;
    level = itsLevel;
    spent = List.of();
    used = false;
  }

  private void backToTitle() {
    begin(title, PLAIN);
    byTitle = true;
  }

  /** Whether a heading has nothing to do with the one above, which had a list of its own. */
  private boolean isElsewhere(Block block) {
    return !spent.isEmpty() && !spent.equals(beginning(block));
  }

  private static List<String> beginning(Block block) {
    return Said.of(block.text()).tokens().stream().limit(ALIKE).map(Token::said).toList();
  }

  private void list(Block block, Purpose own, Purpose purpose, Optional<String> group) {
    Purpose user = told.get(block.items().get(0).line());
    if (user != null || own.isSure()) {
      lists.add(new ListOf(block, user == null ? own : user, group, block.items()));
      return;
    }
    List<Item> rest = headed(block, purpose, group, block.items());
    rest(block, purpose, group, rest);
  }

  /**
   * Takes out what stands below items that are headings themselves (what was achieved, what is
   * asked), at any depth where nothing is said of the whole.
   *
   * @return the other items
   */
  private List<Item> headed(
      Block block, Purpose purpose, Optional<String> group, List<Item> items) {
    List<Item> rest = new ArrayList<>();
    for (Item item : items) {
      Purpose heads = item.items().isEmpty() ? Purpose.UNSAID : heads(item);
      if (heads.isSure() && heads != purpose) {
        rest(block, purpose, group, rest);
        lists.add(new ListOf(block, heads, Optional.empty(), item.items()));
      } else if (!purpose.isSure() && holdsHeading(item)) {
        rest(block, purpose, group, rest);
        rest.addAll(headed(block, purpose, group, item.items()));
      } else {
        rest.add(item);
      }
    }
    return rest;
  }

  private static boolean holdsHeading(Item item) {
    return item.items().stream()
        .anyMatch(
            below -> (!below.items().isEmpty() && heads(below).isSure()) || holdsHeading(below));
  }

  private void rest(Block block, Purpose purpose, Optional<String> group, List<Item> rest) {
    if (!rest.isEmpty()) {
      lists.add(new ListOf(block, purpose, group, List.copyOf(rest)));
      rest.clear();
    }
  }

  /** What an item that stands as a heading over others says of them. */
  private static Purpose heads(Item item) {
    return item.text().length() <= LONGEST_LEAD && Said.of(item.text()).size() <= SHORT
        ? Purpose.of(item.text())
        : Purpose.UNSAID;
  }
}
