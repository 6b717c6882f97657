package io.github.hiwar.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The members of an object that this version does not know, in order.
 *
 * <p>They survive reading, editing and writing, at every level. This class is immutable and
 * thread-safe.
 */
public final class Extensions {
  private static final Extensions NONE = new Extensions(Map.of());

  private final Map<String, JsonValue> members;

  private Extensions(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** No unknown members. */
  public static Extensions none() {
    return NONE;
  }

  /** The given members, in the order of the map. */
  public static Extensions of(Map<String, JsonValue> members) {
    if (members.isEmpty()) {
      return NONE;
    }
    members.forEach(
        (name, value) -> {
          Objects.requireNonNull(name, "name");
          Objects.requireNonNull(value, "value");
          Unicode.require("Extensions", "", name);
        });
    return new Extensions(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
  }

  /** The members, in order. */
  public Map<String, JsonValue> members() {
    return members;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return members.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
