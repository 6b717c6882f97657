package io.github.hiwar.jackson2;

import io.github.hiwar.json.LenientContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2LenientTest extends LenientContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
