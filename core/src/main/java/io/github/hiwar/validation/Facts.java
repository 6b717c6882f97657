package io.github.hiwar.validation;

import static java.util.stream.Collectors.toSet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.events.EventDates;
import io.github.hiwar.lifecycle.AgreementStatus;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.Tone;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Claim;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Instalment;
import io.github.hiwar.terms.Quantity;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What several rules want to know of a record, found out once and only when asked. */
final class Facts {
  private static final int MOST_SPEAKERS = 100;

  private final BargainingRecord record;
  private final EntityTable table;
  private final Parties parties;
  private final Map<String, Attendance> attendance = new HashMap<>();
  private final Map<String, Optional<MeetingStatus>> notHeld = new HashMap<>();
  private final Map<String, Map<AgreementStatus, Transition>> milestones = new HashMap<>();
  private final IdentityHashMap<Transition, Set<String>> speakers = new IdentityHashMap<>();
  private final Map<String, Set<Status>> latest = new HashMap<>();
  private final Map<String, LocalDate> promisedAnew = new HashMap<>();
  private final Map<String, List<Claim>> conflicts = new HashMap<>();
  private final Supplier<DemandTree> tree;
  private final Supplier<DemandTree.Values<List<Ref<Party>>>> raisedBy;
  private final Supplier<DemandTree.Values<List<Ref<Party>>>> addressedTo;
  private final Supplier<DemandTree.Values<Set<Status>>> statuses;
  private final Supplier<Set<String>> languages;
  private final Map<String, Boolean> declared = new HashMap<>();
  private final Supplier<List<String>> subjects;
  private final Supplier<Set<Quantity>> lessening;
  private final EventDates dates;

  Facts(BargainingRecord record, EntityTable table) {
    this.record = record;
    this.table = table;
    this.parties = new Parties(record, table);
    this.tree = once(() -> new DemandTree(record.demands(), table));
    this.raisedBy = once(() -> inherited(Demand::raisedBy));
    this.addressedTo = once(() -> inherited(Demand::addressedTo));
    this.statuses = once(this::demandStatuses);
    this.subjects =
        once(() -> record.journal().namedSubjects().stream().filter(this::canBeWrong).toList());
    this.languages = once(this::primaryLanguages);
    this.lessening = once(() -> Lessening.of(record, table));
    this.dates = EventDates.of(record);
  }

  private static <T> Supplier<T> once(Supplier<T> made) {
    return new Supplier<>() {
      private @Nullable T known;

      @Override
      public T get() {
        T value = known;
        if (value == null) {
          value = made.get();
          known = value;
        }
        return value;
      }
    };
  }

  /** The demands, and what hangs below what. */
  DemandTree tree() {
    return tree.get();
  }

  /** The parties, and who belongs to whom. */
  Parties parties() {
    return parties;
  }

  private DemandTree.Values<List<Ref<Party>>> inherited(Function<Demand, List<Ref<Party>>> member) {
    return tree()
        .downwards(
            demand -> member.apply(demand).isEmpty() ? null : member.apply(demand),
            (above, demand) -> above);
  }

  /** Who raises a demand: what it says itself, or the nearest demand above it that says so. */
  List<Ref<Party>> raisedBy(Demand demand) {
    return own(demand, demand.raisedBy(), raisedBy);
  }

  /** Whom a demand is addressed to, by itself or by the nearest demand above it that says so. */
  List<Ref<Party>> addressedTo(Demand demand) {
    return own(demand, demand.addressedTo(), addressedTo);
  }

  private static List<Ref<Party>> own(
      Demand demand,
      List<Ref<Party>> own,
      Supplier<DemandTree.Values<List<Ref<Party>>>> inherited) {
    if (!own.isEmpty() || demand.parent().isEmpty()) {
      return own;
    }
    List<Ref<Party>> from = inherited.get().of(demand);
    return from == null ? List.of() : from;
  }

  /** The entries that name a subject, in order. */
  List<Transition> entries(String subject) {
    return record.journal().entriesOf(subject);
  }

  /**
   * The states that entries give a subject, or a demand above it; each once. Nothing is known of
   * demands that hang in a circle, where all are above all.
   */
  @Nullable Set<Status> statuses(String subject) {
    EntityTable.Known known = table.get(subject);
    return known != null && known.entity instanceof Demand demand && demand.parent().isPresent()
        ? statuses.get().of(demand)
        : ownStatuses(subject);
  }

  private Set<Status> ownStatuses(String subject) {
    List<Transition> entries = entries(subject);
    if (entries.size() < 2) {
      return entries.isEmpty() ? Set.of() : entries.get(0).to().map(Set::of).orElse(Set.of());
    }
    Set<Status> own = new LinkedHashSet<>();
    for (Transition entry : entries) {
      entry.to().ifPresent(own::add);
    }
    return own;
  }

  private DemandTree.Values<Set<Status>> demandStatuses() {
    return tree()
        .downwards(
            demand -> tree().parent(demand) == null ? ownStatuses(demand.id()) : null,
            (above, demand) -> {
              Set<Status> own = ownStatuses(demand.id());
              if (above.containsAll(own)) {
                return above;
              }
              Set<Status> all = new LinkedHashSet<>(own);
              all.addAll(above);
              return all;
            });
  }

