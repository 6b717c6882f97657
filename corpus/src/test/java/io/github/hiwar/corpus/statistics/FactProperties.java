package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.shape.ShapeArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FactProperties {
  /** What adds up: each thing is at one stage, each rise has a figure or a reason why not. */
  private static final Map<Indicator, List<Indicator>> PARTS =
      Map.of(
          Indicator.AGREEMENTS,
          List.of(
              Indicator.UNDER_WAY,
              Indicator.CONCLUDED,
              Indicator.ENDED,
              Indicator.NOT_CONCLUDED,
              Indicator.STAGE_UNSAID),
          Indicator.RISES,
          List.of(
              Indicator.RISES_MEASURED,
              Indicator.RISES_BOUNDED,
              Indicator.RISES_COMBINED,
              Indicator.RISES_BY_SCALE,
              Indicator.RISES_IN_STEPS,
              Indicator.RISES_INDEXED,
              Indicator.RISES_OTHERWISE,
              Indicator.RISES_WITHOUT_FIGURE),
          Indicator.BALLOTS,
          List.of(
              Indicator.ACCEPTED,
              Indicator.REJECTED,
              Indicator.UNDECIDED,
              Indicator.OUTCOME_UNSAID),
          Indicator.ACTIONS,
          List.of(
              Indicator.ACTIONS_HELD,
              Indicator.ACTIONS_CALLED_OFF,
              Indicator.ACTIONS_ANNOUNCED,
              Indicator.ACTIONS_UNSAID));

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property
  void sums_of_facts_are_the_figures_of_the_scoreboard_and_each_thing_counts_once(
      @ForAll("records") BargainingRecord record, @ForAll @IntRange(min = 1990, max = 2040) int y) {
    LocalDate day = LocalDate.of(y, 6, 30);
    List<Fact> facts = Fact.of(record, day);
    Statistics statistics = new Statistics(List.of());
    statistics.addRecord(facts);
    assertScored(statistics.total(FactKind.DEMANDS), Scoreboard.of(record, day).total());
    PARTS.forEach((whole, parts) -> assertAdds(statistics, whole, parts));
    for (Indicator one : Indicator.values()) {
      one.whole().ifPresent(whole -> assertPart(statistics.total(one.kind()), one, whole));
    }
    for (Fact fact : facts) {
      assertThat(Fact.of(fact.kind(), fact.cells()))
          .as("a row comes back as the fact that it was")
          .isEqualTo(fact);
    }
  }

  private static void assertScored(Figures figures, Score score) {
    assertThat(figures.number(Indicator.DEMANDS)).isEqualTo(score.raised().count());
    assertThat(figures.number(Indicator.ANSWERED)).isEqualTo(score.answered().count());
    assertThat(figures.share(Indicator.FULFILLED)).hasToString(score.fulfilmentRate().toString());
    assertThat(figures.number(Indicator.PARTLY_FULFILLED))
        .isEqualTo(score.partlyFulfilled().count());
    assertThat(figures.number(Indicator.REFUSED)).isEqualTo(score.refused().count());
    assertThat(figures.number(Indicator.DISPUTED)).isEqualTo(score.disputed().count());
    assertThat(figures.number(Indicator.UNSETTLED)).isEqualTo(score.unsettled().count());
  }

  private static void assertAdds(Statistics statistics, Indicator whole, List<Indicator> parts) {
    Figures total = statistics.total(whole.kind());
    assertThat(parts.stream().mapToLong(total::number).sum())
        .as(whole.code())
        .isEqualTo(total.number(whole));
  }

  private static void assertPart(Figures total, Indicator one, Indicator whole) {
    if (one.isSpread()) {
      Spread spread = total.spread(one);
      assertThat(spread.exact() + spread.imprecise() + spread.unknown())
          .as(one.code())
          .isEqualTo(total.number(whole));
    } else {
      assertThat(total.number(one)).as(one.code()).isLessThanOrEqualTo(total.number(whole));
    }
  }
}
