package io.github.hiwar.report.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.party.Party;
import io.github.hiwar.report.page.Said;
import io.github.hiwar.report.page.Unshown;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints a record as of a day: parties, the tree of demands, promises and disputed points.
 *
 * <p>The status stands first on each line, so that the columns hold whichever way the text runs.
 */
public final class RecordPrinter {
  private static final int MOST_NAMED = 3;
  private static final int MOST_UNCOUNTED = 20;

  /** How far lines are moved in. */
  static final int DEEPEST = 16;

  private final Sheet sheet;
  private final BargainingRecord record;
  private final StatusBoard board;
  private final RecordFinder finder;
  private final ConditionLines conditions;

  /**
   * A printer of one record in one language.
   *
   * @param record the record
   * @param board where its demands and measures stand on the day that is shown
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   * @param coloured whether in the colours of a terminal
   * @param out where it is printed to; it is not closed
   */
  public RecordPrinter(
      BargainingRecord record,
      StatusBoard board,
      String language,
      boolean coloured,
      PrintStream out) {
    this.sheet = new Sheet(record, board, language, new Palette(coloured), out);
    this.record = record;
    this.board = board;
    this.finder = RecordFinder.of(record);
    this.conditions = new ConditionLines(sheet);
  }

  /** Prints everything. */
  public void print() {
    record.title().ifPresent(title -> sheet.heading(sheet.text(title)));
    unshown();
    parties();
    demands();
    measures();
    promises();
    new AgreementLines(sheet).print();
    new DisputeLines(sheet).print();
  }

  private void unshown() {
    String unshown = Unshown.of(record, sheet.page());
    if (!unshown.isEmpty()) {
      sheet.print("  " + sheet.palette().warning(unshown));
    }
  }

  private void parties() {
    if (record.parties().isEmpty()) {
      return;
    }
    sheet.heading(sheet.word("parties"));
    int width = record.parties().stream().map(this::side).mapToInt(Columns::width).max().orElse(0);
    for (Party party : record.parties()) {
      sheet.print("  " + Columns.pad(side(party), width) + "  " + sheet.text(party.name()));
    }
  }

  private String side(Party party) {
    return party.side().map(known -> known.label(sheet.language())).orElse("-");
  }

  private void demands() {
    sheet.heading(sheet.word("demands") + " " + sheet.page().date(board.day()));
    uncounted();
    Deque<Placed> open = new ArrayDeque<>();
    push(open, finder.roots(), 0);
    while (!open.isEmpty()) {
      Placed next = open.pop();
      demand(next.demand, next.depth);
      push(open, finder.childrenOf(next.demand.ref()), next.depth + 1);
    }
  }

  // What may have happened later than on the day is on no board of that day; a reader would miss
  // it.
  private void uncounted() {
    Set<String> counted = new HashSet<>();
    record
        .journal()
        .namedSubjects()
        .forEach(
            subject ->
                record.journal().entriesOf(subject).forEach(entry -> counted.add(entry.id())));
    List<Transition> left =
        record.journal().standing().stream()
            .filter(entry -> counted.contains(entry.id()) && mayBeLater(entry))
            .toList();
    if (!left.isEmpty()) {
      sheet.print(
          "  " + sheet.palette().warning(sheet.word("uncounted") + sheet.page().say("colon")));
      for (Transition entry : left.subList(0, Math.min(left.size(), MOST_UNCOUNTED))) {
        sheet.print("    " + answer(entry));
      }
      if (left.size() > MOST_UNCOUNTED) {
        sheet.print("    … +" + (left.size() - MOST_UNCOUNTED));
      }
    }
  }

  private boolean mayBeLater(Transition entry) {
    PartialDate when = record.journal().when(entry);
    return entry.to().isPresent()
        && !when.earliest().isAfter(board.day())
        && when.latest().isAfter(board.day());
  }

  private String answer(Transition answer) {
    return answer.on().map(on -> sheet.page().date(on) + " ").orElse("")
        + answer.to().map(to -> to.label().in(sheet.language())).orElse("")
        + sheet.page().say("colon")
        + " "
        + subjects(answer.subjects());
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
    String stated = demand.asStated().map(words -> " (" + sheet.text(words) + ")").orElse("");
    sheet.line(
        demand,
        "  ".repeat(Math.min(depth, DEEPEST))
            + label
            + sheet.text(demand.text())
            + sheet.palette().faint(stated));
  }

  private void measures() {
    List<Measure> done = record.measures().stream().filter(one -> !isPromise(one)).toList();
    if (!done.isEmpty()) {
      sheet.heading(sheet.word("measures"));
      done.forEach(this::measure);
    }
  }

  private void measure(Measure measure) {
    sheet.line(measure, sheet.text(measure.text()));
    measure.terms().ifPresent(this::conditions);
  }

  private void conditions(Terms terms) {
    conditions.print("    ", terms.conditions());
    int number = 0;
    for (Instalment step : finder.steps(terms)) {
      sheet.print("    " + words(step, ++number));
      conditions.print("      ", step.conditions());
    }
  }

  // By its own words or its number, with its date, its amount, and where it stands.
  private String words(Instalment step, int number) {
    String named =
        step.text()
            .map(sheet::text)
            .orElseGet(() -> sheet.word("step") + " " + sheet.page().number(number));
    String when =
        Stream.of(step.takesEffect(), step.paidOn(), step.processedIn(), step.deadline())
            .flatMap(Optional::stream)
            .findFirst()
            .map(date -> sheet.page().say("comma") + sheet.page().date(date))
            .orElse("");
    String what =
        step.quantity()
            .<Object>map(some -> some)
            .or(step::change)
            .flatMap(value -> Said.of(value, sheet.page()))
            .map(words -> sheet.page().say("colon") + " " + sheet.composed(words))
            .orElse("");
    String stands = board.of(step).map(now -> " [" + now.label(sheet.language()) + "]").orElse("");
    return named + when + what + sheet.palette().faint(stands);
  }

  // What is done, or is being done without anything more being owed, is no promise any more.
  private boolean isPromise(Measure measure) {
    Tone tone = board.of(measure).map(Status::tone).orElse(Tone.OPEN);
    return tone != Tone.MET && !(tone == Tone.PARTLY && measure.terms().isEmpty());
  }

  private void promises() {
    List<Measure> promised = record.measures().stream().filter(this::isPromise).toList();
    List<Transition> answers =
        record.journal().standing().stream()
            .filter(answer -> answer.to().filter(Status::isOpen).isPresent())
            .filter(answer -> !record.journal().when(answer).earliest().isAfter(board.day()))
            .filter(answer -> !answer.conditions().isEmpty())
            .toList();
    if (promised.isEmpty() && answers.isEmpty()) {
      return;
    }
    sheet.heading(sheet.word("promises"));
    promised.forEach(this::measure);
    for (Transition answer : answers) {
      sheet.print("  " + answer(answer));
      conditions.print("    ", answer.conditions());
    }
  }

  // An answer to everything names its subjects by their number alone.
  private String subjects(List<Ref<? extends Entity>> subjects) {
    if (subjects.size() <= MOST_NAMED) {
      return sheet.joined(subjects.stream().map(sheet::name));
    }
    return sheet.page().say("subjects", subjects.size())
        + " ("
        + sheet.joined(subjects.stream().map(this::label))
        + ")";
  }

  private String label(Ref<? extends Entity> subject) {
    return Visible.of(
        record.entities().get(subject.toString()) instanceof Demand demand
            ? demand.label().orElse(demand.id())
            : subject.toString());
  }
}
