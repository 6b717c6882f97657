package io.github.hiwar.report.page;

import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A party, and the people who hold an office in it.
 *
 * @param name its name
 * @param acronym its acronym
 * @param kind its side of the table, and what kind of party it is
 * @param people their names and offices
 */
public record PartyRow(Text name, Optional<Text> acronym, String kind, List<Member> people) {
  /**
   * A person and the post.
   *
   * @param name the name
   * @param title the post
   */
  public record Member(Text name, Optional<Text> title) {}

  /** Keeps an unmodifiable copy. */
  public PartyRow {
    people = List.copyOf(people);
  }

  static List<PartyRow> of(Content content) {
    Map<String, List<Member>> members = new HashMap<>();
    for (Person person : content.record().people()) {
      Text name = content.names().of(person);
      for (Office office : person.offices()) {
        office
            .in()
            .ifPresent(
                party ->
                    members
                        .computeIfAbsent(party.toString(), id -> new ArrayList<>())
                        .add(new Member(name, Optional.of(content.words().text(office.title())))));
      }
    }
    // Where two parties have one id, the people stand with the first.
    return content.record().parties().stream()
        .map(party -> row(party, Optional.ofNullable(members.remove(party.id())), content))
        .toList();
  }

  private static PartyRow row(Party party, Optional<List<Member>> people, Content content) {
    Words words = content.words();
    return new PartyRow(
        words.text(party.name()),
        party.acronym().map(words::text),
        Stream.concat(
                party.side().stream().map(side -> side.label(words.language())),
                Stream.of(party.kind().label(words.language())))
            .distinct()
            .collect(Collectors.joining(" · ")),
        people.orElse(List.of()));
  }

  /** The people who hold no office in a party of the record. */
  static List<Member> others(Content content) {
    return content.record().people().stream()
        .filter(
            person ->
                person.offices().stream()
                    .flatMap(office -> office.in().stream())
                    .map(Ref::toString)
                    .noneMatch(content.record().entities()::containsKey))
        .map(
            person ->
                new Member(
                    content.names().of(person),
                    person.offices().stream()
                        .findFirst()
                        .map(office -> content.words().text(office.title()))))
        .toList();
  }
}
