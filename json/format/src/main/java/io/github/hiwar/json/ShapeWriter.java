package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.RecordShapes;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes objects by their shapes: known members in shape order, then those that are only kept. */
final class ShapeWriter {
  private final JsonSink sink;

  ShapeWriter(JsonSink sink) {
    this.sink = sink;
  }

  /** Writes the root of a document, which says its version first. */
  <T> void root(Shape<T> shape, T value) throws IOException {
    sink.startObject();
    sink.name(ShapeReader.VERSION);
    sink.text(Versions.CURRENT);
    members(shape, value);
  }

  /** Writes an object. */
  <T> void object(Shape<T> shape, T value) throws IOException {
    sink.startObject();
    members(shape, value);
  }

  /** Writes a value of a form; a record says its version wherever it stands. */
  <T> void form(Form<T> form, T value) throws IOException {
    if (form instanceof Form.Nested<T> nested && nested.shape().get().equals(RecordShapes.RECORD)) {
      root(nested.shape().get(), value);
    } else {
      value(form, value);
    }
  }

  private <T> void members(Shape<T> shape, T object) throws IOException {
    for (Member<T> member : shape.members()) {
      Object value = member.get(object);
      if (value != null) {
        sink.name(member.name());
        switch (member.cardinality()) {
          case MANY -> list(member.form(), (List<?>) value);
          case KEYED -> map(member.form(), (Map<?, ?>) value);
          default -> value(member.form(), value);
        }
      }
    }
    for (var kept : ((Extensible) object).extensions().members().entrySet()) {
      sink.name(kept.getKey());
      raw(kept.getValue());
    }
    sink.endObject();
  }

  private void list(Form<?> form, List<?> values) throws IOException {
    sink.startArray();
    for (Object value : values) {
      value(form, value);
    }
    sink.endArray();
  }

  private void map(Form<?> form, Map<?, ?> values) throws IOException {
    sink.startObject();
    for (var entry : values.entrySet()) {
      sink.name((String) entry.getKey());
      value(form, entry.getValue());
    }
    sink.endObject();
  }

  private <V> void value(Form<V> form, Object value) throws IOException {
    if (form instanceof Form.Scalar<V> scalar) {
      sink.text(scalar.printer().apply(scalar.type().cast(value)));
    } else if (form instanceof Form.Whole) {
      sink.number((Integer) value);
    } else if (form instanceof Form.Flag) {
      sink.flag((Boolean) value);
    } else if (form instanceof Form.Localized) {
      map(Form.TEXT, ((LocalizedText) value).texts());
    } else if (form instanceof Form.Closed<?>) {
      sink.text(((ClosedCode) value).code());
    } else if (form instanceof Form.Open<?>) {
      sink.text(((OpenCode) value).code());
    } else if (form instanceof Form.Reference<?>) {
      sink.text(value.toString());
    } else if (form instanceof Form.Nested<V> nested) {
      nested(nested.shape().get(), value);
    } else if (form instanceof Form.Choice<V> choice) {
      choice(choice, value);
    }
  }

  private <T> void nested(Shape<T> shape, Object value) throws IOException {
    object(shape, shape.type().cast(value));
  }

  private void choice(Form.Choice<?> choice, Object value) throws IOException {
    for (var alternative : choice.shapes().get().entrySet()) {
      if (alternative.getValue().type().isInstance(value)) {
        sink.startObject();
        sink.name(Form.Choice.DISCRIMINATOR);
        sink.text(alternative.getKey());
        alternative(alternative.getValue(), value);
        return;
      }
    }
    throw new IllegalStateException("no shape for " + value.getClass());
  }

  private <T> void alternative(Shape<T> shape, Object value) throws IOException {
    members(shape, shape.type().cast(value));
  }

  private void raw(JsonValue value) throws IOException {
    if (value instanceof JsonValue.Text text) {
      sink.text(text.value());
    } else if (value instanceof JsonValue.Numeral number) {
      sink.number(number.literal());
    } else if (value instanceof JsonValue.Flag flag) {
      sink.flag(flag.value());
    } else if (value instanceof JsonValue.Sequence list) {
      sink.startArray();
      for (JsonValue element : list.values()) {
        raw(element);
      }
      sink.endArray();
    } else if (value instanceof JsonValue.Structure object) {
      sink.startObject();
      for (var member : object.members().entrySet()) {
        sink.name(member.getKey());
        raw(member.getValue());
      }
      sink.endObject();
    } else {
      sink.nothing();
    }
  }
}
