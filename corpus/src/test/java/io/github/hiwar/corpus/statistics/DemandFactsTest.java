package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingLevel;
import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Age;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.meeting.MeetingKind;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Identifier;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandFactsTest {
  private static final Demand PAY =
      Demand.builder()
          .id("pay")
          .addCategories(DemandCategory.of("wages/x-crafts"))
          .text(LocalizedText.of("ar", "الزيادة في الأجور").and("fr", "Augmenter les salaires"))
          .build();
  private static final Demand GRADES = item("grades");
  private static final Demand BONUS = item("bonus");

  private static Demand item(String id) {
    return Demand.builder()
        .id(id)
        .parent(PAY.ref())
        .text(LocalizedText.of("fr", "Point " + id))
        .build();
  }

  private static BargainingRecord.Builder record() {
    return BargainingRecord.builder().id("urn:example:2025").addDemands(PAY, GRADES, BONUS);
  }

  private static Transition to(DemandStatus status, String on, Demand demand) {
    return Transition.of(demand).to(status).on(on).build();
  }

  private static Fact fact(BargainingRecord record, Demand demand) {
    return fact(Fact.of(record), demand);
  }

  private static Fact fact(List<Fact> facts, Demand demand) {
    return facts.stream()
        .filter(one -> one.text(FactColumn.ID).equals(Optional.of(demand.id())))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Age> days(Fact fact, FactColumn least, FactColumn most) {
    return fact.number(least)
        .flatMap(
            from ->
                fact.number(most).map(to -> new Age(from.longValueExact(), to.longValueExact())));
  }

  private static Optional<Age> toAnswer(Fact fact) {
    return days(fact, FactColumn.DAYS_TO_ANSWER_MIN, FactColumn.DAYS_TO_ANSWER_MAX);
  }

  private static Optional<Age> toFulfilment(Fact fact) {
    return days(fact, FactColumn.DAYS_TO_FULFILMENT_MIN, FactColumn.DAYS_TO_FULFILMENT_MAX);
  }

  @Test
  void groups_are_no_facts_and_an_item_says_what_its_heading_says() {
    BargainingRecord record =
        record()
            .level(BargainingLevel.SECTOR)
            .jurisdiction("MA")
            .sector(LocalizedText.of("fr", "Artisanat").and("en", "Crafts"))
            .addTransitions(to(DemandStatus.RAISED, "2025-03-01", PAY))
            .build();
    assertThat(Fact.of(record))
        .extracting(fact -> fact.key(FactColumn.ID))
        .containsExactly("grades", "bonus");
    Fact bonus = fact(record, BONUS);
    assertThat(bonus.text(FactColumn.CATEGORY)).contains("wages/x-crafts");
    assertThat(bonus.text(FactColumn.TOPIC)).contains("wages");
    assertThat(bonus.text(FactColumn.SECTOR)).contains("Artisanat");
    assertThat(bonus.text(FactColumn.LEVEL)).contains("sector");
    assertThat(bonus.key(FactColumn.YEAR)).isEqualTo("2025");
    assertThat(bonus.key(FactColumn.AS_OF)).isEqualTo("2025-03-01");
  }

  @Test
  void a_sector_code_says_more_than_a_sector_in_words() {
    BargainingRecord record =
        record()
            .sector(LocalizedText.of("fr", "Artisanat"))
            .addSectorCodes(Identifier.of("ISIC4", "94"))
            .build();
    assertThat(fact(record, BONUS).text(FactColumn.SECTOR)).contains("ISIC4:94");
  }

  @Test
  void days_run_from_raising_to_the_first_answer_and_the_first_fulfilment() {
    BargainingRecord record =
        record()
            .addTransitions(
                to(DemandStatus.RAISED, "2025-03-01", BONUS),
                to(DemandStatus.COMMITTED, "2025-03-11", BONUS),
                to(DemandStatus.FULFILLED, "2025-03-31", BONUS))
            .build();
    assertThat(toAnswer(fact(record, BONUS))).contains(new Age(10, 10));
    assertThat(toFulfilment(fact(record, BONUS))).contains(new Age(30, 30));
    Fact before = fact(Fact.of(record, LocalDate.of(2025, 3, 20)), BONUS);
    assertThat(before.key(FactColumn.STATUS)).isEqualTo("committed");
    assertThat(toFulfilment(before)).isEmpty();
  }

  @Test
  void imprecise_dates_give_a_range_of_days() {
    BargainingRecord record =
        record()
            .addTransitions(
                to(DemandStatus.RAISED, "2025-03", BONUS),
                to(DemandStatus.REFUSED, "2025-04-10", BONUS))
            .build();
    assertThat(toAnswer(fact(record, BONUS))).contains(new Age(10, 40));
  }

  @Test
  void what_was_first_heard_of_as_delivered_was_raised_at_its_meeting_or_nobody_knows_when() {
    Meeting round =
        Meeting.builder()
            .id("round")
            .kind(MeetingKind.ROUND)
            .on(PartialDate.parse("2024-12-01"))
            .build();
    Demand tabled = Demand.builder().from(BONUS).tabledAt(round.ref()).build();
    BargainingRecord record =
        BargainingRecord.builder()
            .id("urn:example:2025")
            .addDemands(PAY, GRADES, tabled)
            .addMeetings(round)
            .addTransitions(to(DemandStatus.FULFILLED, "2025-01-01", PAY))
            .build();
    assertThat(toFulfilment(fact(record, GRADES))).isEmpty();
    assertThat(fact(record, GRADES).key(FactColumn.YEAR)).isEqualTo("2025");
    assertThat(toFulfilment(fact(record, tabled))).contains(new Age(31, 31));
  }

  @Test
  void a_year_that_a_date_leaves_open_is_no_year() {
    BargainingRecord record =
        record().addTransitions(to(DemandStatus.RAISED, "202X", BONUS)).build();
    assertThat(fact(record, BONUS).key(FactColumn.YEAR)).isEmpty();
  }

  @Test
  void a_demand_is_carried_over_as_often_as_the_longest_chain_in_its_record_has_steps() {
    BargainingRecord record =
        record()
            .addRelations(
                link("one", BONUS, "grades"),
                link("two", GRADES, "urn:example:2024#grades"),
                link("three", BONUS, "urn:example:2024#bonus"))
            .build();
    assertThat(fact(record, BONUS).key(FactColumn.CARRIED_OVER)).isEqualTo("2");
    assertThat(fact(record, GRADES).key(FactColumn.CARRIED_OVER)).isEqualTo("1");
  }

  @Test
  void a_chain_of_a_hundred_thousand_steps_costs_no_stack_and_a_circle_ends() {
    List<Relation> chain = new ArrayList<>();
    Ref<Entity> newer = Ref.to(Entity.class, "bonus");
    for (int i : IntStream.range(0, 100_000).toArray()) {
      Ref<Entity> older = Ref.to(Entity.class, "urn:example:older#d" + i);
      chain.add(relation("r" + i, newer, older));
      newer = older;
    }
    chain.add(relation("circle", newer, Ref.to(Entity.class, "bonus")));
    assertThat(fact(record().addAllRelations(chain).build(), BONUS).key(FactColumn.CARRIED_OVER))
        .isEqualTo("100000");
  }

  private static Relation link(String id, Demand newer, String older) {
    return relation(id, Ref.to(Entity.class, newer.id()), Ref.to(Entity.class, older));
  }

  private static Relation relation(String id, Ref<Entity> newer, Ref<Entity> older) {
    return Relation.builder()
        .id(id)
        .kind(RelationKind.CONTINUES)
        .subject(newer)
        .object(older)
        .build();
  }

  @Test
  void a_row_of_another_table_is_refused_with_the_column() {
    assertThatThrownBy(() -> Fact.of(FactKind.DEMANDS, List.of("a")))
        .hasMessage("a row of 1 cells; one of demands has " + FactKind.DEMANDS.columns().size());
    List<Object> cells = new ArrayList<>(fact(record().build(), BONUS).cells());
    int disputed = FactKind.DEMANDS.columns().indexOf(FactColumn.DISPUTED);
    cells.set(disputed, "no");
    assertThatThrownBy(() -> Fact.of(FactKind.DEMANDS, cells))
        .hasMessage("disputed of demands: no is a String, not a Boolean");
    cells.set(disputed, null);
    assertThatThrownBy(() -> Fact.of(FactKind.DEMANDS, cells))
        .hasMessage("disputed of demands is missing");
  }
}
