package io.github.hiwar.json;

import io.github.hiwar.value.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * The small values and names that unknown members are made of, each kept once.
 *
 * <p>Tables of fixed size, in which a newer value takes the place of an older one: hostile
 * documents cannot make them grow, or slow.
 */
final class Shared {
  static final JsonValue.Null NULL = new JsonValue.Null();
  static final JsonValue.Flag TRUE = new JsonValue.Flag(true);
  static final JsonValue.Flag FALSE = new JsonValue.Flag(false);
  static final JsonValue.Text NO_TEXT = new JsonValue.Text("");
  static final JsonValue.Sequence NO_VALUES = new JsonValue.Sequence(List.of());
  static final JsonValue.Structure NO_MEMBERS = new JsonValue.Structure(Map.of());

  private static final int SIZE = 1 << 8;
  private static final int LONGEST = 16;

  private String[] names = {};
  private JsonValue.Text[] texts = {};
  private JsonValue.Numeral[] numerals = {};

  String name(String name) {
    names = names.length == 0 ? new String[SIZE] : names;
    int slot = slot(name);
    if (!name.equals(names[slot])) {
      names[slot] = name;
    }
    return names[slot];
  }

  JsonValue.Text text(String text) {
    if (text.length() > LONGEST) {
      return new JsonValue.Text(text);
    }
    texts = texts.length == 0 ? new JsonValue.Text[SIZE] : texts;
    int slot = slot(text);
    if (texts[slot] == null || !texts[slot].value().equals(text)) {
      texts[slot] = new JsonValue.Text(text);
    }
    return texts[slot];
  }

  JsonValue.Numeral numeral(String literal) {
    if (literal.length() > LONGEST) {
      return new JsonValue.Numeral(literal);
    }
    numerals = numerals.length == 0 ? new JsonValue.Numeral[SIZE] : numerals;
    int slot = slot(literal);
    if (numerals[slot] == null || !numerals[slot].literal().equals(literal)) {
      numerals[slot] = new JsonValue.Numeral(literal);
    }
    return numerals[slot];
  }

  private static int slot(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 16 ^ hash >>> 8) & (SIZE - 1);
  }
}
