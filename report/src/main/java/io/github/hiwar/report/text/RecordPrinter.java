package io.github.hiwar.report.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Condition;
import io.github.hiwar.terms.ConditionKind;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a record as of a day: parties, the tree of demands, promises and disputed points.
 *
 * <p>The status stands first on each line, so that the columns hold whichever way the text runs.
 */
public final class RecordPrinter {
  private static final int SIDE_WIDTH = 12;
  private static final int MOST_NAMED = 3;
  private static final int DEEPEST = 16;
  private static final int MOST_CLAIMS = 50;
  private static final int MOST_DISPUTES = 200;

  private final BargainingRecord record;
  private final StatusBoard board;
  private final String language;
  private final io.github.hiwar.report.page.Words page;
  private final Palette palette;
  private final PrintStream out;
  private final int statusWidth;

  /**
   * A printer of one record in one language.
   *
   * @param record the record
   * @param board where its demands and measures stand on the day that is shown
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   * @param palette the colours, or none
   * @param out where it is printed to; it is not closed
   */
  public RecordPrinter(
      BargainingRecord record,
      StatusBoard board,
      String language,
      Palette palette,
      PrintStream out) {
    this.record = record;
    this.board = board;
    this.language = language;
    this.page = io.github.hiwar.report.page.Words.of(record, language);
    this.palette = palette;
    this.out = out;
    this.statusWidth =
        Stream.<Subject<?>>concat(record.demands().stream(), record.measures().stream())
            .mapToInt(subject -> Columns.width(statusLabel(subject)))
            .max()
            .orElse(0);
  }

  /** Prints everything. */
  public void print() {
    record.title().ifPresent(title -> heading(text(title)));
    parties();
    demands();
    measures();
    promises();
    disputes();
  }

  private void heading(String text) {
    out.println();
    out.println(palette.heading(text));
  }

  private void parties() {
    heading(Words.in(language, "parties"));
    for (Party party : record.parties()) {
      String side = party.side().map(known -> known.label(language)).orElse("-");
      out.println("  " + Columns.pad(side, SIDE_WIDTH) + text(party.name()));
    }
  }

  private void demands() {
    heading(Words.in(language, "demands") + " " + page.date(board.day()));
    RecordFinder finder = RecordFinder.of(record);
    Deque<Placed> open = new ArrayDeque<>();
    push(open, finder.roots(), 0);
    while (!open.isEmpty()) {
      Placed next = open.pop();
      demand(next.demand, next.depth);
      push(open, finder.childrenOf(next.demand.ref()), next.depth + 1);
    }
  }

  /** A demand, and how deep in the tree it stands. */
  private record Placed(Demand demand, int depth) {}

  private static void push(Deque<Placed> open, List<Demand> items, int depth) {
    for (int i = items.size() - 1; i >= 0; i--) {
      open.push(new Placed(items.get(i), depth));
    }
  }

  private void demand(Demand demand, int depth) {
    String label = demand.label().map(number -> Visible.of(number) + " ").orElse("");
    String stated = demand.asStated().map(words -> " (" + text(words) + ")").orElse("");
    line(
        demand,
        "  ".repeat(Math.min(depth, DEEPEST))
            + label
            + text(demand.text())
            + palette.faint(stated));
  }

  private void measures() {
    heading(Words.in(language, "measures"));
    record.measures().stream()
        .filter(measure -> !isPromise(measure))
        .forEach(measure -> line(measure, text(measure.text())));
  }

  private boolean isPromise(Measure measure) {
    return measure.terms().isPresent() && board.of(measure).filter(Status::isOpen).isPresent();
  }

  private void promises() {
    heading(Words.in(language, "promises"));
    for (Measure measure : record.measures()) {
      if (isPromise(measure)) {
        line(measure, text(measure.text()));
        measure.terms().map(Terms::conditions).ifPresent(this::conditions);
      }
    }
    for (Transition answer : record.transitions()) {
      boolean open =
          answer.to().filter(Status::isOpen).isPresent()
              && !record.journal().when(answer).earliest().isAfter(board.day());
      if (open && !answer.conditions().isEmpty()) {
        String what = answer.to().map(to -> to.label().in(language)).orElse("");
        out.println(
            "  "
                + answer.on().map(on -> page.date(on) + " ").orElse("")
                + what
                + page.say("colon")
                + " "
                + subjects(answer.subjects()));
        conditions(answer.conditions());
      }
    }
  }

