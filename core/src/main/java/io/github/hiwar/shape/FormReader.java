package io.github.hiwar.shape;

import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.Ids;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import io.github.hiwar.value.Unicode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of a form of JSON, without a word on what is wrong where it is none. */
final class FormReader {
  private static final int DEEPEST = 50;

  private FormReader() {}

  /** The value of a member: one, or the list or map of all; empty if it has not the form. */
  static Optional<Object> all(Member<?> member, JsonValue json) {
    return all(member, json, 0);
  }

  private static Optional<Object> all(Member<?> member, JsonValue json, int depth) {
    return switch (member.cardinality()) {
      case MANY ->
          json instanceof JsonValue.Sequence list
              ? list(member.form(), list, depth)
              : Optional.empty();
      case KEYED ->
          json instanceof JsonValue.Structure map
              ? map(member.form(), map, depth)
              : Optional.empty();
      default -> one(member.form(), json, depth);
    };
  }

  private static Optional<Object> list(Form<?> form, JsonValue.Sequence list, int depth) {
    List<Object> values = new ArrayList<>();
    for (JsonValue element : list.values()) {
      Optional<Object> value = one(form, element, depth);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  private static Optional<Object> map(Form<?> form, JsonValue.Structure map, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> entry : map.members().entrySet()) {
      Optional<Object> value = one(form, entry.getValue(), depth);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(entry.getKey(), value.get());
    }
    return Optional.of(values);
  }

  /** One value of a form; empty if it has not the form. */
  static Optional<Object> one(Form<?> form, JsonValue json) {
    return one(form, json, 0);
  }

  private static Optional<Object> one(Form<?> form, JsonValue json, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (form instanceof Form.Json) {
      return Optional.of(json);
    }
    if (form instanceof Form.Flag) {
      return json instanceof JsonValue.Flag flag ? Optional.of(flag.value()) : Optional.empty();
    }
    try {
      return made(form, json, depth);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> made(Form<?> form, JsonValue json, int depth) {
    if (form instanceof Form.Whole whole) {
      return json instanceof JsonValue.Numeral number
          ? Optional.<Object>of(Integer.valueOf(number.literal()))
              .filter(value -> (Integer) value >= whole.least())
          : Optional.empty();
    }
    if (form instanceof Form.Localized) {
      return json instanceof JsonValue.Structure texts
          ? Optional.of(localized(texts))
          : Optional.empty();
    }
    if (form instanceof Form.Nested<?> nested) {
      return json instanceof JsonValue.Structure object
          ? object(nested.shape(), object.members(), depth + 1)
          : Optional.empty();
    }
    if (form instanceof Form.Choice<?> choice) {
      return json instanceof JsonValue.Structure object
          ? choice(choice, object, depth + 1)
          : Optional.empty();
    }
    return json instanceof JsonValue.Text text && !Unicode.isBlank(text.value())
        ? ofText(form, text.value())
        : Optional.empty();
  }

  private static Optional<Object> ofText(Form<?> form, String text) {
    if (form instanceof Form.Closed<?> closed) {
      return Optional.ofNullable(closed.codes().get(text));
    }
    if (form instanceof Form.Open<?> open) {
      return Optional.of(open.parser().apply(text));
    }
    if (form instanceof Form.Reference<?> reference) {
      return Optional.of(Ref.to(reference.target(), text));
    }
    if (form.equals(Form.LANGUAGE)) {
      LocalizedText.requireTag(text);
    } else if (form.equals(Form.ID)) {
      Ids.require("Statement", text);
    }
    return Optional.of(((Form.Scalar<?>) form).parser().apply(text));
  }

  private static LocalizedText localized(JsonValue.Structure texts) {
    Map<String, String> byTag = new LinkedHashMap<>();
    texts
        .members()
        .forEach(
            (tag, text) -> byTag.put(tag, text instanceof JsonValue.Text said ? said.value() : ""));
    String original = byTag.remove(LocalizedText.ORIGINAL);
    LocalizedText text = LocalizedText.of(byTag);
    return original == null ? text : text.withOriginal(original);
  }

  private static Optional<Object> choice(
      Form.Choice<?> choice, JsonValue.Structure object, int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    JsonValue type = members.remove(Form.Choice.DISCRIMINATOR);
    Shape<?> shape = type instanceof JsonValue.Text text ? choice.byCode().get(text.value()) : null;
    return shape == null ? Optional.empty() : object(shape, members, depth);
  }

  private static <T> Optional<Object> object(
      Shape<T> shape, Map<String, JsonValue> given, int depth) {
    Object builder = shape.newBuilder();
    Map<String, JsonValue> unknown = new LinkedHashMap<>(given);
    for (Member<T> member : shape.members()) {
      JsonValue json = unknown.remove(member.name());
      if (json != null) {
        Optional<Object> value = all(member, json, depth);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        member.set(builder, value.get());
      }
    }
    shape.setExtensions(builder, Extensions.of(unknown));
    return Optional.of(shape.build(builder));
  }
}
