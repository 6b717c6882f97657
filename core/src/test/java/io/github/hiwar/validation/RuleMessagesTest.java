package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.demand;
import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.lifecycle.MeetingStatus;
import io.github.hiwar.party.Office;
import io.github.hiwar.party.Party;
import io.github.hiwar.party.PartyKind;
import io.github.hiwar.party.Person;
import io.github.hiwar.value.Ref;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the messages of rules name, and how often. */
class RuleMessagesTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void an_unknown_code_is_told_once_where_it_first_stands_with_how_often_it_does() {
    BargainingRecord record =
        Dialogue.dialogue()
            .addParties(guild("falconers"), guild("fishers"), guild("potters"))
            .build();
    List<Finding> told = RecordValidator.standard().validate(record).of("code-unknown");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).message(Locale.ENGLISH)).contains("x-guild", "in 3 places");
    assertThat(told.get(0).where().pointer())
        .isEqualTo("/parties/" + (record.parties().size() - 3) + "/kind");
    BargainingRecord once = Dialogue.dialogue().addParties(guild("falconers")).build();
    assertThat(
            RecordValidator.standard()
                .validate(once)
                .of("code-unknown")
                .get(0)
                .message(Locale.ENGLISH))
        .doesNotContain("places");
  }

  @Test
  void a_person_in_the_place_of_a_party_is_told_with_the_parties_that_the_person_acts_for() {
    Person minister =
        Person.builder()
            .id("minister")
            .addOffices(
                Office.builder().title(fr("Ministre")).in(Ref.to(Party.class, "ministry")).build())
            .build();
    Finding told =
        RecordValidator.standard()
            .validate(
                Dialogue.dialogue()
                    .addPeople(minister)
                    .addDemands(
                        Demand.builder()
                            .id("canteen")
                            .text(fr("Créer une cantine"))
                            .addRaisedBy(Ref.to(Party.class, "minister"))
                            .build())
                    .build())
            .of("reference-wrong-type")
            .get(0);
    assertThat(told.message(Locale.ENGLISH)).contains("acts here for a party: ");
    assertThat(told.arguments().get("parties")).asString().contains("ministry");
  }

  @Test
  void a_step_that_is_not_allowed_names_those_that_are() {
    BargainingRecord done =
        Dialogue.dialogue()
            .addTransitions(
                Dialogue.entry("held", MeetingStatus.HELD, "2025-10-20", "round").build(),
                Dialogue.entry("off", MeetingStatus.CANCELLED, "2025-10-30", "round").build())
            .build();
    Finding finding = RecordValidator.standard().validate(done).of("step-not-allowed").get(0);
    assertThat(finding.message(Locale.ENGLISH)).endsWith("allowed from there: adjourned");
    assertThat(finding.message(Locale.FRENCH)).endsWith(MeetingStatus.ADJOURNED.label("fr"));
    assertThat(finding.message(ARABIC)).contains(MeetingStatus.ADJOURNED.label("ar"));
    assertThat(finding.argument("allowed")).isEqualTo("meeting/adjourned");
  }

  @Test
  void a_message_names_things_by_what_they_are_called_in_its_language() {
    BargainingRecord record =
        Dialogue.dialogue()
            .addDemands(
                Demand.builder()
                    .id("canteen")
                    .text(fr("Créer une cantine").and("ar", "إحداث مطعم"))
                    .build())
            .build();
    Finding finding =
        RecordValidator.standard().validate(record).of("demand-raised-by-nobody").get(0);
    assertThat(finding.message(Locale.FRENCH)).contains("«\u00a0Créer une cantine\u00a0»");
    assertThat(finding.message(ARABIC)).contains("\u2068إحداث مطعم\u2069");
    assertThat(finding.message(Locale.ENGLISH)).contains("\"Créer une cantine\"");
    assertThat(finding.argument("subject")).isEqualTo("canteen");
  }

  @Test
  void what_could_disguise_a_message_is_shown_by_its_number() {
    BargainingRecord record =
        Dialogue.dialogue()
            .addDemands(
                demand("canteen", "Cantine").parent(Ref.to(Demand.class, "go\u202Ene")).build())
            .build();
    Finding finding = RecordValidator.standard().validate(record).of("reference-unresolved").get(0);
    assertThat(finding.argument("reference")).isEqualTo("go\\u202Ene");
  }

  private static Party guild(String id) {
    return Party.builder().id(id).kind(PartyKind.of("x-guild")).name(fr(id)).build();
  }
}
