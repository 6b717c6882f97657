package io.github.hiwar.jackson2;

import io.github.hiwar.json.SyntaxContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2SyntaxTest extends SyntaxContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
