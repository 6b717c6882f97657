package io.github.hiwar.json.stream;

import io.github.hiwar.value.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written as a JSON value, as {@link TreeSource} gives the tokens of one. Of a member
 * that is written twice, the last stays. Used by one thread at a time.
 */
public final class TreeSink implements JsonSink {
  private final Deque<Level> levels = new ArrayDeque<>();
  private JsonValue result = new JsonValue.Null();

  /** An object or a list that is still open. */
  private static final class Level {
    final Map<String, JsonValue> members = new LinkedHashMap<>();
    final List<JsonValue> values = new ArrayList<>();
    @Nullable String name;
  }

  /** A sink that nothing was written to yet. */
  public TreeSink() {}

  /** {@return the value that was written, null of JSON before anything was} */
  public JsonValue result() {
    return result;
  }

  private void add(JsonValue value) {
    Level level = levels.peek();
    if (level == null) {
      result = value;
    } else if (level.name == null) {
      level.values.add(value);
    } else {
      level.members.put(level.name, value);
    }
  }

  @Override
  public void startObject() {
    levels.push(new Level());
  }

  @Override
  public void endObject() {
    add(new JsonValue.Structure(levels.pop().members));
  }

  @Override
  public void startArray() {
    levels.push(new Level());
  }

  @Override
  public void endArray() {
    add(new JsonValue.Sequence(levels.pop().values));
  }

  @Override
  public void name(String name) {
    levels.element().name = name;
  }

  @Override
  public void text(String value) {
    add(new JsonValue.Text(value));
  }

  @Override
  public void number(String literal) {
    add(new JsonValue.Numeral(literal));
  }

  @Override
  public void number(int value) {
    add(new JsonValue.Numeral(Integer.toString(value)));
  }

  @Override
  public void flag(boolean value) {
    add(new JsonValue.Flag(value));
  }

  @Override
  public void nothing() {
    add(new JsonValue.Null());
  }
}
