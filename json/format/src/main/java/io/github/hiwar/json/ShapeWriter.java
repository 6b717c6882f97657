package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonSink;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
      sink.text(Versions.of(((Extensible) value).extensions()));
    }
    members(table, table.shape().type().cast(value));
  }

  private <T> void members(ShapeTable<T> table, T object) throws IOException {
    Map<String, JsonValue> kept = ((Extensible) object).extensions().members();
    @Nullable Object[] values = table.shape().values(object);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      // Most objects have few of their members, and nothing beside them.
      if (value == null && kept.isEmpty()) {
        continue;
      }
      Member<T> member = table.member(i);
      JsonValue beside = kept.get(member.name());
      if (value != null || isAside(member, beside)) {
        sink.name(table.name(i));
        switch (member.cardinality()) {
          case MANY -> list(table.form(i), value == null ? List.of() : (List<?>) value, beside);
          case KEYED -> map(table.form(i), value == null ? Map.of() : (Map<?, ?>) value, beside);
          default -> value(table.form(i), Objects.requireNonNull(value));
        }
      }
    }
    for (var unknown : kept.entrySet()) {
      boolean version = table.frame() != null && unknown.getKey().equals(table.frame());
      if (!version && !isWritten(table, values, unknown.getKey(), unknown.getValue())) {
        sink.name(unknown.getKey());
        sink.value(unknown.getValue());
      }
    }
    sink.endObject();
  }

  // A member that was kept as it is, and has been given a value since, is written once.
  private static boolean isWritten(
      ShapeTable<?> table, @Nullable Object[] values, String name, JsonValue kept) {
    int position = table.find(name);
    return position >= 0 && (isAside(table.member(position), kept) || values[position] != null);
  }

  private static boolean isAside(Member<?> member, @Nullable JsonValue kept) {
    return switch (member.cardinality()) {
      case MANY -> kept instanceof JsonValue.Sequence;
      case KEYED -> kept instanceof JsonValue.Structure;
      default -> false;
    };
  }

  private void list(ResolvedForm form, List<?> values, @Nullable JsonValue beside)
      throws IOException {
    sink.startArray();
    if (beside == null) {
      for (Object value : values) {
        value(form, value);
      }
    } else {
      for (Object element : SetAside.merged(values, beside)) {
        if (element instanceof JsonValue kept) {
          sink.value(kept);
        } else {
          value(form, element);
        }
      }
    }
    sink.endArray();
  }

  private void map(ResolvedForm form, Map<?, ?> values, @Nullable JsonValue beside)
      throws IOException {
    sink.startObject();
    for (var entry : values.entrySet()) {
      sink.name((String) entry.getKey());
      value(form, entry.getValue());
    }
    if (beside instanceof JsonValue.Structure kept) {
      for (var entry : kept.members().entrySet()) {
        if (!values.containsKey(entry.getKey())) {
          sink.name(entry.getKey());
          sink.value(entry.getValue());
        }
      }
    }
    sink.endObject();
  }

  /** Writes a value of a form. */
  void value(ResolvedForm form, Object value) throws IOException {
    switch (form.kind()) {
      case TEXT -> sink.text((String) value);
      case SCALAR -> sink.text(printed((Form.Scalar<?>) form.form(), value));
      case WHOLE -> sink.number((Integer) value);
      case FLAG -> sink.flag((Boolean) value);
      case JSON -> sink.value((JsonValue) value);
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
    if (!isFirstWhenSorted(text)) {
      sink.name(LocalizedText.ORIGINAL);
      sink.text(text.originalLanguage());
    }
    sink.endObject();
  }

  // The original comes first, until somebody sorts the members of the document: by their
  // characters,
  // as RFC 8785 does, or the shorter ones first, as databases do. Then it has to be said.
  private static boolean isFirstWhenSorted(LocalizedText text) {
    String original = text.originalLanguage();
    for (String tag : text.texts().keySet()) {
      if (original.compareTo(tag) > 0 || original.length() > tag.length()) {
        return false;
      }
    }
    return true;
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
