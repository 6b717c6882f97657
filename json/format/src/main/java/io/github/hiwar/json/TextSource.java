package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;

/** A text that stands for a value where JSON has no values: the name of a member. */
final class TextSource implements JsonSource {
  private final String text;
  private boolean given;

  TextSource(String text) {
    this.text = text;
  }

  @Override
  public JsonToken next() {
    JsonToken token = given ? JsonToken.END : JsonToken.TEXT;
    given = true;
    return token;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int line() {
    return 0;
  }

  @Override
  public int column() {
    return 0;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
