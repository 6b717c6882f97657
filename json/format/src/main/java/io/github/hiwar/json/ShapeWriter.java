package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.json.engine.MemberName;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes objects by their shapes: known members in shape order, then those that are only kept. */
final class ShapeWriter {
  private static final MemberName VERSION = new MemberName(ShapeReader.VERSION);
  private static final MemberName TYPE = new MemberName(Form.Choice.DISCRIMINATOR);

  private final JsonSink sink;
  private final ShapeTables tables;

  ShapeWriter(JsonSink sink, ShapeTables tables) {
    this.sink = sink;
    this.tables = tables;
  }

  /** Writes an object; a record says its version first, wherever it stands. */
  <T> void object(Shape<T> shape, T value) throws IOException {
    object(tables.of(shape), value);
  }

  /** Writes a value of a form. */
  <T> void form(Form<T> form, T value) throws IOException {
    value(new ResolvedForm(form, tables), value);
  }

  private <T> void object(ShapeTable<T> table, Object value) throws IOException {
    sink.startObject();
    if (table.frame() != null) {
      sink.name(VERSION);
      sink.text(Versions.CURRENT);
    }
    members(table, table.shape().type().cast(value));
  }

  private <T> void members(ShapeTable<T> table, T object) throws IOException {
    for (int i = 0; i < table.size(); i++) {
      Member<T> member = table.member(i);
      Object value = member.get(object);
      if (value != null) {
        sink.name(table.name(i));
        switch (member.cardinality()) {
          case MANY -> list(table.form(i), (List<?>) value);
          case KEYED -> map(table.form(i), (Map<?, ?>) value);
          default -> value(table.form(i), value);
        }
      }
    }
    Extensions kept = ((Extensible) object).extensions();
    if (!kept.isEmpty()) {
      for (var member : kept.members().entrySet()) {
        sink.name(member.getKey());
        sink.value(member.getValue());
      }
    }
    sink.endObject();
  }

  private void list(ResolvedForm form, List<?> values) throws IOException {
    sink.startArray();
    for (Object value : values) {
      value(form, value);
    }
    sink.endArray();
  }

  private void map(ResolvedForm form, Map<?, ?> values) throws IOException {
    sink.startObject();
    for (var entry : values.entrySet()) {
      sink.name((String) entry.getKey());
      value(form, entry.getValue());
    }
    sink.endObject();
  }

  private void value(ResolvedForm form, Object value) throws IOException {
    switch (form.kind()) {
      case TEXT -> sink.text((String) value);
      case SCALAR -> sink.text(printed((Form.Scalar<?>) form.form(), value));
      case WHOLE -> sink.number((Integer) value);
      case FLAG -> sink.flag((Boolean) value);
      case LOCALIZED -> localized((LocalizedText) value);
      case CLOSED -> sink.text(form.code((ClosedCode) value));
      case OPEN -> sink.text(((OpenCode) value).code());
      case REFERENCE -> sink.text(value.toString());
      case NESTED -> object(form.table(), value);
      case CHOICE -> choice((Form.Choice<?>) form.form(), value);
    }
  }

  private static <V> String printed(Form.Scalar<V> scalar, Object value) {
    return scalar.printer().apply(scalar.type().cast(value));
  }

  private void localized(LocalizedText text) throws IOException {
    sink.startObject();
    for (var wording : text.texts().entrySet()) {
      sink.name(wording.getKey());
      sink.text(wording.getValue());
    }
    sink.endObject();
  }

  private void choice(Form.Choice<?> choice, Object value) throws IOException {
    for (var alternative : choice.byCode().entrySet()) {
      if (alternative.getValue().type().isInstance(value)) {
        sink.startObject();
        sink.name(TYPE);
        sink.text(alternative.getKey());
        alternative(alternative.getValue(), value);
        return;
      }
    }
    throw new IllegalStateException("no shape for " + value.getClass());
  }

  private <T> void alternative(Shape<T> shape, Object value) throws IOException {
    members(tables.of(shape), shape.type().cast(value));
  }
}
