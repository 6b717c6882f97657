package io.github.hiwar.jackson2;

import io.github.hiwar.json.MemoryContract;
import io.github.hiwar.json.engine.JsonEngine;
import org.junit.jupiter.api.Tag;

@Tag("long")
class Jackson2MemoryTest extends MemoryContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
