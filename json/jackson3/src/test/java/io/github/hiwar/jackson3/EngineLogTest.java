package io.github.hiwar.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.CapturedLog;
import io.github.hiwar.json.HiwarJson;
import org.junit.jupiter.api.Test;

class EngineLogTest {
  @Test
  void which_engine_was_found_is_logged_once() {
    HiwarJson.standard();
    HiwarJson.standard();
    String name = HiwarJson.standard().engine().name();
    assertThat(CapturedLog.lines())
        .containsOnlyOnce(
            "DEBUG io.github.hiwar.json JSON is read and written by " + name + "; found: " + name);
  }
}
