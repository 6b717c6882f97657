package io.github.hiwar.json.stream;

import io.github.hiwar.value.JsonValue;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a value that was read already; where they stood is not known any more.
 *
 * <p>Needed where the meaning of an object depends on a member that may come last.
 */
public final class TreeSource implements JsonSource {
  private final Deque<Level> open = new ArrayDeque<>();
  private JsonValue current;
  private boolean started;
  private boolean named;
  private String text = "";

  /** What is left of an object, or of a list. */
  private record Level(
      @Nullable Iterator<Map.Entry<String, JsonValue>> members, Iterator<JsonValue> values) {
    boolean hasNext() {
      return members == null ? values.hasNext() : members.hasNext();
    }
  }

  /**
   * The tokens of a value.
   *
   * @param value the value whose tokens are given
   */
  public TreeSource(JsonValue value) {
    this.current = value;
  }

  @Override
  public JsonToken next() {
    if (!started || named) {
      started = true;
      named = false;
      return start();
    }
    Level level = open.peek();
    if (level == null) {
      return JsonToken.END;
    }
    if (!level.hasNext()) {
      open.pop();
      return level.members == null ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }
    if (level.members == null) {
      current = level.values.next();
      return start();
    }
    Map.Entry<String, JsonValue> member = level.members.next();
    text = member.getKey();
    current = member.getValue();
    named = true;
    return JsonToken.NAME;
  }

  private JsonToken start() {
    if (current instanceof JsonValue.Structure object) {
      open.push(new Level(object.members().entrySet().iterator(), Collections.emptyIterator()));
      return JsonToken.START_OBJECT;
    }
    if (current instanceof JsonValue.Sequence list) {
      open.push(new Level(null, list.values().iterator()));
      return JsonToken.START_ARRAY;
    }
    if (current instanceof JsonValue.Text string) {
      text = string.value();
      return JsonToken.TEXT;
    }
    if (current instanceof JsonValue.Numeral number) {
      text = number.literal();
      return JsonToken.NUMBER;
    }
    if (current instanceof JsonValue.Flag flag) {
      return flag.value() ? JsonToken.TRUE : JsonToken.FALSE;
    }
    return JsonToken.NULL;
  }

  /**
   * Gives the value whose first token was given last, and goes on behind it: what was read already
   * need not be read again to be kept.
   *
   * @return the value
   */
  public JsonValue value() {
    if (current instanceof JsonValue.Structure || current instanceof JsonValue.Sequence) {
      open.pop();
    }
    return current;
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
}
