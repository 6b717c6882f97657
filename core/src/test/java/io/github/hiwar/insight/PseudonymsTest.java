package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.SECRETARY;
import static io.github.hiwar.insight.Negotiation.text;
import static io.github.hiwar.insight.RedactionTest.masked;
import static io.github.hiwar.insight.RedactionTest.named;
import static io.github.hiwar.insight.RedactionTest.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Redaction.Removal;
import io.github.hiwar.party.Person;
import io.github.hiwar.source.Remark;
import io.github.hiwar.source.RemarkKind;
import io.github.hiwar.terms.Money;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.Actor;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids, labels and pseudonyms, and what is told about the names that went or stayed. */
class PseudonymsTest {
  @Test
  void a_person_with_the_id_of_the_record_does_not_stop_redaction() {
    String id = "urn:example:salma";
    BargainingRecord record =
        BargainingRecord.builder()
            .id(id)
            .addPeople(named(id, "fr", "Salma Idrissi"))
            .addRemarks(
                Remark.builder()
                    .id("thanks")
                    .kind(RemarkKind.THANKS)
                    .text(text("Thank you"))
                    .addSpeakers(Ref.to(Actor.class, id))
                    .build())
            .build();
    BargainingRecord redacted = Redaction.toPseudonyms(record).record();
    assertThat(redacted.id()).isEqualTo("person:1").isEqualTo(redacted.people().get(0).id());
    assertThat(redacted.remarks().get(0).speakers().get(0).id()).isEqualTo("person:1");
  }

