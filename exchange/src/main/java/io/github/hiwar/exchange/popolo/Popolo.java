package io.github.hiwar.exchange.popolo;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.Names;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part, as Popolo says it: parties are its organizations, people its persons, offices its
 * posts with a membership each.
 *
 * <p>An organ of a party has it as its parent; a party that is affiliated to another, or a member
 * of it, has a membership in it. Popolo has no words for supervision and succession, for sides and
 * for how representative a party is, nor for dates that are only about right: they are left out. A
 * post needs an organization there: an office in no party is told as the summary of its person.
 * People are named in full: {@link io.github.hiwar.insight.Redaction} comes first where a file
 * leaves the house. This class is immutable and thread-safe.
 */
public final class Popolo {
  private final String language;

  private final List<JsonValue> persons = new ArrayList<>();
  private final List<JsonValue> organizations = new ArrayList<>();
  private final Map<String, JsonValue> posts = new LinkedHashMap<>();
  private final List<JsonValue> memberships = new ArrayList<>();
  private final JsonValue.Structure value;

  private Popolo(BargainingRecord record, String language) {
    this.language = LocalizedText.requireTag(language);
    record.parties().forEach(this::organization);
    record.people().forEach(this::person);
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("persons", new JsonValue.Sequence(persons));
    members.put("organizations", new JsonValue.Sequence(organizations));
    members.put("posts", new JsonValue.Sequence(List.copyOf(posts.values())));
    members.put("memberships", new JsonValue.Sequence(memberships));
    this.value = new JsonValue.Structure(members);
  }

  /**
   * {@return the parties, people and posts of a record}
   *
   * @param record the record
   * @param language the language of names and labels, by its tag; other names stand beside them
   * @throws io.github.hiwar.value.InvalidValueException if it is not a language tag
   */
  public static Popolo of(BargainingRecord record, String language) {
    return new Popolo(Objects.requireNonNull(record, "record"), language);
  }

  /** {@return the lists of persons, organizations, posts and memberships} */
  public JsonValue.Structure value() {
    return value;
  }

  /** {@return the same as JSON in UTF-8, with line breaks} */
  public byte[] json() {
    return HiwarJson.standard().values().write(value, true);
  }

  private void organization(Party party) {
    List<LocalizedText> names = new ArrayList<>(party.aliases());
    party.acronym().ifPresent(acronym -> names.add(0, acronym));
    Optional<String> parent =
        party.affiliations().stream()
            .filter(one -> one.role().isWithin(AffiliationRole.ORGAN_OF))
            .map(one -> one.to().toString())
            .findFirst();
    organizations.add(
        new Piece()
            .with("id", party.id())
            .named(party.name(), names, language)
            .with("classification", party.kind().label(language))
            .with("parent_id", parent)
            .with(
                "identifiers",
                party.identifiers().stream()
                    .map(
                        one ->
                            new Piece()
                                .with("scheme", one.scheme())
                                .with("identifier", one.value())
                                .value())
                    .toList())
            .value());
    party.affiliations().forEach(one -> affiliated(party, one));
  }

  private void affiliated(Party party, Affiliation affiliation) {
    AffiliationRole role = affiliation.role();
    if (role.isWithin(AffiliationRole.AFFILIATE_OF) || role.isWithin(AffiliationRole.MEMBER_OF)) {
      memberships.add(
          new Piece()
              .with("id", party.id() + "/" + memberships.size())
              .with("role", role.label(language))
              .with(
                  "member",
                  new Piece().with("id", party.id()).with("name", party.name().in(language)))
              .with("organization_id", affiliation.to().toString())
              .during(affiliation.during())
              .value());
    }
  }

  private void person(Person person) {
    persons.add(
        new Piece()
            .with("id", person.id())
            .named(Names.of(person), person.aliases(), language)
            .with(
                "summary",
                person.offices().stream()
                    .filter(office -> office.in().isEmpty())
                    .map(office -> office.title().in(language))
                    .findFirst())
            .value());
    person.offices().forEach(office -> held(person, office));
  }

  private void held(Person person, Office office) {
    if (office.in().isEmpty()) {
      return;
    }
    String in = office.in().get().toString();
    String title = office.title().in(language);
    String post = in + "/" + office.title().original();
    posts.putIfAbsent(
        post,
        new Piece()
            .with("id", post)
            .with("label", title)
            .with("role", title)
            .with("organization_id", in)
            .value());
    memberships.add(
        new Piece()
            .with("id", person.id() + "/" + memberships.size())
            .with("role", title)
            .with("person_id", person.id())
            .with("organization_id", in)
            .with("post_id", post)
            .during(office.during())
            .value());
  }
}
