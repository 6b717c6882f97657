package io.github.hiwar.jackson2;

import io.github.hiwar.json.MessageContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2MessageTest extends MessageContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
