package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Endorsement;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.party.Side;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties of a record: who belongs to whom, and who speaks for whom. */
final class Parties {
  /** More offices or wider bodies than any person or party has. */
  private static final int MOST = 100;

  private final BargainingRecord record;
  private final EntityTable table;
  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, List<String>> offices = new HashMap<>();
  private final IdentityHashMap<List<Ref<Party>>, Group> groups = new IdentityHashMap<>();
  private final Map<String, Group> alone = new HashMap<>();
  private @Nullable Boolean bothCamps;
  private @Nullable Set<String> inOffice;

  Parties(BargainingRecord record, EntityTable table) {
    this.record = record;
    this.table = table;
  }

  /** The parties that an actor speaks for: itself, or those of the person's offices. */
  List<String> of(Ref<? extends Actor> actor) {
    EntityTable.Known known = table.get(actor.toString());
    return known != null && known.entity instanceof Person person
        ? offices.computeIfAbsent(person.id(), id -> offices(person))
        : List.of(actor.toString());
  }

  private static List<String> offices(Person person) {
    return person.offices().stream()
        .map(Office::in)
        .flatMap(Optional::stream)
        .map(Ref::toString)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Whether the record gives an office of a person, be it only at a meeting or a signature. */
  boolean speaksInOffice(Person person) {
    if (inOffice == null) {
      Set<String> found = new HashSet<>();
      for (Meeting meeting : record.meetings()) {
        for (Participation one : meeting.participations()) {
          one.person().filter(any -> one.office().isPresent()).map(Ref::id).ifPresent(found::add);
        }
      }
      for (Agreement agreement : record.agreements()) {
        for (Endorsement one : agreement.endorsements()) {
          one.signatory()
              .filter(any -> one.office().isPresent())
              .map(Ref::id)
              .ifPresent(found::add);
        }
      }
      inOffice = found;
    }
    return !person.offices().isEmpty() || inOffice.contains(person.id());
  }

  /** Which of the two camps a party is in: workers, or employers and governments. */
  Optional<Boolean> isWorkers(String party) {
    EntityTable.Known known = table.get(party);
    if (known == null || !(known.entity instanceof Party found) || found.side().isEmpty()) {
      return Optional.empty();
    }
    Side side = found.side().get();
    return side == Side.NEUTRAL ? Optional.empty() : Optional.of(side == Side.WORKERS);
  }

  /** Whether a party stands between the camps, as a court or a mediator does. */
  boolean isThird(String party) {
    EntityTable.Known known = table.get(party);
    return known != null
        && known.entity instanceof Party found
        && found.side().filter(side -> side == Side.NEUTRAL).isPresent();
  }

  /** Whether the record has parties of both camps. */
  boolean hasBothCamps() {
    if (bothCamps == null) {
      boolean workers = false;
      boolean others = false;
      for (Party party : record.parties()) {
        Side side = party.side().orElse(Side.NEUTRAL);
        workers |= side == Side.WORKERS;
        others |= side == Side.EMPLOYER || side == Side.GOVERNMENT;
      }
      bothCamps = workers && others;
    }
    return bothCamps;
  }

  /** The parties that a party belongs to, directly or not, nearest first as far as they go. */
  Set<String> above(String party) {
    Set<String> known = above.get(party);
    if (known == null) {
      known = new HashSet<>();
      Deque<String> open = new ArrayDeque<>(List.of(party));
      while (!open.isEmpty() && known.size() < MOST) {
        addWider(open.pop(), known, open);
      }
      above.put(party, known);
    }
    return known;
  }

  private void addWider(String party, Set<String> known, Deque<String> open) {
    EntityTable.Known next = table.get(party);
    if (next != null && next.entity instanceof Party found) {
      for (int i = 0; i < found.affiliations().size() && known.size() < MOST; i++) {
        String wider = found.affiliations().get(i).to().toString();
        if (known.add(wider)) {
          open.add(wider);
        }
      }
    }
  }

  /** Whether two are the same party, or one belongs to the other. */
  boolean areOfOne(String one, String other) {
    return one.equals(other) || above(one).contains(other) || above(other).contains(one);
  }

  /** The parties of a list, as those whom others may act for. */
  Group group(List<Ref<Party>> list) {
    return list.size() == 1
        ? alone.computeIfAbsent(list.get(0).toString(), party -> new Group(Set.of(party)))
        : groups.computeIfAbsent(list, this::several);
  }

  private Group several(List<Ref<Party>> list) {
    Set<String> members = new HashSet<>();
    list.forEach(party -> members.add(party.toString()));
    return new Group(members);
  }

  /** Several parties, for one of which somebody acts. */
  final class Group {
    private final Set<String> members;
    // What is around the members, found out when somebody else acts for them.
    private @Nullable Set<String> wider;
    private final Set<Boolean> camps = new HashSet<>();

    private Group(Set<String> members) {
      this.members = members;
    }

    boolean isEmpty() {
      return members.isEmpty();
    }

    boolean contains(String party) {
      return members.contains(party);
    }

    /** Whether the party may act for one of them: the same, affiliated, or of one camp. */
    boolean mayBeActedForBy(String party) {
      return members.contains(party)
          || wider().contains(party)
          || !Collections.disjoint(members, above(party))
          || isWorkers(party).filter(camps::contains).isPresent();
    }

    private Set<String> wider() {
      Set<String> found = wider;
      if (found == null) {
        found = new HashSet<>();
        for (String member : members) {
          found.addAll(above(member));
          isWorkers(member).ifPresent(camps::add);
        }
        wider = found;
      }
      return found;
    }
  }
}
