package io.github.hiwar.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value (RFC 8259) as it was read, kept for members that this version does not know.
 *
 * <p>Numbers keep their spelling, so that {@code 1.10} stays {@code 1.10}; objects keep the order
 * of their members.
 */
public sealed interface JsonValue {
  /** A string. */
  record Text(String value) implements JsonValue {
    /** Refuses null and what no text can hold. */
    public Text {
      Objects.requireNonNull(value, "value");
      Unicode.require("JsonValue", "text", value);
    }
  }

  /** A number in the spelling of the source. */
  record Numeral(String literal) implements JsonValue {
    /** Refuses what is not a number of the JSON grammar. */
    public Numeral {
      InvalidValueException.require(
          JsonNumbers.isNumber(literal), "JsonValue", "numeral", literal, "not a JSON number");
    }
  }

  /** True or false. */
  record Flag(boolean value) implements JsonValue {}

  /** The value null. */
  record Null() implements JsonValue {}

  /** A list of values. */
  record Sequence(List<JsonValue> values) implements JsonValue {
    /** Keeps an unmodifiable copy. */
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /** An object, its members in order. */
  record Structure(Map<String, JsonValue> members) implements JsonValue {
    /** Keeps an unmodifiable copy in the given order. */
    public Structure {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      members.forEach(
          (name, value) -> {
            Unicode.require("JsonValue", "member", name);
            Objects.requireNonNull(value, "value");
          });
    }
  }
}
