package io.github.hiwar.value;

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
  /**
   * A string.
   *
   * @param value the text
   */
  record Text(String value) implements JsonValue {
    /**
     * Refuses null and what no text can hold.
     *
     * @param value the text
     */
    public Text {
      Objects.requireNonNull(value, "value");
      Unicode.require("JsonValue", "text", value);
    }
  }

  /**
   * A number in the spelling of the source.
   *
   * @param literal the number as it was spelled
   */
  record Numeral(String literal) implements JsonValue {
    /**
     * Refuses what is not a number of the JSON grammar.
     *
     * @param literal the number as it was spelled
     */
    public Numeral {
      InvalidValueException.require(
          JsonNumbers.isNumber(literal),
          "JsonValue",
          "numeral",
          literal,
          "not a JSON number such as 12.50; write it as a string, or leave it out");
    }
  }

  /**
   * True or false.
   *
   * @param value which of the two
   */
  record Flag(boolean value) implements JsonValue {}

  /** The value null. */
  record Null() implements JsonValue {}

  /**
   * A list of values.
   *
   * @param values the values, in order
   */
  record Sequence(List<JsonValue> values) implements JsonValue {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param values the values, in order
     */
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /**
   * An object, its members in order.
   *
   * @param members the members by name, in order
   */
  record Structure(Map<String, JsonValue> members) implements JsonValue {
    /**
     * Keeps an unmodifiable copy in the given order.
     *
     * @param members the members by name, in order
     */
    public Structure {
      members = Members.copyOf(members, "JsonValue", "member");
    }
  }
}
