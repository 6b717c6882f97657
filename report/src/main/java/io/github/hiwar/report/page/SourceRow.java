package io.github.hiwar.report.page;

import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.report.SourcePage.Mark;
import io.github.hiwar.report.SourcePage.Passage;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A passage of a source, and what the record takes from it.
 *
 * @param anchor where it is on the page
 * @param locator its place in the source
 * @param level how deep it stands
 * @param standing what it is, as a class of the style
 * @param remark what the page says of it; empty if nothing
 * @param pieces what it says, cut at what was read in it
 * @param entries what the record takes from it
 */
public record SourceRow(
    String anchor,
    Text locator,
    int level,
    String standing,
    String remark,
    List<Piece> pieces,
    List<Entry> entries) {
  // The style moves no further in.
  private static final int DEEPEST = 6;

  /**
   * A piece of a passage.
   *
   * @param text its words
   * @param read what they were read as; nothing for words that are no figure
   */
  public record Piece(Text text, Optional<Text> read) {}

  /**
   * An entity of the record.
   *
   * @param anchor where it is on the page
   * @param kind what kind of entity it is
   * @param number its number in the source
   * @param text what it says
   * @param categories what it is about
   * @param notes how that was found out
   * @param terms its figures and dates
   */
  public record Entry(
      String anchor,
      String kind,
      Optional<Text> number,
      Text text,
      List<Text> categories,
      List<Text> notes,
      Optional<Node.Part> terms) {
    /** Keeps unmodifiable copies. */
    public Entry {
      categories = List.copyOf(categories);
      notes = List.copyOf(notes);
    }

    static Entry of(Entity entity, int number, Content content) {
      Words words = content.words();
      List<Classification> categories = List.of();
      Optional<Terms> terms = Optional.empty();
      Optional<Text> label = Optional.empty();
      if (entity instanceof Demand demand) {
        categories = demand.categories();
        terms = demand.terms();
        label = demand.label().map(words::bare);
      } else if (entity instanceof Measure measure) {
        categories = measure.categories();
        terms = measure.terms();
      }
      return new Entry(
          "hiwar-entry-" + number,
          words.code("entity", Names.kind(entity)),
          label,
          content.names().of(entity),
          categories.stream().map(one -> DemandRow.label(one.category(), words)).toList(),
          categories.stream().flatMap(one -> one.note().stream()).map(words::text).toList(),
          terms.map(one -> new Nodes(content).of(one, content.places().of(entity) + "/terms")));
    }
  }

  /** Keeps unmodifiable copies. */
  public SourceRow {
    pieces = List.copyOf(pieces);
    entries = List.copyOf(entries);
  }

  static SourceRow of(Passage passage, int number, String tag, List<Entry> entries, Words words) {
    String standing = passage.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean left =
        switch (passage.standing()) {
          case UNSURE, PASSED_OVER -> entries.isEmpty();
          default -> false;
        };
    return new SourceRow(
        "hiwar-place-" + number,
        words.bare(passage.locator()),
        Math.min(DEEPEST, passage.level()),
        standing,
        left ? words.say(standing) : "",
        pieces(passage, tag, words),
        entries);
  }

  private static List<Piece> pieces(Passage passage, String tag, Words words) {
    List<Piece> pieces = new ArrayList<>();
    String text = passage.text();
    int at = 0;
    for (Mark mark : passage.marks()) {
      if (mark.start() < at || mark.end() > text.length() || mark.end() <= mark.start()) {
        continue;
      }
      plain(text.substring(at, mark.start()), tag, words, pieces);
      pieces.add(
          new Piece(
              words.text(tag, text.substring(mark.start(), mark.end())),
              Optional.of(
                  mark.value()
                      .map(words::bare)
                      .orElseGet(() -> words.own(words.say("not-sure"))))));
      at = mark.end();
    }
    plain(text.substring(at), tag, words, pieces);
    return pieces;
  }

  private static void plain(String text, String tag, Words words, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(words.text(tag, text), Optional.empty()));
    }
  }
}
