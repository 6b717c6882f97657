package io.github.hiwar.jackson3;

import io.github.hiwar.json.LenientContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3LenientTest extends LenientContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
