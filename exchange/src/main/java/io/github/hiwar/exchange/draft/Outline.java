package io.github.hiwar.exchange.draft;

import io.github.hiwar.value.Unicode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a text into paragraphs, headings and trees of items.
 *
 * <p>What is below what is told by the format where it has lists, by how far lines are moved in,
 * and by their markers: a new kind of marker opens a list below, one that was there before goes on
 * with its list. A letter is a marker only where it comes next: {@code M. Alami} begins no list.
 */
final class Outline {
  // What is a little out of line is not meant to be below.
  private static final int JITTER = 2;
  // As deep as the rules let a tree of demands be.
  private static final int DEEPEST = 60;

  /** A list that is open, and its last item. */
  private static final class Level {
    private final String style;
    private final int indent;
    private final int list;
    private final List<Item> items;
    private int order;

    Level(String style, Line line, int order, List<Item> items) {
      this.style = style;
      this.indent = line.indent();
      this.list = line.list();
      this.order = order;
      this.items = items;
    }

    Item last() {
      return items.get(items.size() - 1);
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private int places;
  // The list that a paragraph interrupted, which the next number may go on with.
  private Optional<Level> interrupted = Optional.empty();

  private Outline() {}

  /** The paragraphs and headings of a text, with their lists. */
  static List<Block> of(List<Line> lines) {
    Outline outline = new Outline();
    Joined.of(TextTable.rows(lines)).forEach(outline::add);
    return outline.blocks;
  }

  private void add(Line line) {
    Optional<Marker> marker =
        line.heading() > 0
            ? Optional.empty()
            : Marker.of(line.text()).stream().filter(this::isMeant).findFirst();
    if (line.list() == 0 && marker.isEmpty()) {
      paragraph(line);
      return;
    }
    String text = Ends.of(line.text().substring(marker.map(Marker::length).orElse(0)));
    if (Unicode.isBlank(text)) {
      return;
    }
    String label = marker.map(Marker::label).filter(own -> !own.isEmpty()).orElse(line.label());
    String style = line.list() > 0 ? "list" + line.list() : marker.map(Marker::style).orElse("");
    int order = marker.map(Marker::order).orElse(0);
    item(line, style, order, new Item(line, label, text));
  }

  private boolean isMeant(Marker marker) {
    return !marker.isDoubtful()
        || marker.order() == 1
        || open.stream()
            .anyMatch(
                level -> level.style.equals(marker.style()) && level.order + 1 == marker.order())
        || interrupted
            .filter(
                level -> level.style.equals(marker.style()) && level.order + 1 == marker.order())
            .isPresent();
  }

  private void paragraph(Line line) {
    if (!open.isEmpty()) {
      interrupted = Optional.of(open.getLast());
      open.clear();
    }
    blocks.add(new Block(++places, line));
  }

  private void item(Line line, String style, int order, Item item) {
    if (isOutside(line, style, order)) {
      // The list before the paragraph goes on: what stands between belongs to its last item.
      open.clear();
      open.push(interrupted.get());
    } else if (open.isEmpty() && goesOn(style, order)) {
      open.push(interrupted.get());
    }
    if (open.isEmpty()) {
      if (blocks.isEmpty()) {
        blocks.add(new Block(0, Line.plain(line.number(), 0, false, "")));
      }
      Block block = blocks.get(blocks.size() - 1);
      push(style, line, order, block.items(), item);
      return;
    }
    close(line, style);
    Level top = open.peek();
    if (isSibling(top, line, style) || open.size() >= DEEPEST) {
      top.order = order;
      top.items.add(item);
    } else {
      push(style, line, order, top.last().items(), item);
    }
  }

  /** Whether a number goes on with the list before the paragraph, which then explains an item. */
  private boolean goesOn(String style, int order) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    return last != null
        && !last.isHeading()
        && !last.text().endsWith(":")
        && interrupted
            .filter(level -> order > 1 && level.style.equals(style) && level.order + 1 == order)
            .isPresent();
  }

  private boolean isOutside(Line line, String style, int order) {
    return !open.isEmpty()
        && line.indent() <= open.getLast().indent
        && open.stream().noneMatch(level -> level.style.equals(style))
        && interrupted
            .filter(level -> order > 1 && level.style.equals(style) && level.order + 1 == order)
            .isPresent();
  }

  private void push(String style, Line line, int order, List<Item> items, Item item) {
    open.push(new Level(style, line, order, items));
    items.add(item);
  }

  /** Closes the lists that an item does not belong to any more. */
  private void close(Line line, String style) {
    if (line.list() > 0) {
      while (open.size() > 1 && open.peek().list > line.list()) {
        open.pop();
      }
      return;
    }
    while (open.size() > 1 && open.peek().indent >= line.indent() + JITTER) {
      open.pop();
    }
    Optional<Level> own =
        open.stream()
            .filter(level -> level.style.equals(style) && level.indent <= line.indent() + JITTER)
            .findFirst();
    // Moved in by much more than its kind, it is below after all.
    if (own.isPresent() && line.indent() - own.get().indent < JITTER) {
      while (open.peek() != own.get()) {
        open.pop();
      }
    }
  }

  private static boolean isSibling(Level top, Line line, String style) {
    if (line.list() > 0) {
      return top.list >= line.list();
    }
    return top.style.equals(style) && line.indent() - top.indent < JITTER;
  }
}
