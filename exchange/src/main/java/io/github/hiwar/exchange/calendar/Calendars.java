package io.github.hiwar.exchange.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.property.ProductId;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.shape.Names;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Subject;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Meetings, deadlines and industrial action of a record as a calendar (iCalendar, RFC 5545).
 *
 * <p>The identifier of an event is made of the ids of record and entity, and its sequence number
 * grows with the journal: a program that imports the calendar again updates its events instead of
 * duplicating them. What was cancelled, called off or boycotted, and what was postponed without a
 * new day, is a cancelled event, with its state in its name; so is the deadline of an offer that
 * the journal takes back. A date known only as a month, or approximately, is not a day: such
 * entities are left out, and listed; so are those before 1583, which ISO 8601 leaves to agreement
 * (many programs count such days in the Julian calendar), and those that lead beyond 9999. The same
 * record gives the same bytes. This class is immutable and thread-safe.
 */
public final class Calendars {
  private static final LocalDate FIRST = LocalDate.of(1583, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 30); // An end is the day after.

  private final BargainingRecord record;
  private final StatusBoard board;
  private final LocalDate day;
  private final String language;
  private final List<Event> events = new ArrayList<>();
  private final List<Ref<Entity>> leftOut = new ArrayList<>();
  private final Map<String, Integer> deadlines = new HashMap<>();
  private final Map<String, Integer> entries = new HashMap<>();

  private Calendars(BargainingRecord record, LocalDate day, String language) {
    this.record = record;
    this.board = StatusBoard.asOf(record, day);
    this.day = day;
    this.language = LocalizedText.requireTag(language);
    for (Transition entry : record.transitions()) {
      entry.subjects().forEach(subject -> entries.merge(subject.toString(), 1, Integer::sum));
      entry.retracts().ifPresent(mistake -> entries.merge(mistake.toString(), 1, Integer::sum));
    }
    record.meetings().forEach(this::meeting);
    record.actions().forEach(this::action);
    ShapeTransformer.walk(Shapes.record(), record, this::deadline);
  }

  /**
   * {@return the calendar of a record}
   *
   * @param record the record
   * @param day the day as of which meetings and action stand; events bear it as their stamp, or the
   *     nearest that a calendar can hold
   * @param language the language of names and states, by its tag
   * @throws io.github.hiwar.value.InvalidValueException if it is not a language tag
   */
  public static Calendars of(BargainingRecord record, LocalDate day, String language) {
    return new Calendars(Objects.requireNonNull(record, "record"), day, language);
  }

  /** {@return what has a date that is no certain day, and stands in no event} */
  public List<Ref<Entity>> leftOut() {
    return List.copyOf(leftOut);
  }

  /** {@return the calendar as text, for a file that ends in {@code .ics}, in UTF-8} */
  public String ics() {
    ICalendar calendar = new ICalendar();
    LocalDate stamp = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    calendar.setProductId(new ProductId("-//Hiwar//Hiwar 1.0//EN"));
    events.forEach(event -> calendar.addEvent(event.component(calendar, stamp)));
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private void meeting(Meeting meeting) {
    if (meeting.on().isEmpty()) {
      return;
    }
    add(
        meeting,
        "",
        Names.find(meeting).map(name -> name.in(language)).orElse(meeting.kind().label(language)),
        meeting.on().get(),
        meeting.until(),
        meeting.place().map(place -> place.name().in(language)).orElse(""));
  }

  private void action(IndustrialAction action) {
    Optional<PartialDate> start = action.during().flatMap(DateSpan::start);
    if (action.during().isEmpty()) {
      return;
    }
    if (start.isEmpty()) {
      leaveOut(action);
      return;
    }
    add(
        action,
        "",
        Names.find(action).map(name -> name.in(language)).orElse(action.kind().label(language)),
        start.get(),
        action.during().flatMap(DateSpan::end),
        action.sites().stream()
            .map(site -> site.name().in(language))
            .reduce((one, other) -> one + ", " + other)
            .orElse(""));
  }

  // Wherever terms say by when: of a promise, an offer, a clause, a demand.
  private void deadline(Place place, Object value) {
    boolean due =
        value instanceof PartialDate
            && place.owner() instanceof Terms
            && place.member().name().equals("deadline");
    Optional<Entity> holder = place.entity();
    if (!due || holder.isEmpty()) {
      return;
    }
    Entity entity = holder.get();
    int number = deadlines.merge(entity.id(), 1, Integer::sum);
    String part = "/deadline" + (number > 1 ? "-" + number : "");
    String name = place.member().label().in(language) + " – " + about(entity).in(language);
    add(entity, part, name, (PartialDate) value, Optional.empty(), "");
  }

  private LocalizedText about(Entity entity) {
    return entity instanceof Transition entry && !entry.subjects().isEmpty()
        ? Names.of(record, entry.subjects().get(0))
        : Names.of(entity);
  }

  private void add(
      Entity entity,
      String part,
      String name,
      PartialDate on,
      Optional<PartialDate> until,
      String where) {
    if (!isDay(on) || until.filter(last -> !isDay(last)).isPresent()) {
      leaveOut(entity);
      return;
    }
    Optional<Status> status =
        entity instanceof Subject<?> subject ? status(subject) : Optional.empty();
    boolean off = status.map(Calendars::isOff).orElse(isTakenBack(entity));
    String state = status.filter(any -> off).map(now -> now.label().in(language)).orElse("");
    events.add(
        new Event(
            record.id() + "#" + entity.id() + part,
            state.isEmpty() ? name : name + " (" + state + ")",
            language,
            on,
            until,
            where,
            off,
            !part.isEmpty(),
            entries.getOrDefault(entity.id(), 0)));
  }

  private static boolean isDay(PartialDate date) {
    return date.isExactDay()
        && !date.isOpenAfter()
        && !date.isOpenBefore()
        && !date.earliest().isBefore(FIRST)
        && !date.latest().isAfter(LAST);
  }

  // Left out, it would stay in the calendars that have it.
  private boolean isTakenBack(Entity entity) {
    return entity instanceof Transition entry && record.journal().isRetracted(entry);
  }

  private Optional<Status> status(Subject<?> subject) {
    return board.standing(subject).status();
  }

  // Of promises, what is kept stays in the calendar; what is off the table, and what is put off,
  // goes.
  private static boolean isOff(Status status) {
    return switch (status.code()) {
      case "meeting/cancelled",
          "meeting/postponed",
          "meeting/boycotted",
          "action/called-off",
          "action/suspended" ->
          true;
      default -> !status.isOnTheTable();
    };
  }

  private void leaveOut(Entity entity) {
    leftOut.add(Ref.to(Entity.class, entity.id()));
  }
}
