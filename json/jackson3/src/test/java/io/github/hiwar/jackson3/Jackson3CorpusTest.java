package io.github.hiwar.jackson3;

import io.github.hiwar.json.CorpusContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson3CorpusTest extends CorpusContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson3Engine();
  }
}