  // An answer to everything names its subjects by their number alone.
  private String subjects(List<Ref<? extends Entity>> subjects) {
    if (subjects.size() <= MOST_NAMED) {
      return joined(subjects.stream().map(this::name));
    }
    return page.say("subjects", subjects.size())
        + " ("
        + joined(subjects.stream().map(this::label))
        + ")";
  }

  private String label(Ref<? extends Entity> subject) {
    return Visible.of(
        record.entities().get(subject.toString()) instanceof Demand demand
            ? demand.label().orElse(demand.id())
            : subject.toString());
  }

  private String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(page.say("comma")));
  }

  private void conditions(List<Condition> conditions) {
    for (Condition condition : conditions) {
      String words =
          condition
              .text()
              .map(this::text)
              .orElseGet(
                  () -> Visible.of(condition.kind().orElse(ConditionKind.OTHER).label(language)));
      out.println(
          "    "
              + Words.in(language, "condition")
              + page.say("colon")
              + " "
              + words
              + by(condition.statedBy()));
    }
  }

  private String by(List<? extends Ref<? extends Entity>> speakers) {
    return speakers.isEmpty()
        ? ""
        : palette.faint(
            " ("
                + Words.in(language, "says")
                + " "
                + joined(speakers.stream().map(this::name))
                + ")");
  }

  private void disputes() {
    heading(Words.in(language, "disputed"));
    List<Ref<Entity>> disputed = board.disputed();
    if (disputed.isEmpty()) {
      out.println("  " + Words.in(language, "none"));
    }
    int printed = 0;
    for (Ref<Entity> subject : disputed) {
      out.println("  " + palette.warning(name(subject)));
      if (printed++ < MOST_DISPUTES) {
        List<Claim> claims = board.standing(subject).claims();
        claims.stream().limit(MOST_CLAIMS).forEach(this::claim);
        if (claims.size() > MOST_CLAIMS) {
          out.println("    … +" + (claims.size() - MOST_CLAIMS));
        }
      }
    }
  }

  private void claim(Claim claim) {
    String places =
        joined(
            claim.entry().citations().stream()
                .map(Citation::locator)
                .flatMap(Optional::stream)
                .map(Visible::of));
    out.println(
        "    "
            + Columns.pad(claim.status().label().in(language), statusWidth)
            + "  "
            + Words.in(language, "says")
            + " "
            + name(Ref.to(Entity.class, claim.speaker()))
            + (places.isEmpty() ? "" : palette.faint(" [" + places + "]")));
    claim.entry().reason().ifPresent(reason -> out.println("      " + text(reason)));
  }

  private void line(Subject<?> subject, String text) {
    Standing standing = board.standing(subject);
    String label = Columns.pad(statusLabel(subject), statusWidth);
    String status = standing.status().map(known -> palette.status(known, label)).orElse(label);
    String mark = standing.disputed() ? palette.warning("!") : " ";
    out.println(mark + " " + status + "  " + text);
  }

  private String statusLabel(Subject<?> subject) {
    return board
        .standing(subject)
        .status()
        .map(status -> status.label().in(language))
        .orElseGet(() -> Words.in(language, "unknown"));
  }

  private String text(LocalizedText text) {
    return Columns.isolate(Visible.of(text.in(language)));
  }

  private String name(Ref<? extends Entity> ref) {
    Entity entity = Objects.requireNonNullElse(record.entities().get(ref.toString()), record);
    if (entity instanceof Party party) {
      return text(party.name());
    }
    if (entity instanceof Demand demand) {
      return text(demand.text());
    }
    if (entity instanceof Measure measure) {
      return text(measure.text());
    }
    return Visible.of(ref.toString());
  }
}
