package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.CANTEEN;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.demand;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.source.Relation;
import io.github.hiwar.source.RelationKind;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOverTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final Demand KILOMETRES = demand("kilometres").build();
  private static final BargainingRecord EARLIER =
      BargainingRecord.builder()
          .id("urn:example:2023")
          .addParties(UNION, MINISTRY)
          .addDemands(KILOMETRES)
          .addTransitions(
              said("asked", DemandStatus.RAISED, "2023-05", UNION.ref(), KILOMETRES).build(),
              said(
                      "partly",
                      DemandStatus.PARTLY_FULFILLED,
                      "2024-01-10",
                      MINISTRY.ref(),
                      KILOMETRES)
                  .build())
          .build();

  private static Relation link(String id, RelationKind kind, Demand newer, String older) {
    return Relation.builder()
        .id(id)
        .kind(kind)
        .subject(newer.ref())
        .object(Ref.to(Entity.class, older))
        .build();
  }

  @Test
  void a_demand_is_followed_into_the_record_where_it_was_first_raised() {
    BargainingRecord now =
        record()
            .addRelations(link("l", RelationKind.REWORDS, MILEAGE, "urn:example:2023#kilometres"))
            .build();
    CarriedDemand mileage =
        CarryOver.of(List.of(EARLIER, now), DAY).of(now.id(), MILEAGE.ref()).orElseThrow();
    assertThat(mileage.stops())
        .extracting(CarriedDemand.Stop::reference)
        .containsExactly("urn:example:2023#kilometres", "urn:example:2025#mileage");
    assertThat(mileage.latest().carriedBy()).containsExactly(RelationKind.REWORDS);
    assertThat(mileage.firstRaised()).contains(PartialDate.parse("2023-05"));
    assertThat(mileage.age().orElseThrow()).hasToString("945–975");
    assertThat(mileage.processes()).isEqualTo(2);
    assertThat(mileage.reworded()).isEqualTo(1);
    assertThat(mileage.partlyMet()).isEqualTo(1);
    assertThat(mileage.met()).isZero();
    assertThat(mileage.raisedAgain()).isEqualTo(1);
    assertThat(mileage.status()).isEqualTo(DemandStatus.ACCEPTED_IN_PRINCIPLE);
  }

  @Test
  void only_what_had_an_earlier_form_was_carried_over() {
    BargainingRecord now =
        record()
            .addRelations(link("l", RelationKind.CONTINUES, CANTEEN, "urn:example:2023#kilometres"))
            .build();
    CarryOver carryOver = CarryOver.of(List.of(EARLIER, now), DAY);
    assertThat(carryOver.carriedOver())
        .singleElement()
        .satisfies(one -> assertThat(one.latest().demand()).isEqualTo(CANTEEN));
    assertThat(carryOver.latest()).hasSize(now.demands().size());
    assertThat(carryOver.missing()).isEmpty();
  }

  @Test
  void a_link_of_another_kind_carries_nothing_and_a_record_that_is_not_given_is_named() {
    BargainingRecord now =
        record()
            .addRelations(
                link("l", RelationKind.PARITY_WITH, CANTEEN, "urn:example:2023#kilometres"),
                link("m", RelationKind.CONTINUES, MILEAGE, "urn:example:2019#kilometres"))
            .build();
    CarryOver carryOver = CarryOver.of(List.of(EARLIER, now), DAY);
    assertThat(carryOver.carriedOver()).isEmpty();
    assertThat(carryOver.missing()).containsExactly("urn:example:2019#kilometres");
  }

  @Test
  void demands_that_carry_each_other_on_in_a_circle_are_put_up_with() {
    BargainingRecord circle =
        record()
            .addRelations(
                link("l", RelationKind.CONTINUES, CANTEEN, "mileage"),
                link("m", RelationKind.CONTINUES, MILEAGE, "canteen"))
            .build();
    assertThat(
            CarryOver.of(List.of(circle), DAY).of(circle.id(), CANTEEN.ref()).orElseThrow().stops())
        .hasSize(2);
  }

  @Test
  void a_record_given_twice_is_refused() {
    assertThatThrownBy(() -> CarryOver.of(List.of(RECORD, RECORD), DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is given twice");
    assertThat(CarryOver.of(List.of(RECORD), DAY).of("urn:example:gone", MILEAGE.ref())).isEmpty();
  }

  @Test
  void demands_that_carry_each_other_on_in_a_circle_are_not_lost() {
    BargainingRecord now =
        record()
            .addRelations(
                link("there", RelationKind.CONTINUES, MILEAGE, CANTEEN.id()),
                link("back", RelationKind.CONTINUES, CANTEEN, MILEAGE.id()))
            .build();
    assertThat(CarryOver.of(List.of(now), DAY).carriedOver())
        .singleElement()
        .satisfies(
            circle ->
                assertThat(circle.stops())
                    .extracting(stop -> stop.demand().id())
                    .containsExactly("mileage", "canteen"));
  }
}
