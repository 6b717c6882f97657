package io.github.hiwar.report.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.report.page.Names;
import io.github.hiwar.report.page.Quantities;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts of a printed record share: where it goes, how it speaks, what things are called.
 */
final class Sheet {
  private static final int MOST_SOURCES = 20;

  private final BargainingRecord record;
  private final StatusBoard board;
  private final String language;
  private final io.github.hiwar.report.page.Words page;
  private final Palette palette;
  private final PrintStream out;
  private final Names names;
  private final Set<Ref<Demand>> tabled;
  private final int statusWidth;

  Sheet(
      BargainingRecord record,
      StatusBoard board,
      String language,
      Palette palette,
      PrintStream out) {
    this.record = record;
    this.board = board;
    this.language = language;
    this.page = io.github.hiwar.report.page.Words.of(record, language);
    this.names = new Names(record, page);
    this.tabled = new HashSet<>(Scoreboard.of(record, board.day()).total().raised().demands());
    this.palette = palette;
    this.out = out;
    this.statusWidth =
        Stream.of(record.demands(), record.measures(), record.agreements())
            .<Subject<?>>flatMap(List::stream)
            .mapToInt(subject -> Columns.width(statusLabel(subject)))
            .max()
            .orElse(0);
  }

  BargainingRecord record() {
    return record;
  }

  StatusBoard board() {
    return board;
  }

  String language() {
    return language;
  }

  io.github.hiwar.report.page.Words page() {
    return page;
  }

  Palette palette() {
    return palette;
  }

  int statusWidth() {
    return statusWidth;
  }

  Quantities quantities() {
    return new Quantities(page);
  }

  void heading(String text) {
    out.println();
    out.println(palette.heading(text));
  }

  void print(String line) {
    out.println(line);
  }

  /** A subject on a line of its own, its status first. */
  void line(Subject<?> subject, String text) {
    Standing standing = board.standing(subject);
    String label = Columns.pad(statusLabel(subject), statusWidth);
    String status = standing.status().map(known -> palette.status(known, label)).orElse(label);
    String mark = standing.disputed() ? palette.warning("!") : " ";
    String unread = standing.anyUnread() ? palette.warning(" (" + page.say("unread") + ")") : "";
    print(mark + " " + status + "  " + text + unread);
  }

  private String statusLabel(Subject<?> subject) {
    return board
        .standing(subject)
        .status()
        .or(() -> tabled(subject))
        .map(status -> status.label().in(language))
        .orElseGet(() -> word("unknown"));
  }

  // Of which the journal says nothing, and which is on the table as others are.
  private Optional<Status> tabled(Subject<?> subject) {
    return subject instanceof Demand demand && tabled.contains(demand.ref())
        ? Optional.of(DemandStatus.RAISED)
        : Optional.empty();
  }

  String word(String key) {
    return Words.in(language, key);
  }

  String text(LocalizedText text) {
    return shown(text.in(language));
  }

  /** What came with a record, fit for a line. */
  String shown(String text) {
    return Columns.isolate(Visible.of(text));
  }

  /** What the report says with values in it, which keeps them apart by isolates. */
  String composed(String text) {
    return Columns.isolate(Visible.isolating(text));
  }

  /** What is behind a reference, as it is called; not yet fit for a line. */
  String called(Ref<? extends Entity> ref) {
    return names.plain(ref);
  }

  String name(Ref<? extends Entity> ref) {
    return ref.toString().equals(record.id()) && record.title().isPresent()
        ? text(record.title().get())
        : shown(names.plain(ref));
  }

  String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(page.say("comma")));
  }

  /** Who states something; nothing where nobody is named. */
  String by(List<? extends Ref<? extends Entity>> speakers) {
    return speakers.isEmpty()
        ? ""
        : palette.faint(
            " (" + word("says") + " " + joined(speakers.stream().map(this::name)) + ")");
  }

  /** Who says it by these citations, or else which documents do, with the places in them. */
  String sources(List<Citation> citations) {
    List<String> sources = new ArrayList<>();
    for (Citation citation : citations.subList(0, Math.min(citations.size(), MOST_SOURCES))) {
      String who =
          citation.statedBy().isEmpty()
              ? citation.document().map(this::name).orElse("")
              : joined(citation.statedBy().stream().map(this::name));
      sources.add(who + citation.locator().map(at -> " [" + shown(at) + "]").orElse(""));
    }
    return joined(sources.stream().distinct());
  }
}
