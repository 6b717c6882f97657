package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows JSON Pointers through the shapes, as a reader of the document would. */
final class Pointers {
  private Pointers() {}

  /** Whether the record's document has something at that place. */
  static boolean resolves(BargainingRecord record, String pointer) {
    if (pointer.isEmpty()) {
      return true;
    }
    List<String> steps =
        List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
    return follow(record, Shapes.record(), steps);
  }

  @SuppressWarnings("unchecked")
  private static boolean follow(Object object, Shape<?> shape, List<String> steps) {
    if (steps.isEmpty()) {
      return true;
    }
    Optional<Member<Object>> member = ((Shape<Object>) shape).member(steps.get(0));
    Object value = member.map(m -> m.get(object)).orElse(null);
    List<String> rest = steps.subList(1, steps.size());
    if (value == null) {
      return false;
    }
    if (rest.isEmpty()) {
      return true;
    }
    if (member.get().cardinality() == Cardinality.KEYED) {
      return ((Map<String, ?>) value).containsKey(rest.get(0));
    }
    if (member.get().cardinality() == Cardinality.MANY) {
      int index = Integer.parseInt(rest.get(0));
      return index < ((List<?>) value).size()
          && into(((List<?>) value).get(index), member.get().form(), rest.subList(1, rest.size()));
    }
    return into(value, member.get().form(), rest);
  }

  private static boolean into(Object value, Form<?> form, List<String> steps) {
    if (steps.isEmpty()) {
      return true;
    }
    if (form instanceof Form.Localized) {
      return ((LocalizedText) value).texts().containsKey(steps.get(0));
    }
    if (value instanceof JsonValue json) {
      return within(json, steps);
    }
    if (form instanceof Form.Nested<?> nested) {
      return follow(value, nested.shape(), steps);
    }
    return form instanceof Form.Choice<?> choice
        && choice.byCode().values().stream()
            .filter(shape -> shape.type().isInstance(value))
            .anyMatch(shape -> follow(value, shape, steps));
  }

  // Below a value in JSON, such as that of a statement.
  private static boolean within(JsonValue value, List<String> steps) {
    if (steps.isEmpty()) {
      return true;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (value instanceof JsonValue.Structure object) {
      return object.members().containsKey(step) && within(object.members().get(step), rest);
    }
    return value instanceof JsonValue.Sequence list
        && Integer.parseInt(step) < list.values().size()
        && within(list.values().get(Integer.parseInt(step)), rest);
  }
}
