package io.github.hiwar.json;

import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a document spelled in another way that means the same to the model. */
final class Respelled {
  private static final Set<String> LANGUAGES = Set.of("en", "fr", "ar");

  private Respelled() {}

  /** The value with what a way of names and positions leads to spelled otherwise. */
  static JsonValue at(JsonValue value, List<String> way) {
    if (way.isEmpty()) {
      return all(value);
    }
    List<String> rest = way.subList(1, way.size());
    if (value instanceof JsonValue.Structure object) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
      members.computeIfPresent(way.get(0), (name, one) -> at(one, rest));
      return new JsonValue.Structure(members);
    }
    List<JsonValue> elements = new ArrayList<>(((JsonValue.Sequence) value).values());
    int index = Integer.parseInt(way.get(0));
    elements.set(index, at(elements.get(index), rest));
    return new JsonValue.Sequence(elements);
  }

  private static JsonValue all(JsonValue value) {
    if (value instanceof JsonValue.Numeral number && number.literal().matches("[0-9]+")) {
      return new JsonValue.Numeral(number.literal() + ".0e0");
    }
    if (value instanceof JsonValue.Text text && text.value().matches("0([.]0+)?")) {
      return new JsonValue.Text("-" + text.value());
    }
    if (value instanceof JsonValue.Sequence list) {
      return new JsonValue.Sequence(list.values().stream().map(Respelled::all).toList());
    }
    return value instanceof JsonValue.Structure object ? all(object) : value;
  }

  private static JsonValue all(JsonValue.Structure object) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.members().forEach((name, one) -> members.put(name, all(one)));
    if (!members.isEmpty() && LANGUAGES.containsAll(members.keySet())) {
      String first = members.keySet().iterator().next();
      members.put(LocalizedText.ORIGINAL, new JsonValue.Text(first));
    }
    return new JsonValue.Structure(members);
  }
}
