package io.github.hiwar.jackson2;

import io.github.hiwar.json.CorpusContract;
import io.github.hiwar.json.engine.JsonEngine;

class Jackson2CorpusTest extends CorpusContract {
  @Override
  protected JsonEngine engine() {
    return new Jackson2Engine();
  }
}
