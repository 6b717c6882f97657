package io.github.hiwar.jackson3;

import io.github.hiwar.json.ConformanceContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3ConformanceTest extends ConformanceContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
