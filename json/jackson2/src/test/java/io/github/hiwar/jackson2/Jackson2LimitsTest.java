package io.github.hiwar.jackson2;

import io.github.hiwar.json.LimitsContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2LimitsTest extends LimitsContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
