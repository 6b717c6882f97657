package io.github.hiwar.jackson2;

import io.github.hiwar.json.LenientLaws;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2LenientProperties extends LenientLaws {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
