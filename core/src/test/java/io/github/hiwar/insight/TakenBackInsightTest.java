package io.github.hiwar.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.validation.RuleCase;
import io.github.hiwar.validation.TakenBack;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was taken back did not happen, for everything that a record can be asked. */
class TakenBackInsightTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static final Map<String, Function<BargainingRecord, Object>> INSIGHTS =
      new LinkedHashMap<>();

  static {
    INSIGHTS.put("where everything stands", TakenBackInsightTest::standings);
    INSIGHTS.put(
        "steps that are not allowed",
        record ->
            record.entities().keySet().stream()
                .flatMap(id -> record.journal().illegalSteps(id).stream())
                .toList());
    INSIGHTS.put("disputes", record -> Disputes.asOf(record, DAY));
    INSIGHTS.put("open points", record -> OpenPoints.asOf(record, DAY));
    INSIGHTS.put("due dates", record -> DueDates.asOf(record, DAY));
    INSIGHTS.put("how far it reaches", Reach::of);
    INSIGHTS.put("lags", record -> Lag.behind(RecordFinder.of(record), DAY));
    INSIGHTS.put("scores", TakenBackInsightTest::scores);
    INSIGHTS.put("offers", record -> ofDemands(record, Offers::on));
    INSIGHTS.put(
        "milestones", record -> ofDemands(record, (f, demand) -> Milestones.of(f, demand, DAY)));
    INSIGHTS.put(
        "settlements",
        record ->
            record.agreements().stream()
                .map(one -> Settlement.of(RecordFinder.of(record), one, DAY))
                .toList());
    INSIGHTS.put(
        "what is carried over", record -> CarryOver.of(List.of(record), DAY).carriedOver());
    INSIGHTS.put("the timeline, but for what is marked", TakenBackInsightTest::timeline);
  }

  private interface OfDemand {
    Object of(RecordFinder finder, Demand demand);
  }

  private static Object ofDemands(BargainingRecord record, OfDemand insight) {
    RecordFinder finder = RecordFinder.of(record);
    return record.demands().stream().map(demand -> insight.of(finder, demand)).toList();
  }

  private static Object standings(BargainingRecord record) {
    StatusBoard board = StatusBoard.asOf(record, DAY);
    return record.entities().values().stream()
        .filter(entity -> !(entity instanceof Transition))
        .map(entity -> entity.id() + ": " + board.standing(Ref.to(Entity.class, entity.id())))
        .toList();
  }

  private static Object scores(BargainingRecord record) {
    Scoreboard board = Scoreboard.of(record, DAY);
    return List.of(board.total(), board.byCategory(), board.byParty(), board.byRound());
  }

  private static Object timeline(BargainingRecord record) {
    return Timeline.of(record).entries().stream()
        .filter(entry -> !entry.retracted())
        .filter(entry -> !(entry.entity() instanceof Transition step) || step.to().isPresent())
        .map(entry -> entry.date() + " " + entry.entity().id() + " " + entry.changes())
        .toList();
  }

  // An entry that is there no more leaves the pointers of those after it.
  private static String said(Object insight) {
    return insight.toString().replaceAll("/transitions/\\d+", "/transitions");
  }

  static Stream<TakenBack> entries() {
    return RuleCase.examples().stream()
        .map(RuleCase::fails)
        .flatMap(record -> TakenBack.in(record).skip(record.transitions().size() > 4 ? 3 : 2));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void what_a_record_tells_is_what_it_tells_without_the_entry_that_was_taken_back(TakenBack one) {
    INSIGHTS.forEach(
        (name, insight) ->
            assertThat(said(insight.apply(one.retracted())))
                .as(name)
                .isEqualTo(said(insight.apply(one.without()))));
  }
}
