package io.github.hiwar.jackson3;

import io.github.hiwar.json.MessageContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3MessageTest extends MessageContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
