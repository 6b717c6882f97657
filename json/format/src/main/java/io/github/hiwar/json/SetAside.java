package io.github.hiwar.json;

import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list, or the entries of a keyed member, that a lenient reader could not
 * understand; and of a member that its object may refuse yet, how all of it is spelled.
 *
 * <p>They are kept among the unknown members under the name of the list: elements as {@code [{"at":
 * 2, "value": …}]}, so that each is written back in its place, entries as an object by their keys.
 * What a member holds that is no list at all is kept as it is, and cannot be mistaken for these.
 */
final class SetAside {
  private static final String AT = "at";
  private static final String VALUE = "value";

  private final Map<String, JsonValue> entries = new LinkedHashMap<>();
  private final List<JsonValue> elements = new ArrayList<>();
  // As the document has it, whatever was understood; only of what may be refused.
  private final boolean refusable;
  private final List<JsonValue> spelledElements = new ArrayList<>();
  private final Map<String, JsonValue> spelledEntries = new LinkedHashMap<>();
  private @Nullable JsonValue spelled;

  SetAside(boolean refusable) {
    this.refusable = refusable;
  }

  /** Notes how an element is spelled, whether or not it will be understood. */
  void spellElement(JsonValue value) {
    if (refusable) {
      spelledElements.add(value);
    }
  }

  /** Notes how the value of a key is spelled, once it is known. */
  Consumer<JsonValue> spellingOf(String key) {
    return value -> {
      if (refusable) {
        spelledEntries.put(key, value);
      }
    };
  }

  /** Notes how all of the member is spelled. */
  void spell(JsonValue value) {
    spelled = refusable ? value : null;
  }

  /** How all of the member is spelled; null if that was not noted. */
  @Nullable JsonValue spelled() {
    if (spelled != null || !refusable) {
      return spelled;
    }
    return spelledEntries.isEmpty()
        ? new JsonValue.Sequence(spelledElements)
        : new JsonValue.Structure(spelledEntries);
  }

  void element(int index, JsonValue value) {
    Map<String, JsonValue> element = new LinkedHashMap<>();
    element.put(AT, new JsonValue.Numeral(Integer.toString(index)));
    element.put(VALUE, value);
    elements.add(new JsonValue.Structure(element));
  }

  void entry(String key, JsonValue value) {
    entries.put(key, value);
  }

  /** Where an element stood that was set aside; empty if it is something else that was kept. */
  static OptionalInt place(JsonValue element) {
    int at = value(element) == null ? Integer.MAX_VALUE : at(element);
    return at == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** The element itself; null if it is something else that was kept. */
  static @Nullable JsonValue value(JsonValue element) {
    return element instanceof JsonValue.Structure object ? object.members().get(VALUE) : null;
  }

  private static int at(JsonValue element) {
    return ((JsonValue.Structure) element).members().get(AT) instanceof JsonValue.Numeral number
        ? whole(number)
        : Integer.MAX_VALUE;
  }

  /** What to keep under the name of the member, null if everything was understood. */
  @Nullable JsonValue kept() {
    if (!elements.isEmpty()) {
      return new JsonValue.Sequence(elements);
    }
    return entries.isEmpty() ? null : new JsonValue.Structure(entries);
  }

  /**
   * Takes the elements of a list that are spelled like the culprit, or else all, beside those that
   * were kept before, and gives the rest.
   */
  List<Object> part(
      List<?> understood, JsonValue before, List<JsonValue> spelling, @Nullable String culprit) {
    List<Object> merged = merged(understood, before);
    boolean some = false;
    for (int i = 0; i < merged.size(); i++) {
      some |= isUnderstood(merged.get(i)) && isText(spelling.get(i), culprit);
    }
    List<Object> rest = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      Object one = merged.get(i);
      if (isUnderstood(one) && some && !isText(spelling.get(i), culprit)) {
        rest.add(one);
      } else {
        element(i, spelling.get(i));
      }
    }
    return rest;
  }

  static boolean isText(JsonValue value, @Nullable String wanted) {
    return value instanceof JsonValue.Text text && text.value().equals(wanted);
  }

  private static boolean isUnderstood(Object element) {
    return !(element instanceof JsonValue);
  }

  /**
   * The elements of a list, those that were kept in their places; what was kept instead of a list
   * comes last.
   */
  static List<Object> merged(List<?> understood, JsonValue kept) {
    List<JsonValue> aside = kept instanceof JsonValue.Sequence list ? list.values() : List.of(kept);
    List<Object> merged = new ArrayList<>(understood.size() + aside.size());
    Iterator<?> rest = understood.iterator();
    for (JsonValue one : aside) {
      JsonValue value = value(one);
      int place = place(one).orElse(Integer.MAX_VALUE);
      while (rest.hasNext() && merged.size() < place) {
        merged.add(rest.next());
      }
      merged.add(value == null ? one : value);
    }
    rest.forEachRemaining(merged::add);
    return merged;
  }

  private static int whole(JsonValue.Numeral number) {
    try {
      return WholeNumbers.of(number.literal());
    } catch (ArithmeticException | NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}
