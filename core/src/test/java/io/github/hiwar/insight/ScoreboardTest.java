package io.github.hiwar.insight;

import static io.github.hiwar.insight.Negotiation.CANTEEN;
import static io.github.hiwar.insight.Negotiation.DAY;
import static io.github.hiwar.insight.Negotiation.MILEAGE;
import static io.github.hiwar.insight.Negotiation.MINISTRY;
import static io.github.hiwar.insight.Negotiation.RECORD;
import static io.github.hiwar.insight.Negotiation.ROUND;
import static io.github.hiwar.insight.Negotiation.TRAVEL;
import static io.github.hiwar.insight.Negotiation.UNION;
import static io.github.hiwar.insight.Negotiation.demand;
import static io.github.hiwar.insight.Negotiation.record;
import static io.github.hiwar.insight.Negotiation.said;
import static io.github.hiwar.insight.Negotiation.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Beneficiaries;
import io.github.hiwar.terms.ClassKey;
import io.github.hiwar.terms.ScaleKey;
import io.github.hiwar.terms.Staff;
import io.github.hiwar.terms.Terms;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
  @Test
  void items_are_counted_and_groups_are_not_and_each_figure_says_which_demands_it_counts() {
    Score score = Scoreboard.of(RECORD, LocalDate.of(2025, 12, 31)).total();
    assertThat(score.raised().demands())
        .containsExactly(MILEAGE.ref(), TRAVEL.ref(), CANTEEN.ref());
    assertThat(score.accepted().demands()).containsExactly(MILEAGE.ref(), TRAVEL.ref());
    assertThat(score.answered().count()).isEqualTo(2);
    assertThat(score.unanswered().demands()).containsExactly(CANTEEN.ref());
    assertThat(score.committed().count()).isZero();
    assertThat(score.disputed().count()).isZero();
    assertThat(score).hasToString("raised 3, answered 2, fulfilled 0, disputed 0");
  }

  @Test
  void the_figures_are_those_of_the_day() {
    Score score = Scoreboard.of(RECORD, DAY).total();
    assertThat(score.disputed().demands()).containsExactly(MILEAGE.ref());
    assertThat(Scoreboard.of(RECORD, LocalDate.of(2025, 10, 1)).total().raised().count()).isZero();
    assertThat(Scoreboard.of(RECORD, DAY).day()).isEqualTo(DAY);
  }

  @Test
  void a_rate_states_its_denominator_and_leaves_out_what_is_off_the_table() {
    BargainingRecord record =
        record()
            .addTransitions(
                said("served", DemandStatus.FULFILLED, "2026-01-20", MINISTRY.ref(), CANTEEN)
                    .build(),
                said("dropped", DemandStatus.WITHDRAWN, "2026-01-20", UNION.ref(), TRAVEL).build())
            .build();
    Score score = Scoreboard.of(record, DAY).total();
    assertThat(score.fulfilmentRate()).hasToString("1/2");
    assertThat(score.fulfilmentRate().value()).hasValue(0.5);
    assertThat(score.fulfilmentRate().of().demands()).doesNotContain(TRAVEL.ref());
    assertThat(score.fulfilled().demands()).containsExactly(CANTEEN.ref());
    assertThat(score.at(DemandStatus.WITHDRAWN).demands()).containsExactly(TRAVEL.ref());
    Score none = Scoreboard.of(BargainingRecord.builder().id("urn:x").build(), DAY).total();
    assertThat(none.fulfilmentRate().value()).isEmpty();
  }

  @Test
  void demands_are_counted_by_category_and_within_wider_ones() {
    Scoreboard board = Scoreboard.of(RECORD, DAY);
    assertThat(board.byCategory().keySet())
        .extracting(DemandCategory::code)
        .containsExactly("allowances/mileage", "allowances", "allowances/meal");
    assertThat(board.within(DemandCategory.of("allowances")).raised().count()).isEqualTo(3);
    assertThat(board.within(DemandCategory.of("pay")).raised().count()).isZero();
    assertThat(board.uncategorised().raised().count()).isZero();
    Demand bare = demand("bare").addRaisedBy(UNION.ref()).tabledAt(ROUND.ref()).build();
    Score without = Scoreboard.of(record().addDemands(bare).build(), DAY).uncategorised();
    assertThat(without.raised().demands()).containsExactly(bare.ref());
  }

  @Test
  void an_item_is_raised_by_whom_its_group_is_raised_by() {
    Scoreboard board = Scoreboard.of(RECORD, DAY);
    assertThat(board.byParty().keySet()).containsExactly(UNION.ref());
    assertThat(board.byAddressee())
        .hasEntrySatisfying(
            MINISTRY.ref(), score -> assertThat(score.raised().count()).isEqualTo(3));
    assertThat(board.byRound())
        .hasEntrySatisfying(ROUND.ref(), score -> assertThat(score.raised().count()).isEqualTo(3));
  }

  @Test
  void a_demand_for_two_groups_counts_for_each() {
    Demand drivers =
        demand("drivers")
            .tabledAt(ROUND.ref())
            .terms(
                Terms.builder()
                    .beneficiaries(
                        Beneficiaries.builder()
                            .addInclude(text("drivers"), text("guards"))
                            .addInclude(
                                Staff.builder()
                                    .addClassKeys(ClassKey.of(ScaleKey.GRADE, "6"))
                                    .build())
                            .build())
                    .build())
            .build();
    var groups = Scoreboard.of(record().addDemands(drivers).build(), DAY).byBeneficiaries();
    assertThat(groups.keySet())
        .extracting(name -> name.original())
        .containsExactly("drivers", "guards", "6");
    assertThat(groups)
        .hasEntrySatisfying(
            text("guards"),
            score -> assertThat(score.raised().demands()).containsExactly(drivers.ref()));
  }
}
