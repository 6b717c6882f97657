package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.COMMUNIQUE;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.SECRETARY;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Redaction.Kind;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Citation;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
            BargainingRecord.builder().from(RECORD).people(java.util.List.of(phoned)).build());
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
}
