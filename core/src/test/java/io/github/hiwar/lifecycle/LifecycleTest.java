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
    assertThat(state.label().texts().keySet()).containsExactly("en", "fr", "ar");
    assertThat(state.takenBy()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("states")
  void every_open_state_leads_on(Status state) {
    if (state.isOpen()) {
      assertThat(state.next()).isNotEmpty();
    }
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
  void the_code_of_a_state_names_its_lifecycle() {
    assertThat(DemandStatus.ACCEPTED_IN_PRINCIPLE.code()).isEqualTo("demand/accepted-in-principle");
    assertThat(states().map(Status::code).distinct()).hasSize(57);
    assertThat(List.of(Lifecycle.values())).hasSize(6);
  }
}
