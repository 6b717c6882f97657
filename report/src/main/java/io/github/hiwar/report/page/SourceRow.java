package io.github.hiwar.report.page;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.report.SourcePage.Mark;
import io.github.hiwar.report.SourcePage.Passage;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of a source, and what the record takes from it.
 *
 * @param anchor where it is on the page
 * @param locator its place in the source
 * @param level how deep it stands
 * @param direction the direction in which its pieces follow each other
 * @param standing what it is, as a class of the style
 * @param remark what the page says of it; empty if nothing
 * @param pieces what it says, cut at what was read in it
 * @param entries what the record takes from it
 */
public record SourceRow(
    String anchor,
    Text locator,
    int level,
    String direction,
    String standing,
    String remark,
    List<Piece> pieces,
    List<Entry> entries) {
  // A number, or an amount where a currency follows.
  private static final Pattern FIGURE =
      Pattern.compile("(-?\\d{1,18}(?:\\.\\d{1,18})?)(?: ([A-Z]{3}))?");

  // The style moves no further in.
  private static final int DEEPEST = 6;

  /**
   * A piece of a passage.
   *
   * @param text its words
   * @param figure whether they were read as a figure or a date
   * @param read what they were read as, if that is said otherwise
   */
  public record Piece(Text text, boolean figure, Optional<Text> read) {}

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
          Names.kindOf(entity, words),
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

  static SourceRow of(
      Passage passage, int number, String tag, List<Entry> entries, Words words, Words texts) {
    String standing = passage.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean left =
        switch (passage.standing()) {
          case UNSURE, PASSED_OVER -> entries.isEmpty();
          default -> false;
        };
    Text whole = words.text(tag, passage.text());
    return new SourceRow(
        "hiwar-place-" + number,
        words.bare(passage.locator()),
        Math.min(DEEPEST, passage.level()),
        whole.direction(),
        standing,
        left ? words.say(standing) : "",
        pieces(passage, whole, words, texts),
        entries);
  }

  private static List<Piece> pieces(Passage passage, Text whole, Words words, Words texts) {
    List<Piece> pieces = new ArrayList<>();
    String text = passage.text();
    int at = 0;
    for (Mark mark : passage.marks()) {
      if (mark.start() < at || mark.end() > text.length() || mark.end() <= mark.start()) {
        continue;
      }
      plain(text.substring(at, mark.start()), whole, pieces);
      // What reads as it stands need not be told twice.
      String marked = text.substring(mark.start(), mark.end());
      pieces.add(
          new Piece(
              whole.piece(marked),
              true,
              mark.value().isEmpty()
                  ? Optional.of(words.own(words.say("not-sure")))
                  : mark.value()
                      .map(value -> read(value, texts))
                      .filter(value -> !blanks(marked).contains(blanks(value)))
                      .map(words::own)));
      at = mark.end();
    }
    plain(text.substring(at), whole, pieces);
    return pieces;
  }

  // A blank that keeps words on a line is read as any other.
  private static String blanks(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  // As people say it. What is none of the forms of a record stands as it is.
  private static String read(String value, Words words) {
    Matcher figure = FIGURE.matcher(value);
    try {
      if (!figure.matches()) {
        return words.date(PartialDate.parse(value));
      }
      return figure.group(2) == null
          ? words.number(new BigDecimal(value))
          : new Quantities(words).of(Money.of(figure.group(1), figure.group(2)));
    } catch (InvalidValueException e) {
      return value;
    }
  }

  private static void plain(String text, Text whole, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(whole.piece(text), false, Optional.empty()));
    }
  }
}
