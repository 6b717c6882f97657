package io.github.hiwar.status;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose account a statement belongs to: a person speaks for the parties of their offices. */
final class Speakers {
  private final Map<String, List<String>> partiesByPerson;

  Speakers(List<Person> people) {
    Map<String, List<String>> parties = new HashMap<>();
    for (Person person : people) {
      List<String> held =
          person.offices().stream().flatMap(o -> o.in().stream()).map(Ref::toString).toList();
      if (!held.isEmpty()) {
        parties.put(person.id(), held);
      }
    }
    this.partiesByPerson = Map.copyOf(parties);
  }

  /** The parties (or persons without office) by whose account it is; empty if by nobody's. */
  Set<String> of(Transition transition) {
    Set<String> accounts = new LinkedHashSet<>();
    for (Ref<? extends Actor> speaker : transition.speakers()) {
      accounts.addAll(
          partiesByPerson.getOrDefault(speaker.toString(), List.of(speaker.toString())));
    }
    return accounts;
  }
}
