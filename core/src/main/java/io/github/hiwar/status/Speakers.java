package io.github.hiwar.status;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose account a statement belongs to: a person speaks for the parties of their offices. */
final class Speakers {
  private final Map<String, Set<String>> lots = new HashMap<>();

  Speakers(List<Person> people) {
    for (Person person : people) {
      Set<String> held = new LinkedHashSet<>();
      person.offices().forEach(o -> o.in().ifPresent(party -> held.add(party.toString())));
      if (!held.isEmpty()) {
        lots.put(person.id(), Collections.unmodifiableSet(held));
      }
    }
  }

  /** Whose account somebody gives. */
  Set<String> of(String speaker) {
    return lots.getOrDefault(speaker, Set.of(speaker));
  }

  /** The parties (or persons without office) by whose account it is; empty if by nobody's. */
  Accounts of(Transition transition) {
    List<Ref<? extends Actor>> speakers = transition.speakers();
    if (speakers.isEmpty()) {
      return Accounts.NOBODY;
    }
    List<Set<String>> named = new ArrayList<>(speakers.size());
    for (Ref<? extends Actor> speaker : speakers) {
      named.add(lots.computeIfAbsent(speaker.toString(), Set::of));
    }
    return new Accounts(List.copyOf(named));
  }
}
