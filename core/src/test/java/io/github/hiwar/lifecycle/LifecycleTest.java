package io.github.hiwar.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
  static Stream<Status> states() {
    return Stream.of(Lifecycle.values()).flatMap(lifecycle -> lifecycle.states().stream());
  }

  @ParameterizedTest
  @MethodSource("states")
  void every_state_leads_to_states_of_its_own_lifecycle(Status state) {
    assertThat(state.next()).allMatch(next -> next.lifecycle() == state.lifecycle());
    assertThat(state.next()).doesNotContain(state);
    assertThat(state.allows(state)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("states")
  void every_state_has_a_name_in_three_languages(Status state) {
    assertThat(state.label().texts().keySet())
        .as("the names of %s in io/github/hiwar/lifecycle/lifecycles.tsv", state)
        .containsExactly("en", "fr", "ar");
    assertThat(state.takenBy()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("states")
  void every_open_state_leads_on(Status state) {
    if (state.isOpen()) {
      assertThat(state.next()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("states")
  void what_a_state_means_does_not_contradict_itself(Status state) {
    assertThat(state.isAnswer() && !state.isOnTheTable()).as("answered, yet taken back").isFalse();
    assertThat(state.isPending() && !state.isOpen()).as("put off, yet over").isFalse();
    assertThat(state.awaitsAnswer() && state.isAnswer()).isFalse();
    assertThat(state.isPending() && state.tone() == Tone.MET).isFalse();
  }

  @Test
  void states_exclude_each_other_both_ways_and_never_themselves() {
    List<Status> states = states().toList();
    for (Status state : states) {
      assertThat(state.excludes(state)).isFalse();
      for (Status other : states) {
        assertThat(state.excludes(other)).isEqualTo(other.excludes(state));
      }
    }
  }

  @Test
  void a_question_and_its_answer_can_be_of_one_day_but_two_answers_cannot() {
    assertThat(DemandStatus.RAISED.excludes(DemandStatus.REFUSED)).isFalse();
    assertThat(DemandStatus.COMMITTED.excludes(DemandStatus.REFUSED)).isTrue();
    assertThat(MeetingStatus.CALLED.excludes(MeetingStatus.HELD)).isFalse();
    assertThat(MeetingStatus.BOYCOTTED.excludes(MeetingStatus.HELD)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("states")
  void what_undoes_a_state_may_follow_it_and_cannot_hold_beside_it(Status state) {
    List<Status> undoing = states().filter(state::isUndoneBy).toList();
    assertThat(state.next()).containsAll(undoing);
    assertThat(undoing).allMatch(state::excludes);
    assertThat(undoing.isEmpty() || state.tone() == Tone.MET).as("undone, and not done").isTrue();
  }

  @Test
  void what_was_delivered_may_be_stopped_called_off_taken_back_in_part_or_promised_anew() {
    assertThat(MeasureStatus.DELIVERED.next())
        .contains(
            MeasureStatus.BREACHED,
            MeasureStatus.CANCELLED,
            MeasureStatus.OVERDUE,
            MeasureStatus.PARTLY_DELIVERED,
            MeasureStatus.SCHEDULED)
        .doesNotContain(MeasureStatus.IN_PROGRESS);
  }

  @Test
  void delivered_and_breached_of_one_day_exclude_each_other() {
    assertThat(MeasureStatus.DELIVERED.excludes(MeasureStatus.BREACHED)).isTrue();
  }

  @Test
  void a_demand_waits_for_an_answer_only_where_it_is_raised() {
    assertThat(states().filter(Status::awaitsAnswer)).containsExactly(DemandStatus.RAISED);
    assertThat(states().filter(state -> !state.isOnTheTable()))
        .contains(DemandStatus.WITHDRAWN, DemandStatus.SUPERSEDED)
        .doesNotContain(DemandStatus.LAPSED, DemandStatus.REFUSED);
  }

  @Test
  void fulfilled_never_closes_a_demand_for_good() {
    assertThat(DemandStatus.FULFILLED.isOpen()).isFalse();
    assertThat(DemandStatus.FULFILLED.next()).containsExactly(DemandStatus.RAISED);
  }

  @Test
  void only_those_who_ask_raise_and_withdraw() {
    assertThat(DemandStatus.RAISED.takenBy()).isEqualTo(StepTaker.CLAIMANT);
    assertThat(DemandStatus.WITHDRAWN.takenBy()).isEqualTo(StepTaker.CLAIMANT);
    assertThat(DemandStatus.REFUSED.takenBy()).isEqualTo(StepTaker.RESPONDENT);
  }

  @Test
  void talks_that_failed_may_still_come_to_an_agreement() {
    assertThat(AgreementStatus.NOT_CONCLUDED.next())
        .contains(AgreementStatus.AGREED_IN_PRINCIPLE, AgreementStatus.SIGNED);
    assertThat(AgreementStatus.REJECTED.next()).contains(AgreementStatus.AGREED_IN_PRINCIPLE);
    assertThat(ProcessStatus.FAILED.next()).contains(ProcessStatus.CONCLUDED);
    assertThat(ProcessStatus.CONCLUDED.next()).contains(ProcessStatus.FAILED);
  }

  @Test
  void a_strike_is_ended_by_those_who_strike_by_a_settlement_or_by_a_court() {
    assertThat(ActionStatus.ENDED.takenBy()).isEqualTo(StepTaker.ANY);
  }

  @Test
  void a_law_is_adopted_then_promulgated_then_published() {
    assertThat(DocumentStatus.ADOPTED.next()).contains(DocumentStatus.PROMULGATED);
    assertThat(DocumentStatus.PROMULGATED.next())
        .contains(DocumentStatus.PUBLISHED, DocumentStatus.IN_FORCE);
  }

  @Test
  void the_code_of_a_state_names_its_lifecycle() {
    assertThat(DemandStatus.ACCEPTED_IN_PRINCIPLE.code()).isEqualTo("demand/accepted-in-principle");
    assertThat(states().map(Status::code)).doesNotHaveDuplicates();
  }
}
