package io.github.hiwar.report.text;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.report.page.Names;
import io.github.hiwar.report.page.Words;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one subject stands, for a line of a terminal or an object of JSON: status, since when, by
 * whose account, and what is open about it.
 *
 * <pre>{@code
 * BoardLine.of(record, StatusBoard.asOf(record, day), "fr").forEach(line -> print(line.cells()));
 * }</pre>
 *
 * This class is immutable and thread-safe.
 *
 * @param id the id of the subject
 * @param list the list of the record that it stands in, empty for the record itself
 * @param number its number in the source
 * @param name what it is called
 * @param status the status, empty if it is not known what happened by that day
 * @param state the status in words
 * @param since the date of the entry that decides it, as the record has it
 * @param date the same in words, empty if none is stated
 * @param by who states it, id by name
 * @param inherited whether it was said of a heading above
 * @param open what is open about it
 * @param openInWords the same in words
 */
public record BoardLine(
    String id,
    String list,
    Optional<String> number,
    String name,
    Optional<Status> status,
    String state,
    Optional<PartialDate> since,
    String date,
    Map<String, String> by,
    boolean inherited,
    List<Open> open,
    List<String> openInWords) {
  private static final int MOST_ACCOUNTS = 5;
  private static final int MOST_DISPUTES = 200;

  /** What is open about a status. */
  public enum Open {
    /** The sides contradict each other. */
    DISPUTED,
    /** Imprecise dates leave open if another status came later. */
    ORDER_OPEN,
    /** Something may have happened by that day, but not certainly. */
    POSSIBLE,
    /** An entry of the journal, most often of a newer version, could not be read. */
    UNREAD;

    /** {@return it as programs read it: {@code order-open}} */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Keeps unmodifiable copies.
   *
   * @param id the id of the subject
   * @param list the list of the record that it stands in
   * @param number its number in the source
   * @param name what it is called
   * @param status the status
   * @param state the status in words
   * @param since the date of the entry that decides it
   * @param date the same in words
   * @param by who states it, id by name
   * @param inherited whether it was said of a heading above
   * @param open what is open about it
   * @param openInWords the same in words
   */
  public BoardLine {
    by = Collections.unmodifiableMap(new LinkedHashMap<>(by));
    open = List.copyOf(open);
    openInWords = List.copyOf(openInWords);
  }

  /**
   * {@return a line for each subject of a record of which the journal says something, the process
   * itself first}
   *
   * @param record the record
   * @param board where everything stands on a day, by all accounts or by one
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static List<BoardLine> of(BargainingRecord record, StatusBoard board, String language) {
    Words words = Words.of(record, language);
    Set<String> contested =
        board.disputed().stream()
            .limit(MOST_DISPUTES)
            .map(Ref::toString)
            .collect(Collectors.toSet());
    return record.entities().values().stream()
        .<Subject<?>>mapMulti(
            (one, next) -> {
              if (one instanceof Subject<?> subject) {
                next.accept(subject);
              }
            })
        .map(subject -> of(subject, record, board, words, contested))
        .filter(line -> line.status().isPresent() || !line.open().isEmpty())
        .toList();
  }

  private static BoardLine of(
      Subject<?> subject,
      BargainingRecord record,
      StatusBoard board,
      Words words,
      Set<String> contested) {
    Standing standing = board.standing(subject);
    List<Open> open = open(standing);
    Optional<PartialDate> since = standing.entry().flatMap(Transition::on);
    return new BoardLine(
        subject.id(),
        EntityList.holding(subject).map(EntityList::name).orElse(""),
        number(subject),
        new Names(record, words).plain(subject),
        standing.status(),
        standing
            .status()
            .map(status -> status.label().in(words.language()))
            .orElseGet(() -> words.say("unknown")),
        since,
        since.map(words::date).orElse(""),
        standing.entry().map(entry -> speakers(entry, record, words)).orElse(Map.of()),
        standing.inherited(),
        open,
        open.stream()
            .map(
                one ->
                    one == Open.DISPUTED && contested.contains(subject.id())
                        ? disputed(standing, new Names(record, words), words)
                        : words.say(one.code()))
            .toList());
  }

  // The status is the last word of one side; what others say stands beside it.
  private static String disputed(Standing standing, Names names, Words words) {
    String others =
        standing.claims().stream()
            .filter(claim -> standing.status().filter(claim.status()::equals).isEmpty())
            .limit(MOST_ACCOUNTS)
            .map(
                claim ->
                    String.join(
                        " ",
                        claim.status().label().in(words.language()),
                        words.say("according-to"),
                        names.plain(Ref.to(Entity.class, claim.speaker()))))
            .collect(Collectors.joining(words.say("comma")));
    return words.say("disputed") + (others.isEmpty() ? "" : words.say("colon") + " " + others);
  }

  private static Optional<String> number(Entity entity) {
    return entity instanceof Demand demand
        ? demand.label()
        : entity instanceof Clause clause ? clause.label() : Optional.empty();
  }

  private static List<Open> open(Standing standing) {
    List<Open> open = new ArrayList<>();
    if (standing.disputed()) {
      open.add(Open.DISPUTED);
    }
    if (standing.orderOpen()) {
      open.add(Open.ORDER_OPEN);
    }
    if (standing.anyPossible()) {
      open.add(Open.POSSIBLE);
    }
    if (standing.anyUnread()) {
      open.add(Open.UNREAD);
    }
    return open;
  }

  private static Map<String, String> speakers(
      Transition entry, BargainingRecord record, Words words) {
    Map<String, String> speakers = new LinkedHashMap<>();
    entry
        .speakers()
        .forEach(one -> speakers.put(one.toString(), new Names(record, words).plain(one)));
    return speakers;
  }

  /**
   * {@return what people read, cell by cell: number and name, status, since when, by whose account,
   * what is open}
   */
  public List<String> cells() {
    String called = number.map(label -> label + " " + name).orElse(name);
    return List.of(
        called,
        state,
        date,
        by.values().stream().collect(Collectors.joining(" · ")),
        String.join(" · ", openInWords));
  }
}
