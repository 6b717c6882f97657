package io.github.hiwar.jackson2;

import io.github.hiwar.json.EngineLaws;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2EngineProperties extends EngineLaws {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