  /**
   * The subjects of the journal in whose course something can be wrong: where the order of the
   * states matters, or where two cannot both be so on one day.
   */
  List<String> subjects() {
    return subjects.get();
  }

  private boolean canBeWrong(String subject) {
    Set<Status> all = statuses(subject);
    return all == null || orderMatters(all) || anyExclude(all);
  }

  /**
   * Whether some order of these states is not allowed, or undoes what was done. Where every order
   * is allowed, no step can be illegal and no later claim a contradiction, so that the journal need
   * not be folded to find out.
   */
  static boolean orderMatters(Set<Status> statuses) {
    for (Status one : statuses) {
      for (Status other : statuses) {
        if (!one.allows(other) || one.isUndoneBy(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyExclude(Set<Status> statuses) {
    for (Status one : statuses) {
      for (Status other : statuses) {
        if (one.excludes(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The states that a subject may be in on the day as of which is asked, by its own entries. */
  Set<Status> states(String subject, LocalDate day) {
    return latest.computeIfAbsent(subject, id -> record.journal().possibleStates(id, day));
  }

  /**
   * The last day on which something may have been promised once more, {@code MIN} if it was not.
   */
  LocalDate lastPromisedAnew(String subject) {
    return promisedAnew.computeIfAbsent(
        subject,
        id ->
            entries(id).stream()
                .skip(1)
                .filter(entry -> entry.to().filter(to -> to.tone() == Tone.BOUND).isPresent())
                .flatMap(entry -> entry.on().stream())
                .map(PartialDate::latest)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN));
  }

  /** What is said of a subject on the day as of which is asked, where it cannot all be so. */
  List<Claim> conflictingClaims(String subject, LocalDate day) {
    return conflicts.computeIfAbsent(subject, id -> record.journal().conflictingClaims(id, day));
  }

  /** The entry that gives a subject its status on the day as of which is asked. */
  Optional<Transition> latestEntry(String subject, LocalDate day) {
    List<Transition> all = entries(subject);
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!record.journal().when(all.get(i)).latest().isAfter(day)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first entry that brings an agreement into each of its states. */
  Map<AgreementStatus, Transition> milestones(Agreement agreement) {
    return milestones.computeIfAbsent(agreement.id(), this::milestones);
  }

  private Map<AgreementStatus, Transition> milestones(String agreement) {
    Map<AgreementStatus, Transition> firsts = new EnumMap<>(AgreementStatus.class);
    for (Transition entry : entries(agreement)) {
      if (entry.to().orElse(null) instanceof AgreementStatus status) {
        firsts.putIfAbsent(status, entry);
      }
    }
    return firsts;
  }

  /** The first who state an entry, by their ids. */
  Set<String> speakers(Transition entry) {
    return speakers.computeIfAbsent(
        entry,
        any -> entry.speakers().stream().limit(MOST_SPEAKERS).map(Ref::toString).collect(toSet()));
  }

  /** The state of a meeting that was not held after all; empty if it was, or nothing says. */
  Optional<MeetingStatus> whyNotHeld(Meeting meeting) {
    return notHeld.computeIfAbsent(meeting.id(), this::notHeld);
  }

  private Optional<MeetingStatus> notHeld(String meeting) {
    MeetingStatus last = null;
    for (Transition entry : entries(meeting)) {
      if (entry.to().orElse(null) instanceof MeetingStatus status) {
        if (status.tone() == Tone.MET || status.tone() == Tone.PARTLY) {
          return Optional.empty();
        }
        last = status;
      }
    }
    boolean mayBeSetAhead =
        last != null
            && record.journal().possibleStates(meeting, LocalDate.MAX).stream()
                .anyMatch(Status::isSetAhead);
    return mayBeSetAhead ? Optional.empty() : Optional.ofNullable(last);
  }

  /** Whom a demand is addressed to first, itself or by what it is an item of. */
  Optional<Ref<Party>> addressee(Demand demand) {
    return addressedTo(demand).stream().findFirst();
  }

  /** The steps of a schedule; those that the record does not have are left out. */
  List<Instalment> steps(Terms terms) {
    List<Instalment> steps = new ArrayList<>(terms.schedule().size());
    for (Ref<Instalment> ref : terms.schedule()) {
      EntityTable.Known known = table.get(ref.toString());
      if (known != null && known.entity instanceof Instalment step) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Whether the terms that a figure is in make something less, as a reduction does. */
  boolean becomesLess(Quantity figure) {
    return lessening.get().contains(figure);
  }

  /** When events came, and the dates that hang on them. */
  EventDates dates() {
    return dates;
  }

  /** Who was at a meeting. */
  Attendance attendance(Meeting meeting) {
    return attendance.computeIfAbsent(meeting.id(), id -> new Attendance(meeting, parties));
  }

  /** Whether the record says that it is in that language, whatever the region and the script. */
  boolean isDeclared(String tag) {
    return declared.computeIfAbsent(tag, any -> languages.get().contains(primary(tag)));
  }

  private Set<String> primaryLanguages() {
    Set<String> primary = new HashSet<>();
    record.languages().forEach(tag -> primary.add(primary(tag)));
    return primary;
  }

  /** The language of a tag, without its region and script. */
  static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}
