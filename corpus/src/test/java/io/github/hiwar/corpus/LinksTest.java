package io.github.hiwar.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.Use;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.party.Affiliation;
import io.github.hiwar.party.AffiliationRole;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private static final BargainingRecord BEFORE = Lot.record("2024");

  private static List<Finding> missing(BargainingRecord record, BargainingRecord... atHand) {
    return RecordValidator.draft()
        .with(Links.among(List.of(atHand)::stream).rule())
        .validate(record)
        .of(FileKinds.LINK_TARGET_MISSING.code());
  }

  private static BargainingRecord continuing(String object) {
    BargainingRecord record = Lot.record("2025");
    return BargainingRecord.builder()
        .from(record)
        .addRelations(
            Relation.builder()
                .id("again")
                .kind(RelationKind.CONTINUES)
                .subject(Ref.to(Entity.class, "canteen"))
                .object(Ref.to(Entity.class, object))
                .build())
        .build();
  }

  @Test
  void a_demand_that_continues_one_of_the_year_before_is_looked_for_in_the_record_of_that_year() {
    BargainingRecord right = continuing("urn:example:2024#canteen");
    assertThat(missing(right, BEFORE, right)).isEmpty();
    BargainingRecord astray = continuing("urn:example:2024#canten");
    Finding found = missing(astray, astray, BEFORE).get(0);
    assertThat(found.where().pointer()).isEqualTo("/relations/0/object");
    assertThat(found.where().path()).isEqualTo("relations/again/object");
    assertThat(found.message(Locale.ENGLISH)).contains("urn:example:2024").contains("\"canten\"");
  }

  @Test
  void of_a_record_that_is_not_at_hand_nothing_is_said() {
    BargainingRecord record = continuing("urn:example:2019#canteen");
    assertThat(missing(record, record, BEFORE)).isEmpty();
  }

  @Test
  void a_record_as_a_whole_is_there_if_it_is_at_hand() {
    BargainingRecord record = continuing("urn:example:2024#");
    assertThat(missing(record, record, BEFORE)).isEmpty();
  }

  @Test
  void what_one_of_two_versions_of_a_record_has_is_there() {
    BargainingRecord record = continuing("urn:example:2024#lunch");
    BargainingRecord later = RecordEdit.rename(BEFORE, "canteen", "lunch");
    assertThat(missing(record, record, BEFORE)).hasSize(1);
    assertThat(missing(record, record, BEFORE, later)).isEmpty();
    assertThat(missing(record, later, record, BEFORE)).isEmpty();
  }

  @Test
  void what_has_the_id_and_is_of_another_kind_is_not_what_is_meant() {
    Party branch =
        Party.builder()
            .from(BEFORE.parties().get(0))
            .id("branch")
            .addAffiliations(
                Affiliation.builder()
                    .role(AffiliationRole.AFFILIATE_OF)
                    .to(Ref.to(Party.class, "urn:example:2024#canteen"))
                    .build())
            .build();
    BargainingRecord record =
        BargainingRecord.builder().from(Lot.record("2025")).addParties(branch).build();
    assertThat(missing(record, record, BEFORE)).hasSize(1);
  }

  @Test
  void records_without_links_are_gone_through_once() {
    AtomicInteger asked = new AtomicInteger();
    Links.among(
        () -> {
          asked.incrementAndGet();
          return Stream.of(BEFORE);
        });
    assertThat(asked).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crafts-dialogue-2025", "us-autoworkers-2023", "terms"})
  void each_link_of_whatever_member_to_what_is_not_there_is_found_at_its_place(String name)
      throws IOException {
    BargainingRecord record =
        HiwarJson.read(Path.of("../json/conformance/valid", name + ".json")).orThrow();
    BargainingRecord linking = outward(record, "urn:example:other");
    for (String id : record.entities().keySet()) {
      if (!id.equals(record.id())) {
        BargainingRecord without =
            RecordEdit.rename(
                BargainingRecord.builder().from(record).id("urn:example:other").build(),
                id,
                id + "-gone");
        assertThat(missing(linking, linking, without))
            .as(id)
            .extracting(one -> one.where().pointer())
            .containsExactlyInAnyOrderElementsOf(
                RecordEdit.uses(record, id).stream().map(Use::pointer).toList());
      }
    }
  }

  // The same, with everything that is referred to in another record.
  private static BargainingRecord outward(BargainingRecord record, String other) {
    return ShapeTransformer.transform(
        Shapes.record(),
        record,
        new ShapeEdit() {
          @Override
          public Object leaf(Place place, Object value) {
            return value instanceof Ref<?> ref
                    && !ref.isExternal()
                    && !ref.toString().equals(record.id())
                ? Ref.to(ref.type(), other + "#" + ref)
                : value;
          }
        });
  }
}
