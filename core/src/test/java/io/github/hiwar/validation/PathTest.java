package io.github.hiwar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTest {
  @Test
  void a_path_is_a_json_pointer_of_names_and_indexes() {
    Path path = new Path();
    assertThat(path.pointer()).isEmpty();
    assertThat(path.depth()).isZero();
    path.down("demands");
    assertThat(path.depth()).isOne();
    path.at(3);
    path.down("x/y~z");
    assertThat(path.pointer()).isEqualTo("/demands/3/x~1y~0z");
    assertThat(path.depth()).isEqualTo(2);
    path.up();
    assertThat(path.pointer()).isEqualTo("/demands/3");
  }

  @Test
  void a_path_is_as_long_as_the_tree_is_deep() {
    Path path = new Path();
    for (int i = 0; i < 40; i++) {
      path.down("clauses");
      path.at(i);
    }
    assertThat(path.pointer())
        .startsWith("/clauses/0/clauses/1")
        .endsWith("/clauses/38/clauses/39");
  }
}
