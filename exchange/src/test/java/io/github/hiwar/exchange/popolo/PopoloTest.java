package io.github.hiwar.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopoloTest {
  private static final Party CONFEDERATION =
      Party.builder()
          .id("cdt")
          .kind(PartyKind.UNION_CONFEDERATION)
          .name(
              LocalizedText.of("fr", "Confédération démocratique")
                  .and("ar", "الكونفدرالية الديمقراطية"))
          .acronym(LocalizedText.of("fr", "CDT"))
          .build();
  private static final Party UNION =
      Party.builder()
          .id("union")
          .kind(PartyKind.UNION)
          .name(LocalizedText.of("fr", "Syndicat national").and("ar", "النقابة الوطنية"))
          .addAffiliations(Affiliation.of(AffiliationRole.AFFILIATE_OF, CONFEDERATION.ref()))
          .build();
  private static final Person SECRETARY =
      Person.builder()
          .id("secretary")
          .name(LocalizedText.of("fr", "Amina Alaoui"))
          .addOffices(
              Office.builder()
                  .title(LocalizedText.of("fr", "Secrétaire générale").and("ar", "الكاتبة العامة"))
                  .in(UNION.ref())
                  .during(DateSpan.parse("2023-05/2025~"))
                  .build())
          .build();
  private static final BargainingRecord RECORD =
      BargainingRecord.builder()
          .id("urn:example:popolo")
          .addParties(CONFEDERATION, UNION)
          .addPeople(SECRETARY)
          .build();

  @Test
  void a_party_is_an_organization_with_its_names_in_the_other_languages_beside_it() {
    assertThat(new String(Popolo.of(RECORD, "ar").json(), StandardCharsets.UTF_8))
        .contains("\"name\": \"الكونفدرالية الديمقراطية\"")
        .contains("\"name\": \"CDT\"", "\"note\": \"fr\"");
  }

  @Test
  void an_office_is_a_post_that_its_holder_has_a_membership_in() {
    JsonValue post = list(Popolo.of(RECORD, "ar"), "posts").get(0);
    assertThat(text(post, "label")).isEqualTo("الكاتبة العامة");
    JsonValue held = list(Popolo.of(RECORD, "ar"), "memberships").get(1);
    assertThat(text(held, "person_id")).isEqualTo("secretary");
    assertThat(text(held, "post_id")).isEqualTo(text(post, "id"));
    assertThat(text(held, "start_date")).isEqualTo("2023-05");
  }

  @Test
  void a_date_that_is_only_about_right_is_left_out() {
    assertThat(members(list(Popolo.of(RECORD, "fr"), "memberships").get(1)))
        .doesNotContainKey("end_date");
  }

  @Test
  void every_reference_leads_to_what_is_listed_and_no_id_stands_twice() {
    CorpusGenerator generator = CorpusGenerator.of(11);
    IntStream.range(0, 40).mapToObj(generator::record).forEach(PopoloTest::holdsTogether);
  }

  /** What the schemas of Popolo document of what we write (popolo-spec, schemas/*.json, 2023). */
  private static final Map<String, Set<String>> TEXTS =
      Map.of(
          "persons", Set.of("id", "name", "summary"),
          "organizations", Set.of("id", "name", "classification", "parent_id"),
          "posts", Set.of("id", "label", "role", "organization_id", "start_date", "end_date"),
          "memberships",
              Set.of(
                  "id",
                  "label",
                  "role",
                  "person_id",
                  "organization_id",
                  "post_id",
                  "start_date",
                  "end_date"),
          "other_names", Set.of("name", "note"),
          "identifiers", Set.of("scheme", "identifier"),
          "member", Set.of("id", "name"));

  @Test
  void every_member_is_one_that_popolo_documents_and_of_its_type() {
    CorpusGenerator generator = CorpusGenerator.of(12);
    for (int i = 0; i < 40; i++) {
      for (String language : List.of("ar", "fr", "en")) {
        members(Popolo.of(generator.record(i), language).value()).forEach(PopoloTest::documented);
      }
    }
    members(Popolo.of(RECORD, "fr").value()).forEach(PopoloTest::documented);
  }

  private static void documented(String list, JsonValue value) {
    Set<String> texts = Objects.requireNonNull(TEXTS.get(list), list);
    List<JsonValue> all =
        value instanceof JsonValue.Sequence several ? several.values() : List.of(value);
    for (JsonValue one : all) {
      members(one)
          .forEach(
              (name, member) -> {
                if (!texts.contains(name)) {
                  documented(name, member);
                } else if (name.endsWith("_date")) {
                  assertThat(text(one, name)).matches("[0-9]{4}(-[0-9]{2}){0,2}");
                } else {
                  assertThat(text(one, name)).as("%s of %s", name, list).isNotBlank();
                }
              });
    }
  }

  private static void holdsTogether(BargainingRecord record) {
    for (String language : List.of("ar", "fr", "en")) {
      Popolo popolo = Popolo.of(record, language);
      Set<String> ids = new HashSet<>();
      for (String list : List.of("persons", "organizations", "posts", "memberships")) {
        list(popolo, list).forEach(one -> assertThat(ids.add(text(one, "id"))).isTrue());
      }
      for (JsonValue one : list(popolo, "memberships")) {
        assertThat(ids).contains(text(one, "organization_id"));
        assertThat(members(one).keySet()).containsAnyOf("person_id", "member");
      }
      assertThat(list(popolo, "persons")).hasSameSizeAs(record.people());
      assertThat(list(popolo, "organizations")).hasSameSizeAs(record.parties());
    }
  }

  private static List<JsonValue> list(Popolo popolo, String name) {
    return ((JsonValue.Sequence) member(popolo.value(), name)).values();
  }

  private static JsonValue member(JsonValue value, String name) {
    return Objects.requireNonNull(members(value).get(name), name);
  }

  private static Map<String, JsonValue> members(JsonValue value) {
    return ((JsonValue.Structure) value).members();
  }

  private static String text(JsonValue value, String member) {
    return ((JsonValue.Text) member(value, member)).value();
  }
}
