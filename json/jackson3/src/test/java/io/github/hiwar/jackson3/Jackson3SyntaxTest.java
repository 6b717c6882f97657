package io.github.hiwar.jackson3;

import io.github.hiwar.json.SyntaxContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3SyntaxTest extends SyntaxContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
