package io.github.hiwar.json.schema;

import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values, made in a few words. */
final class Json {
  private Json() {}

  static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }

  static JsonValue texts(Collection<String> values) {
    List<JsonValue> texts = new ArrayList<>();
    values.forEach(value -> texts.add(text(value)));
    return new JsonValue.Sequence(texts);
  }

  static JsonValue texts(LocalizedText text) {
    Map<String, JsonValue> texts = new LinkedHashMap<>();
    text.texts().forEach((language, wording) -> texts.put(language, text(wording)));
    return object(texts);
  }

  static JsonValue object(Map<String, JsonValue> members) {
    return new JsonValue.Structure(members);
  }

  static JsonValue object(String name, JsonValue value) {
    return object(new LinkedHashMap<>(Map.of(name, value)));
  }

  static JsonValue object(String name, JsonValue value, String other, JsonValue second) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(name, value);
    members.put(other, second);
    return object(members);
  }
}
