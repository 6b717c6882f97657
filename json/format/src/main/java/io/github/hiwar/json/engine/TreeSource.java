package io.github.hiwar.json.engine;

import io.github.hiwar.value.JsonValue;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The tokens of a value that was read already; where they stood is not known any more.
 *
 * <p>Needed where the meaning of an object depends on a member that may come last.
 */
public final class TreeSource implements JsonSource {
  private final Deque<Iterator<Step>> open = new ArrayDeque<>();
  private String text = "";

  private record Step(JsonToken token, String text, Iterator<Step> children) {}

  /**
   * The tokens of a value.
   *
   * @param value the value whose tokens are given
   */
  public TreeSource(JsonValue value) {
    open.push(steps(value));
  }

  @Override
  public JsonToken next() {
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        Step step = open.peek().next();
        text = step.text;
        if (step.children.hasNext()) {
          open.push(step.children);
        }
        return step.token;
      }
      open.pop();
    }
    return JsonToken.END;
  }

  // A container is its start, then lazily each child, then its end.
  private static Iterator<Step> steps(JsonValue value) {
    if (value instanceof JsonValue.Structure object) {
      return new Children(
          JsonToken.START_OBJECT, JsonToken.END_OBJECT, object.members().entrySet().iterator());
    }
    if (value instanceof JsonValue.Sequence list) {
      return new Children(
          JsonToken.START_ARRAY,
          JsonToken.END_ARRAY,
          list.values().stream().map(v -> Map.entry("", v)).iterator());
    }
    return List.of(scalar(value)).iterator();
  }

  private static Step scalar(JsonValue value) {
    if (value instanceof JsonValue.Text string) {
      return leaf(JsonToken.TEXT, string.value());
    }
    if (value instanceof JsonValue.Numeral number) {
      return leaf(JsonToken.NUMBER, number.literal());
    }
    if (value instanceof JsonValue.Flag flag) {
      return leaf(flag.value() ? JsonToken.TRUE : JsonToken.FALSE, "");
    }
    return leaf(JsonToken.NULL, "");
  }

  private static Step leaf(JsonToken token, String text) {
    return new Step(token, text, Collections.emptyIterator());
  }

  /** Start, members or elements, end. */
  private static final class Children implements Iterator<Step> {
    private final JsonToken start;
    private final JsonToken end;
    private final Iterator<Map.Entry<String, JsonValue>> entries;
    private boolean started;
    private boolean ended;

    Children(JsonToken start, JsonToken end, Iterator<Map.Entry<String, JsonValue>> entries) {
      this.start = start;
      this.end = end;
      this.entries = entries;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Step next() {
      if (!started) {
        started = true;
        return leaf(start, "");
      }
      if (entries.hasNext()) {
        Map.Entry<String, JsonValue> entry = entries.next();
        Iterator<Step> value = steps(entry.getValue());
        if (start == JsonToken.START_OBJECT) {
          return new Step(JsonToken.NAME, entry.getKey(), value);
        }
        Step first = value.next();
        return new Step(first.token, first.text, value);
      }
      if (ended) {
        throw new NoSuchElementException();
      }
      ended = true;
      return leaf(end, "");
    }
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
    open.clear();
  }
}
