package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Person;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By whose account each entry of the journal is. Those who state the very same entries are one
 * voice: a joint statement of forty unions is looked at once, not forty times.
 */
final class Voices {
  private final Map<String, List<String>> partiesByPerson = new HashMap<>();
  private final Map<Transition, List<Integer>> byEntry = new IdentityHashMap<>();
  private final List<List<String>> members = new ArrayList<>();

  Voices(BargainingRecord record, Parties parties) {
    for (Person person : record.people()) {
      List<String> held = parties.of(Ref.to(Actor.class, person.id()));
      if (!held.isEmpty()) {
        partiesByPerson.put(person.id(), held);
      }
    }
    List<Set<String>> accounts = new ArrayList<>();
    Map<String, StringBuilder> stated = new LinkedHashMap<>();
    for (Transition entry : record.transitions()) {
      Set<String> ofEntry = accounts(entry);
      for (String account : ofEntry) {
        stated.computeIfAbsent(account, any -> new StringBuilder()).append(accounts.size());
        stated.get(account).append(' ');
      }
      accounts.add(ofEntry);
    }
    Map<String, Integer> voices = voices(stated);
    for (int i = 0; i < accounts.size(); i++) {
      Set<Integer> heard = new LinkedHashSet<>();
      accounts.get(i).forEach(account -> heard.add(voices.getOrDefault(account, 0)));
      byEntry.put(record.transitions().get(i), List.copyOf(heard));
    }
  }

  private Set<String> accounts(Transition entry) {
    Set<String> accounts = new LinkedHashSet<>();
    for (Ref<? extends Actor> speaker : entry.speakers()) {
      accounts.addAll(
          partiesByPerson.getOrDefault(speaker.toString(), List.of(speaker.toString())));
    }
    return accounts;
  }

  private Map<String, Integer> voices(Map<String, StringBuilder> stated) {
    Map<String, Integer> byStatements = new HashMap<>();
    Map<String, Integer> voices = new HashMap<>();
    stated.forEach(
        (account, entries) -> {
          int voice = byStatements.computeIfAbsent(entries.toString(), any -> members.size());
          if (voice == members.size()) {
            members.add(new ArrayList<>());
          }
          members.get(voice).add(account);
          voices.put(account, voice);
        });
    return voices;
  }

  /** The voices that state an entry; none if it is stated by nobody in particular. */
  List<Integer> of(Transition entry) {
    return byEntry.getOrDefault(entry, List.of());
  }

  /** The parties (or persons without office) that speak with a voice. */
  List<String> members(int voice) {
    return members.get(voice);
  }
}
