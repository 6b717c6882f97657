package io.github.hiwar.jackson2;

import io.github.hiwar.json.ConformanceContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2ConformanceTest extends ConformanceContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
