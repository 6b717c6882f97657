package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.terms.Bound;
import io.github.hiwar.terms.Headcount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountRangeTest {
  private static Headcount count(int number, Bound bound) {
    var count = Headcount.builder().number(number).bound(bound);
    return (bound == Bound.RANGE ? count.upTo(number + 50) : count).build();
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void a_number_can_always_be_what_it_says_of_itself(Bound bound) {
    for (int number : new int[] {0, 1, 300, Integer.MAX_VALUE - 50}) {
      CountRange range = CountRange.of(count(number, bound));
      assertThat(range.meets(range)).isTrue();
      assertThat(range.least()).isLessThanOrEqualTo(range.most());
    }
  }

  @ParameterizedTest
  @EnumSource(Bound.class)
  void whatever_the_bound_ten_times_as_many_contradict_it_only_where_a_floor_is_not_all_it_says(
      Bound bound) {
    boolean floor = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    CountRange tenTimes = CountRange.of(Headcount.of(3000));
    assertThat(CountRange.of(count(300, bound)).meets(tenTimes)).isEqualTo(floor);
    assertThat(tenTimes.meets(CountRange.of(count(300, bound)))).isEqualTo(floor);
  }

  @Test
  void what_is_more_or_less_than_a_number_is_not_that_number() {
    CountRange number = CountRange.of(Headcount.of(300));
    assertThat(CountRange.of(count(300, Bound.MORE_THAN)).meets(number)).isFalse();
    assertThat(CountRange.of(count(300, Bound.LESS_THAN)).meets(number)).isFalse();
    assertThat(CountRange.of(count(300, Bound.ALMOST)).meets(number)).isTrue();
  }
}
