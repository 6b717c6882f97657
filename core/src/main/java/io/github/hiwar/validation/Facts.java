package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What several rules want to know of a record, found out once and only when asked. */
final class Facts {
  /** Deeper than any claims file is numbered; a deeper tree is a mistake or an attack. */
  static final int DEEPEST = 100;

  private final BargainingRecord record;
  private final EntityTable table;
  private final Map<String, Map<String, Boolean>> attendance = new HashMap<>();
  private final Map<String, Optional<MeetingStatus>> notHeld = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();

  Facts(BargainingRecord record, EntityTable table) {
    this.record = record;
    this.table = table;
  }

  /** The demand itself and those above it, nearest first; cut where the tree is too deep. */
  List<Demand> upwards(Demand demand) {
    List<Demand> chain = new ArrayList<>();
    Optional<Demand> next = Optional.of(demand);
    while (next.isPresent() && chain.size() <= DEEPEST) {
      chain.add(next.get());
      next = next.get().parent().flatMap(this::demand);
    }
    return chain;
  }

  private Optional<Demand> demand(Ref<Demand> ref) {
    EntityTable.Known known = table.get(ref.toString());
    return known != null && known.entity instanceof Demand demand
        ? Optional.of(demand)
        : Optional.empty();
  }

  /** What the demand says itself, or the nearest demand above it that says something. */
  List<Ref<Party>> inherited(Demand demand, Function<Demand, List<Ref<Party>>> member) {
    List<Ref<Party>> own = member.apply(demand);
    if (!own.isEmpty() || demand.parent().isEmpty()) {
      return own;
    }
    return upwards(demand).stream()
        .map(member)
        .filter(parties -> !parties.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The states that entries give a subject, or a demand above it; each once. */
  List<Status> statuses(String subject) {
    List<Status> statuses = new ArrayList<>(4);
    EntityTable.Known known = table.get(subject);
    if (known != null && known.entity instanceof Demand demand && demand.parent().isPresent()) {
      upwards(demand).forEach(one -> addStatuses(one.id(), statuses));
    } else {
      addStatuses(subject, statuses);
    }
    return statuses;
  }

  private void addStatuses(String subject, List<Status> statuses) {
    for (Transition entry : record.journal().entriesOf(subject)) {
      Status status = entry.to().orElseThrow();
      if (!statuses.contains(status)) {
        statuses.add(status);
      }
    }
  }

  /**
   * Whether some order of these states is not allowed. Where every order is, no step can be illegal
   * and no later claim a contradiction, so that the journal need not be folded to find out.
   */
  static boolean orderMatters(List<Status> statuses) {
    for (Status one : statuses) {
      for (Status other : statuses) {
        if (!one.allows(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The state of a meeting that was not held after all; empty if it was, or nothing says. */
  Optional<MeetingStatus> whyNotHeld(Meeting meeting) {
    return notHeld.computeIfAbsent(meeting.id(), id -> notHeld(id));
  }

  private Optional<MeetingStatus> notHeld(String meeting) {
    MeetingStatus last = null;
    for (Transition entry : record.journal().entriesOf(meeting)) {
      if (entry.to().orElse(null) instanceof MeetingStatus status) {
        if (status == MeetingStatus.HELD || status == MeetingStatus.ADJOURNED) {
          return Optional.empty();
        }
        last = status;
      }
    }
    return Optional.ofNullable(last)
        .filter(status -> status != MeetingStatus.CALLED && status != MeetingStatus.SCHEDULED);
  }

  /** Whom a demand is addressed to first, itself or by what it is an item of. */
  Optional<Ref<Party>> addressee(Demand demand) {
    return inherited(demand, Demand::addressedTo).stream().findFirst();
  }

  /** The parties that an actor speaks for: itself, or those of the person's offices. */
  List<String> parties(Ref<? extends Actor> actor) {
    EntityTable.Known known = table.get(actor.toString());
    if (known != null && known.entity instanceof Person person) {
      return person.offices().stream().flatMap(o -> o.in().stream()).map(Ref::toString).toList();
    }
    return List.of(actor.toString());
  }

  /** Which of the two camps a party is in: workers, or employers and governments. */
  Optional<Boolean> isWorkers(String party) {
    EntityTable.Known known = table.get(party);
    return known != null && known.entity instanceof Party found
        ? found.side().filter(side -> side != Side.NEUTRAL).map(side -> side == Side.WORKERS)
        : Optional.empty();
  }

  /** Whether the first may act where the other is meant: the same, affiliated, or of one camp. */
  boolean mayActFor(String acting, String meant) {
    if (acting.equals(meant) || related(acting, meant)) {
      return true;
    }
    Optional<Boolean> camp = isWorkers(acting);
    return camp.isPresent() && camp.equals(isWorkers(meant));
  }

  /** Whether one of the two is the other or belongs to it, directly or not. */
  boolean related(String one, String other) {
    return one.equals(other) || above(one).contains(other) || above(other).contains(one);
  }

  private Set<String> above(String party) {
    Set<String> known = above.get(party);
    if (known == null) {
      known = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(party));
      while (!open.isEmpty() && known.size() < DEEPEST) {
        EntityTable.Known next = table.get(open.pop());
        if (next != null && next.entity instanceof Party found) {
          for (Affiliation affiliation : found.affiliations()) {
            if (known.add(affiliation.to().toString())) {
              open.add(affiliation.to().toString());
            }
          }
        }
      }
      above.put(party, known);
    }
    return known;
  }

  /**
   * By party, whether somebody was there for it, or at least nobody says otherwise of one who is
   * listed. A party that is not mentioned is not in it.
   */
  Map<String, Boolean> attendance(Meeting meeting) {
    return attendance.computeIfAbsent(meeting.id(), id -> attendanceOf(meeting));
  }

  private Map<String, Boolean> attendanceOf(Meeting meeting) {
    Map<String, Boolean> there = new HashMap<>();
    for (Participation participation : meeting.participations()) {
      boolean present = participation.presence().map(Facts::isThere).orElse(true);
      participation
          .onBehalfOf()
          .ifPresent(party -> there.merge(party.toString(), present, Boolean::logicalOr));
      participation.person().stream()
          .flatMap(person -> parties(person).stream())
          .forEach(party -> there.merge(party, present, Boolean::logicalOr));
    }
    return there;
  }

  private static boolean isThere(Presence presence) {
    return switch (presence) {
      case PRESENT, REMOTE, WALKED_OUT -> true;
      case ABSENT, EXCUSED, BOYCOTTED, NOT_INVITED -> false;
    };
  }

  /** Whether the record has parties of both camps. */
  boolean hasBothCamps() {
    boolean workers = false;
    boolean others = false;
    for (Party party : record.parties()) {
      Side side = party.side().orElse(Side.NEUTRAL);
      workers |= side == Side.WORKERS;
      others |= side == Side.EMPLOYER || side == Side.GOVERNMENT;
    }
    return workers && others;
  }
}
