package io.github.hiwar.corpus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.ActionExtent;
import io.github.hiwar.agreement.ActionKind;
import io.github.hiwar.agreement.Ballot;
import io.github.hiwar.agreement.BallotOutcome;
import io.github.hiwar.agreement.IndustrialAction;
import io.github.hiwar.agreement.Tally;
import io.github.hiwar.agreement.Threshold;
import io.github.hiwar.agreement.VoteBase;
import io.github.hiwar.lifecycle.ActionStatus;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Duration;
import io.github.hiwar.terms.DurationUnit;
import io.github.hiwar.terms.Percentage;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VotesAndActionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static Fact vote(Ballot.Builder ballot) {
    return Fact.of(
            BargainingRecord.builder()
                .id("urn:example:2025")
                .addBallots(ballot.id("vote").build())
                .build(),
            DAY)
        .get(0);
  }

  private static String turnout(Fact vote) {
    return vote.key(FactColumn.TURNOUT_MIN) + "–" + vote.key(FactColumn.TURNOUT_MAX);
  }

  @Test
  void a_vote_counts_by_the_whole_body_and_never_by_a_part_of_it() {
    Fact vote =
        vote(
            Ballot.builder()
                .addTallies(
                    Tally.builder().unit(LocalizedText.of("en", "North")).yes(1).no(9).build(),
                    Tally.builder().yes(60).no(20).abstained(10).spoilt(2).eligible(184).build())
                .threshold(
                    Threshold.builder()
                        .share(new BigDecimal("50"))
                        .of(VoteBase.VALID)
                        .exceeded(true)
                        .build()));
    assertThat(turnout(vote)).isEqualTo("50–50");
    assertThat(vote.key(FactColumn.OUTCOME)).isEqualTo("accepted");
    assertThat(vote.key(FactColumn.VOTES_YES) + "/" + vote.key(FactColumn.VOTES_VALID))
        .isEqualTo("60/80");
    assertThat(vote.key(FactColumn.VOTES_CAST) + "/" + vote.key(FactColumn.VOTES_ELIGIBLE))
        .isEqualTo("92/184");
  }

  @Test
  void a_turnout_that_is_only_stated_counts_as_stated_and_a_bound_as_a_range() {
    Percentage.Builder stated = Percentage.builder().value(new BigDecimal("71.3"));
    assertThat(turnout(vote(Ballot.builder().addTallies(tally(stated.build())))))
        .isEqualTo("71.3–71.3");
    assertThat(
            turnout(
                vote(Ballot.builder().addTallies(tally(stated.bound(Bound.MORE_THAN).build())))))
        .isEqualTo("71.3–100");
    assertThat(vote(Ballot.builder().outcome(BallotOutcome.TIED)).key(FactColumn.OUTCOME))
        .isEqualTo("undecided");
    assertThat(vote(Ballot.builder()).key(FactColumn.OUTCOME)).isEqualTo("unsaid");
  }

  private static Tally tally(Percentage turnout) {
    return Tally.builder().turnoutAsStated(turnout).build();
  }

  private static Fact action(IndustrialAction.Builder builder, ActionStatus... steps) {
    IndustrialAction action = builder.id("strike").kind(ActionKind.STRIKE).build();
    BargainingRecord.Builder record =
        BargainingRecord.builder().id("urn:example:2025").addActions(action);
    int day = 1;
    for (ActionStatus step : steps) {
      record.addTransitions(Transition.of(action).to(step).on("2025-03-0" + day).build());
      day++;
    }
    return Fact.of(record.build(), DAY).get(0);
  }

  private static IndustrialAction.Builder during(String span) {
    return IndustrialAction.builder().during(DateSpan.parse(span));
  }

  private static String days(Fact action) {
    return action.key(FactColumn.ACTION_DAYS_MIN) + "–" + action.key(FactColumn.ACTION_DAYS_MAX);
  }

  @Test
  void days_of_action_are_counted_from_the_first_to_the_last_or_as_many_as_are_said() {
    assertThat(days(action(during("2025-03-03/2025-03-05"), ActionStatus.HELD))).isEqualTo("3–3");
    assertThat(
            days(
                action(
                    during("2025-03/2025-03")
                        .length(
                            Duration.builder()
                                .length(BigDecimal.TEN)
                                .unit(DurationUnit.DAY)
                                .build()),
                    ActionStatus.HELD)))
        .isEqualTo("10–10");
    assertThat(days(action(during("2025-03-03/2025-03"), ActionStatus.HELD))).isEqualTo("1–29");
    assertThat(
            days(
                action(
                    during("2025-03-03/2025-03-12").extent(ActionExtent.ROTATING),
                    ActionStatus.HELD)))
        .isEqualTo("1–10");
    assertThat(days(action(during("2025-03-03/.."), ActionStatus.HELD))).isEqualTo("–");
  }

  @Test
  void a_length_that_no_action_has_is_no_number_of_days() {
    IndustrialAction.Builder endless =
        IndustrialAction.builder()
            .length(
                Duration.builder().length(BigDecimal.TEN.pow(30)).unit(DurationUnit.DAY).build());
    assertThat(days(action(endless, ActionStatus.HELD))).isEqualTo("–");
  }

  @Test
  void only_what_took_place_has_days_of_action() {
    Fact off =
        action(during("2025-03-03/2025-03-05"), ActionStatus.NOTIFIED, ActionStatus.CALLED_OFF);
    assertThat(off.key(FactColumn.STAGE)).isEqualTo("called-off");
    assertThat(days(off)).isEqualTo("–");
    assertThat(action(during("2025-03-03/2025-03-05"), ActionStatus.NOTIFIED).key(FactColumn.STAGE))
        .isEqualTo("announced");
    assertThat(action(during("2025-03-03/2025-03-05")).key(FactColumn.STAGE)).isEqualTo("unsaid");
    Fact counted = action(during("2025-03-03/2025-03-05").addHeadcounts(120));
    assertThat(counted.key(FactColumn.STAGE)).isEqualTo("held");
    assertThat(counted.is(FactColumn.STRIKE_HELD)).isTrue();
  }

  @Test
  void a_strike_of_a_kind_of_ones_own_is_counted_among_the_strikes() {
    assertThat(isStrike(ActionKind.of("strike/x-wildcat"))).isTrue();
    assertThat(isStrike(ActionKind.WARNING_STRIKE)).isTrue();
    assertThat(isStrike(ActionKind.WORK_BAN)).isFalse();
  }

  private static boolean isStrike(ActionKind kind) {
    IndustrialAction action =
        during("2025-03-03/2025-03-03").id("action").kind(kind).addHeadcounts(120).build();
    return Fact.of(
            BargainingRecord.builder().id("urn:example:2025").addActions(action).build(), DAY)
        .get(0)
        .is(FactColumn.STRIKE_HELD);
  }

  @Test
  void a_part_of_an_action_counts_in_the_whole_one() {
    IndustrialAction whole =
        during("2025-03-01/2025-03-31").id("wave").kind(ActionKind.STRIKE).build();
    IndustrialAction part =
        during("2025-03-01/2025-03-02")
            .id("north")
            .kind(ActionKind.STRIKE)
            .partOf(whole.ref())
            .build();
    assertThat(
            Fact.of(
                BargainingRecord.builder().id("urn:example:2025").addActions(whole, part).build(),
                DAY))
        .extracting(fact -> fact.key(FactColumn.ID))
        .containsExactly("wave");
  }
}
