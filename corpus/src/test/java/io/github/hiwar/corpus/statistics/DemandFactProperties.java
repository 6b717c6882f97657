package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.shape.ShapeArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DemandFactProperties {
  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property
  void sums_of_facts_are_the_figures_of_the_scoreboard(
      @ForAll("records") BargainingRecord record, @ForAll @IntRange(min = 1990, max = 2040) int y) {
    LocalDate day = LocalDate.of(y, 6, 30);
    Statistics statistics = new Statistics(List.of());
    statistics.addRecord(DemandFact.of(record, day));
    Figures figures = statistics.total();
    Score score = Scoreboard.of(record, day).total();
    assertThat(figures.demands()).isEqualTo(score.raised().count());
    assertThat(figures.answered().part()).isEqualTo(score.answered().count());
    assertThat(figures.fulfilled()).hasToString(score.fulfilmentRate().toString());
    assertThat(figures.atLeastPartlyFulfilled())
        .hasToString(score.atLeastPartlyFulfilledRate().toString());
    assertThat(figures.partlyFulfilled()).isEqualTo(score.partlyFulfilled().count());
    assertThat(figures.refused().part()).isEqualTo(score.refused().count());
    assertThat(figures.disputed().part()).isEqualTo(score.disputed().count());
    assertThat(figures.unsettled()).isEqualTo(score.unsettled().count());
  }

  @Property
  void a_row_comes_back_as_the_fact_that_it_was(@ForAll("records") BargainingRecord record) {
    for (DemandFact fact : DemandFact.of(record)) {
      assertThat(DemandFact.of(fact.cells())).isEqualTo(fact);
    }
  }
}
