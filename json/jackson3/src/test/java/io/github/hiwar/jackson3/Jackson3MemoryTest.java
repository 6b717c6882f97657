package io.github.hiwar.jackson3;

import io.github.hiwar.json.MemoryContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3MemoryTest extends MemoryContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
