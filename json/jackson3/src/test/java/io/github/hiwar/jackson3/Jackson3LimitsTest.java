package io.github.hiwar.jackson3;

import io.github.hiwar.json.LimitsContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3LimitsTest extends LimitsContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
