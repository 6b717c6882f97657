package io.github.hiwar.status;

import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.lifecycle.StepTaker;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.Participation;
import io.github.hiwar.meeting.Presence;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is outside an agreement: no party to it, and neither above nor below one by affiliation. What
 * only a party to the text can do, an outsider does not do by saying so: such an entry is a stance,
 * and no step.
 *
 * <p>Where the agreement names no parties, those are inside who were at the meeting that concluded
 * it; where nothing says who was, nobody is outside. Not thread-safe.
 */
final class Outsiders {
  private final Map<String, Agreement> agreements = new HashMap<>();
  private final Map<String, Meeting> meetings = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, String> related = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();
  private final Map<String, Set<String>> present = new HashMap<>();

  Outsiders(Journaled record) {
    record.agreements().forEach(one -> agreements.putIfAbsent(one.id(), one));
    record.meetings().forEach(one -> meetings.putIfAbsent(one.id(), one));
    record.people().forEach(one -> people.putIfAbsent(one.id(), one));
    for (Party party : record.parties()) {
      party.affiliations().forEach(to -> related.put(top(party.id()), top(to.to().toString())));
    }
  }

  /** Which subjects of an entry it says nothing of: only their parties could do that. */
  Set<String> passedOver(Transition entry, Set<String> subjects) {
    Set<String> over = new HashSet<>();
    if (!entry.by().isEmpty()
        && entry.to().map(Status::takenBy).filter(StepTaker.PARTY::equals).isPresent()) {
      Set<String> actors = tops(entry.by());
      for (String subject : subjects) {
        Set<String> members = inside.computeIfAbsent(subject, this::members);
        if (!members.isEmpty() && areApart(members, actors)) {
          over.add(subject);
        }
      }
    }
    return over;
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return one.size() < other.size()
        ? one.stream().noneMatch(other::contains)
        : other.stream().noneMatch(one::contains);
  }

  private Set<String> members(String subject) {
    Agreement agreement = agreements.get(subject);
    if (agreement == null) {
      return Set.of();
    }
    return agreement.parties().isEmpty()
        ? agreement
            .concludedAt()
            .map(Ref::toString)
            .map(meeting -> present.computeIfAbsent(meeting, this::attendance))
            .orElse(Set.of())
        : tops(agreement.parties());
  }

  private Set<String> attendance(String meeting) {
    Set<String> parties = new HashSet<>();
    for (Participation one :
        Optional.ofNullable(meetings.get(meeting)).map(Meeting::participations).orElse(List.of())) {
      if (!one.presence().map(Presence::isThere).orElse(true)) {
        continue;
      }
      one.onBehalfOf().ifPresent(party -> parties.add(top(party.toString())));
      one.person()
          .map(person -> people.get(person.toString()))
          .ifPresent(
              person ->
                  person
                      .offices()
                      .forEach(
                          office ->
                              office.in().ifPresent(party -> parties.add(top(party.toString())))));
    }
    return parties;
  }

  private Set<String> tops(List<Ref<Party>> parties) {
    Set<String> tops = new HashSet<>();
    parties.forEach(party -> tops.add(top(party.toString())));
    return tops;
  }

  // One name for all that are affiliated with each other; each look makes the next one shorter.
  private String top(String party) {
    String next = party;
    while (true) {
      String above = related.getOrDefault(next, next);
      if (above.equals(next)) {
        return next;
      }
      String top = related.getOrDefault(above, above);
      related.put(next, top);
      next = top;
    }
  }
}
