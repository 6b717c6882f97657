package io.github.hiwar.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.EngineContract;
import io.github.hiwar.json.engine.JsonEngine;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class Jackson2EngineTest extends EngineContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }

  @Test
  void the_engine_is_found_as_a_service() {
    assertThat(ServiceLoader.load(JsonEngine.class))
        .singleElement()
        .isInstanceOf(Jackson2Engine.class);
  }
}
