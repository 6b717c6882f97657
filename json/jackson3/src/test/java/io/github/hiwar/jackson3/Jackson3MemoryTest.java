package io.github.hiwar.jackson3;

import io.github.hiwar.json.MemoryContract;
import io.github.hiwar.json.engine.JsonEngine;
import org.junit.jupiter.api.Tag;

@Tag("long")
class Jackson3MemoryTest extends MemoryContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
