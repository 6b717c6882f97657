package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.COMMUNIQUE;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.SECRETARY;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Redaction.Kind;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Person;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  private static final Remark THANKS =
      Remark.builder()
          .id("thanks")
          .kind(RemarkKind.THANKS)
          .text(text("Salma Idrissi thanked; Salma Idrissian did not"))
          .addSpeakers(SECRETARY.ref())
          .addCitations(
              Citation.builder()
                  .document(COMMUNIQUE.ref())
                  .addStatedBy(SECRETARY.ref())
                  .quote(text("Thank you all"))
                  .build())
          .build();

  @Test
  void a_person_stays_under_a_pseudonym_wherever_they_are_referred_to() {
    BargainingRecord redacted = Redaction.toPseudonyms(RECORD).record();
    Person person = redacted.people().get(0);
    assertThat(person.name()).isEmpty();
    assertThat(person.offices()).isEmpty();
    assertThat(person.anonymousLabel()).contains("P1");
    assertThat(person.id()).isEqualTo("person-1");
    assertThat(redacted.meetings().get(0).participations().get(0).person()).contains(person.ref());
    assertThat(redacted.toString()).doesNotContain("Salma").doesNotContain("salma-idrissi");
  }

  @Test
  void those_who_hold_an_office_can_keep_it() {
    BargainingRecord redacted = Redaction.toOffices(RECORD).record();
    assertThat(redacted.people().get(0).name()).isEmpty();
    assertThat(redacted.people().get(0).anonymousLabel()).isEmpty();
    assertThat(redacted.people().get(0).offices()).isEqualTo(SECRETARY.offices());
    assertThat(redacted.people().get(0).offices().get(0).in()).contains(UNION.ref());
  }

  @Test
  void quotes_go_and_names_that_texts_mention_are_masked() {
    Redaction redaction = Redaction.toPseudonyms(record().addRemarks(THANKS).build());
    Remark thanks = redaction.record().remarks().get(0);
    assertThat(thanks.text().original()).isEqualTo("P1 thanked; Salma Idrissian did not");
    assertThat(thanks.citations().get(0).quote()).isEmpty();
    assertThat(redaction.removals())
        .extracting(Removal::toString)
        .contains(
            "/people/0/id: ID → person-1",
            "/people/0/name: NAME",
            "/people/0/offices/0: OFFICE",
            "/remarks/0/text/en: MENTION → P1",
            "/remarks/0/citations/0/quote: QUOTE");
  }

  @Test
  void an_entry_whose_id_is_made_of_a_name_gets_another_one() {
    BargainingRecord record =
        record()
            .addTransitions(
                Transition.of(Negotiation.CANTEEN)
                    .to(DemandStatus.REFUSED)
                    .on("2026")
                    .addCitations(Negotiation.stated(SECRETARY.ref()))
                    .build())
            .build();
    assertThat(record.transitions().get(6).id()).endsWith(".salma-idrissi");
    assertThat(Redaction.toPseudonyms(record).record().transitions().get(6).id())
        .isEqualTo("canteen.refused.2026.person-1");
  }

  @Test
  void a_directory_keeps_pseudonyms_the_same_across_records() {
    assertThat(
            Redaction.toPseudonyms(RECORD, Map.of("salma-idrissi", "delegate 7")::get)
                .record()
                .people()
                .get(0)
                .anonymousLabel())
        .contains("delegate 7");
  }

  @Test
  void what_this_version_does_not_know_of_a_person_goes_too() {
    Person phoned =
        Person.builder()
            .from(SECRETARY)
            .extensions(Extensions.of(Map.of("phone", new JsonValue.Text("+212 5"))))
            .build();
    Redaction redaction =
        Redaction.toOffices(
            BargainingRecord.builder().from(RECORD).people(List.of(phoned)).build());
    assertThat(redaction.record().people().get(0).extensions().isEmpty()).isTrue();
    assertThat(redaction.removals()).extracting(Removal::kind).contains(Kind.UNKNOWN_MEMBER);
  }

  @Test
  void a_record_without_people_is_left_as_it_is() {
    BargainingRecord record = BargainingRecord.builder().id("urn:example:r").build();
    Redaction redaction = Redaction.toPseudonyms(record);
    assertThat(redaction.record()).isEqualTo(record);
    assertThat(redaction.removals()).isEmpty();
  }

  @Test
  void to_redact_twice_changes_nothing_more() {
    Redaction once = Redaction.toPseudonyms(record().addRemarks(THANKS).build());
    Redaction twice = Redaction.toPseudonyms(once.record());
    assertThat(twice.record()).isEqualTo(once.record());
    assertThat(twice.removals()).isEmpty();
  }

  static Person named(String id, String language, String name) {
    return Person.builder().id(id).name(LocalizedText.of(language, name)).build();
  }

  static BargainingRecord of(Person person, String language, String said) {
    return BargainingRecord.builder()
        .id("urn:example:r")
        .addPeople(person)
        .addDemands(Demand.builder().id("d").text(LocalizedText.of(language, said)).build())
        .build();
  }

  static String masked(BargainingRecord record) {
    return Redaction.toPseudonyms(record).record().demands().get(0).text().original();
  }

  @Test
  void two_people_never_get_one_pseudonym() {
    Person anonymous = Person.builder().id("a").anonymousLabel("P2").build();
    Redaction redaction =
        Redaction.toPseudonyms(
            BargainingRecord.builder()
                .id("urn:example:r")
                .addPeople(anonymous, named("b", "fr", "Anne Petit"), named("c", "fr", "Luc Grand"))
                .build());
    assertThat(redaction.record().people())
        .extracting(person -> person.anonymousLabel().orElse(""))
        .containsExactly("P2", "P1", "P3");
  }

  @ParameterizedTest
  @CsvSource({
    "سلمى الإدريسي, شكر الكاتب وسلمى الإدريسي, شكر الكاتب وP1",
    "سلمى الإدريسي, رسالة لسلمى الإدريسي, رسالة لP1",
    "سلمى الإدريسي, لقاء ولسلمى الإدريسي كلمة, لقاء ولP1 كلمة",
    "الإدريسي, كلمة للإدريسي, كلمة لP1",
    "الإدريسي, كلمة لإدريسية, كلمة لإدريسية",
    "وفاء, صفاء ووفاء, صفاء وP1",
    "سلمى, أسلمى, أسلمى"
  })
  void arabic_letters_before_a_name_do_not_hide_it(String name, String said, String masked) {
    assertThat(masked(of(named("s", "ar", name), "ar", said))).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "Salma Idrissi, Mme Salma IDRISSI préside, Mme P1 préside",
    "Salma Idrissi, Salma Idrissi-Salma Idrissi, P1-P1",
    "Rose, la rose de Rose, la rose de P1",
    "« Zizi » Alaoui, dit « Zizi » Alaoui, dit P1",
    "Salma, Salmane et salma, Salmane et salma"
  })
  void a_name_is_masked_as_a_whole_and_surnames_may_be_in_capitals(
      String name, String said, String masked) {
    assertThat(masked(of(named("s", "fr", name), "fr", said))).isEqualTo(masked);
  }

  @Test
  void of_two_names_that_begin_alike_the_longer_one_is_meant() {
    BargainingRecord record =
        BargainingRecord.builder()
            .from(of(named("s", "fr", "Anne Petit"), "fr", "Anne Petit Jean et Anne Petit"))
            .addPeople(named("t", "fr", "Anne Petit Jean"))
            .build();
    assertThat(masked(record)).isEqualTo("P2 et P1");
  }

  @Test
  void names_are_masked_in_members_that_this_version_does_not_know() {
    JsonValue note =
        new JsonValue.Structure(
            Map.of(
                "by", new JsonValue.Sequence(List.of(new JsonValue.Text("Salma Idrissi said")))));
    Redaction redaction =
        Redaction.toPseudonyms(record().extensions(Extensions.of(Map.of("x/y", note))).build());
    assertThat(redaction.record().extensions().toString()).contains("P1 said");
    assertThat(redaction.removals())
        .extracting(Removal::toString)
        .contains("/x~1y/by/0: MENTION → P1");
  }

  @Test
  void an_id_made_of_a_name_goes_even_if_the_id_without_it_is_taken() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .addPeople(named("salma", "fr", "Salma Idrissi"))
            .addDemands(
                Negotiation.demand("meal.salma").build(),
                Negotiation.demand("meal.person-1").build())
            .build();
    assertThat(Redaction.toPseudonyms(record).record().demands())
        .extracting(Demand::id)
        .containsExactly("meal.person-1-1", "meal.person-1");
  }

  @Property(tries = 50)
  void no_name_is_left_anywhere_and_people_stay_apart(@ForAll("records") BargainingRecord record) {
    BargainingRecord redacted = Redaction.toPseudonyms(record).record();
    assertThat(redacted.people()).hasSameSizeAs(record.people());
    ShapeTransformer.walk(
        Shapes.record(),
        redacted,
        (place, value) -> assertThat(place.isPersonal()).as(place.pointer()).isFalse());
    assertThat(Redaction.toPseudonyms(redacted).record()).isEqualTo(redacted);
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }
}
