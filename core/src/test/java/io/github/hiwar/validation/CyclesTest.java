package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {
  private static Cycles of(String... edges) {
    Cycles cycles = new Cycles();
    for (String edge : edges) {
      cycles.edge(edge.substring(0, 1), edge.substring(1));
    }
    return cycles;
  }

  @Test
  void a_tree_has_none() {
    assertThat(of("ab", "ac", "bd", "cd").find()).isEmpty();
  }

  @Test
  void a_circle_is_found_once_and_begins_with_its_first_id() {
    assertThat(of("ca", "ab", "bc").find()).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void a_way_into_a_circle_is_no_part_of_it() {
    assertThat(of("ab", "bc", "cb").find()).containsExactly(List.of("b", "c"));
  }

  @Test
  void circles_apart_are_both_found() {
    assertThat(of("aa", "bc", "cb").find()).containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void a_long_chain_needs_no_stack() {
    Cycles cycles = new Cycles();
    for (int i = 0; i < 200_000; i++) {
      cycles.edge("n" + i, "n" + (i + 1));
    }
    cycles.edge("n200000", "n199999");
    assertThat(cycles.find()).containsExactly(List.of("n199999", "n200000"));
  }
}
