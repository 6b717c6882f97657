package io.github.hiwar.report.page;

import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties, each with the people who hold an office in it, and the other people. */
final class PartyCards {
  private PartyCards() {}

  static List<Card> of(Content content) {
    Map<String, List<Card>> members = new HashMap<>();
    List<Card> others = new ArrayList<>();
    for (Person person : content.record().people()) {
      party(person, content)
          .map(party -> members.computeIfAbsent(party, id -> new ArrayList<>()))
          .orElse(others)
          .add(Card.of(person, content));
    }
    List<Card> cards = new ArrayList<>();
    // Where two parties have one id, the people stand with the first.
    content
        .record()
        .parties()
        .forEach(
            party ->
                cards.add(
                    Card.of(
                        party,
                        content,
                        Set.of(),
                        Optional.ofNullable(members.remove(party.id())).orElse(List.of()))));
    members.values().forEach(others::addAll);
    cards.addAll(others);
    return cards;
  }

  private static Optional<String> party(Person person, Content content) {
    return person.offices().stream()
        .flatMap(office -> office.in().stream())
        .map(Ref::toString)
        .filter(content.record().entities()::containsKey)
        .findFirst();
  }
}
