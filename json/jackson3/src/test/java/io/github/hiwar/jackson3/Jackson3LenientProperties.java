package io.github.hiwar.jackson3;

import io.github.hiwar.json.LenientLaws;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3LenientProperties extends LenientLaws {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
