package io.github.hiwar.jackson3;

import io.github.hiwar.json.EngineLaws;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3EngineProperties extends EngineLaws {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
