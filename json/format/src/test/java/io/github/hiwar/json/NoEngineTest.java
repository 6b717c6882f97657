package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** This module has no engine of its own, in its tests neither. */
class NoEngineTest {
  @Test
  void without_an_engine_each_use_says_what_to_add() {
    for (int use = 0; use < 3; use++) {
      assertThatIllegalStateException()
          .isThrownBy(() -> HiwarJson.read(new byte[0]))
          .withMessage("no JSON engine: add hiwar-jackson3 or hiwar-jackson2 to the dependencies");
    }
  }
}