  @Test
  void the_id_of_a_record_that_is_made_of_a_name_stays_a_uri() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("salma.idrissi:2025")
            .addPeople(named("s", "fr", "Salma Idrissi"))
            .build();
    assertThat(Redaction.toPseudonyms(record).record().id()).isEqualTo("person-1:2025");
  }

  @ParameterizedTest
  @CsvSource({
    "h.berard, canteen.refused.2026.h.berard, canteen.refused.2026.person-1",
    "berard, vote-berard, vote-person-1",
    "berard, vote_of_berard_2026, vote_of_person-1_2026",
    "berard, Hélène_BÉRARD:vote, person-1:vote",
    "berard, vote-berardin, vote-berardin",
    "s, vote.s, vote.person-1",
    "s, vote-s, vote-s"
  })
  void an_id_in_which_that_of_a_person_is_a_part_follows(String person, String id, String newId) {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .addPeople(named(person, "fr", "Hélène Bérard"))
            .addDemands(Negotiation.demand(id).build())
            .build();
    assertThat(Redaction.toPseudonyms(record).record().demands().get(0).id()).isEqualTo(newId);
  }

  @Test
  void a_label_that_tells_the_name_gives_way_to_another() {
    Person named =
        Person.builder()
            .from(named("s", "fr", "Salma Idrissi"))
            .anonymousLabel("S. IDRISSI")
            .build();
    Person other = Person.builder().id("t").anonymousLabel("friend of Salma").build();
    Person office =
        Person.builder()
            .id("u")
            .anonymousLabel("salma idrissi")
            .addAllOffices(SECRETARY.offices())
            .build();
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:r").addPeople(named, other, office).build();
    Redaction redaction = Redaction.toOffices(record);
    assertThat(redaction.record().people())
        .extracting(person -> person.anonymousLabel().orElse(""))
        .containsExactly("P1", "P2", "P3");
    assertThat(redaction.removals())
        .extracting(Removal::toString)
        .contains("/people/1/anonymousLabel: NAME → P2");
  }

  @Test
  void pseudonyms_are_nobodys_name() {
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .addPeople(named("a", "en", "Greta Person"), named("b", "en", "P1"))
            .addPeople(named("person", "en", "Person"))
            .build();
    Redaction redaction = Redaction.toPseudonyms(record);
    assertThat(redaction.record().people())
        .extracting(Person::id)
        .containsExactly("p-2", "p-3", "p-4");
    assertThat(redaction.record().people())
        .extracting(person -> person.anonymousLabel().orElse(""))
        .containsExactly("P2", "P3", "P4");
    assertThat(redaction.left()).isEmpty();
  }

  @Test
  void people_with_one_name_get_labels_of_their_own_and_a_text_says_that_either_may_be_meant() {
    BargainingRecord record =
        BargainingRecord.builder()
            .from(of(named("a-alami", "fr", "Ahmed Alami"), "fr", "AHMED ALAMI et a-alami-2"))
            .addPeople(named("a-alami-2", "fr", "Ahmed  ALAMI"))
            .addDemands(Negotiation.demand("of.a-alami-2").build())
            .build();
    Redaction redaction = Redaction.toPseudonyms(record);
    assertThat(redaction.record().people())
        .extracting(person -> person.anonymousLabel().orElse(""))
        .containsExactly("P1", "P2");
    assertThat(redaction.record().demands().get(0).text().original()).startsWith("P1/P2 et ");
    assertThat(redaction.record().demands().get(1).id()).isEqualTo("of.person-2");
  }

  @ParameterizedTest
  @CsvSource({
    "Hélène Bérard, merci à H. BÉRARD, merci à P1",
    "Hélène Bérard, merci à Bérard H., merci à P1.",
    "Hélène Bérard, écrire à hberard@cfdt.fr, écrire à P1@cfdt.fr",
    "Mme Hélène Bérard, Hélène Bérard préside, P1 préside",
    "Anne Petit, il y a petit à petit, il y a petit à petit",
    "Said Alary, salary, salary",
    "Li Na, Lina et LI NA, Lina et P1",
    "Hélène Bérard, Mme Bérard, Mme Bérard"
  })
  void initials_count_and_a_family_name_alone_does_not(String name, String said, String masked) {
    assertThat(masked(of(named("s", "fr", name), "fr", said))).isEqualTo(masked);
  }

  @Test
  void what_cannot_go_is_listed_as_left_without_telling_it() {
    Demand demand =
        Demand.builder()
            .from(Negotiation.demand("d").build())
            .terms(
                Terms.builder()
                    .quantity(
                        Money.builder().amount(new BigDecimal("4711")).currency("MAD").build())
                    .build())
            .build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:r")
            .addPeople(named("a", "en", "4711"), named("b", "en", "Mad"))
            .addDemands(demand)
            .extensions(Extensions.of(Map.of("badge", new JsonValue.Numeral("4711"))))
            .build();
    Redaction redaction = Redaction.toPseudonyms(record);
    assertThat(redaction.left())
        .containsExactly("/demands/0/terms/quantity/amount", "/demands/0/terms/quantity/currency");
    assertThat(redaction.record().extensions().members())
        .containsEntry("badge", new JsonValue.Text("person-1"));
  }

  @Test
  void what_was_removed_is_listed_without_telling_it() {
    JsonValue inner =
        new JsonValue.Structure(Map.of("Salma IDRISSI", new JsonValue.Text("salma idrissi")));
    Person person =
        Person.builder()
            .from(SECRETARY)
            .extensions(Extensions.of(Map.of("salma_idrissi/phone", inner)))
            .build();
    Redaction redaction =
        Redaction.toPseudonyms(
            BargainingRecord.builder()
                .from(RECORD)
                .people(List.of(person))
                .extensions(Extensions.of(Map.of("x", inner, "y-salma.idrissi", inner)))
                .build());
    assertThat(redaction.removals())
        .extracting(Removal::toString)
        .contains(
            "/people/0/person-1~1phone: UNKNOWN_MEMBER",
            "/x: MENTION → person-1",
            "/x/person-1: MENTION → P1",
            "/y-person-1/person-1: MENTION → P1");
  }

  @Test
  void to_look_for_many_names_costs_no_more_than_to_look_for_few() {
    long few = allocated(crowd(200));
    long many = allocated(crowd(1600));
    assertThat(many).isLessThan(12 * few);
  }

  private static BargainingRecord crowd(int size) {
    BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:crowd");
    for (int i = 0; i < size; i++) {
      String name = "Nora " + Integer.toString(i, 36).replaceAll("\\d", "q") + "i Alaoui";
      record.addPeople(named("nora-" + i, "fr", name));
      record.addDemands(
          Demand.builder().id("d" + i).text(LocalizedText.of("fr", "selon " + name)).build());
    }
    return record.build();
  }

  private static long allocated(BargainingRecord record) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(Redaction.toPseudonyms(record).left()).isEmpty();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
