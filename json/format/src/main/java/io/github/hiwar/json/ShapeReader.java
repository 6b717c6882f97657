package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.TreeSource;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.RecordShapes;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads objects by their shapes, and goes on after a problem so that all are found in one pass.
 *
 * <p>Null stands for "reported": whoever receives it goes on without the value, and reports
 * nothing.
 */
final class ShapeReader {
  /** The member of the root that says which version the document is of. */
  static final String VERSION = "hiwar";

  private final Tokens tokens;
  private final Findings findings;
  private final Limits limits;
  private final ReadMode mode;
  private final ShapeTables tables;
  private final ValueReader values;

  ShapeReader(Tokens tokens, Findings findings, Limits limits, ReadMode mode, ShapeTables tables) {
    this.tokens = tokens;
    this.findings = findings;
    this.limits = limits;
    this.mode = mode;
    this.tables = tables;
    this.values = new ValueReader(tokens);
  }

  /** Reads an object whose first token was read; a root says its version, a choice its type. */
  <T> @Nullable T object(Shape<T> shape, JsonToken first, @Nullable String frame)
      throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "an object");
      return null;
    }
    int line = tokens.line();
    int column = tokens.column();
    if (!tokens.descend()) {
      return null;
    }
    ObjectReading<T> object = new ObjectReading<>(tables.of(shape));
    while (tokens.next() == JsonToken.NAME) {
      String name = tokens.text();
      int position = object.table.find(name, object.expected);
      // A name that is known needs no look at its characters.
      boolean clean = position >= 0 || tokens.clean("", name) != null;
      if (!clean || !tokens.hasRoom(object.count++)) {
        object.failed = true;
        tokens.skip(tokens.next());
      } else {
        findings.enter(name);
        member(object, name, position, frame);
        findings.leave();
      }
    }
    tokens.ascend();
    return object.finish(line, column, frame);
  }

  private <T> void member(
      ObjectReading<T> object, String name, int position, @Nullable String frame)
      throws IOException {
    boolean framing = position < 0 && name.equals(frame);
    if (framing ? object.framed : position >= 0 ? object.seen[position] : object.keeps(name)) {
      tokens.report(ProblemCode.DUPLICATE_MEMBER, "member", name);
      object.failed = true;
      tokens.skip(tokens.next());
    } else if (framing) {
      object.framed = true;
      frame(name);
    } else if (position < 0) {
      tokens.report(
          ProblemCode.UNKNOWN_MEMBER, "type", object.table.shape().name(), "member", name);
      object.keep(name, tokens.value(tokens.next()));
    } else {
      object.seen[position] = true;
      object.expected = position + 1;
      known(object, object.table.member(position));
    }
  }

  // What frames an object is not a member of its shape: the version of a root, the type of a
  // choice.
  private void frame(String name) throws IOException {
    JsonToken token = tokens.next();
    if (name.equals(VERSION)) {
      Versions.check(tokens, token, values);
    } else {
      tokens.skip(token);
    }
  }

  private <T> void known(ObjectReading<T> object, Member<T> member) throws IOException {
    if (mode == ReadMode.LENIENT && member.cardinality() != Cardinality.ONE) {
      lenient(object, member);
      return;
    }
    object.set(member, memberValue(member, tokens.next()));
  }

  // The value is read as it is first, so that it can be kept where it cannot be understood.
  private <T> void lenient(ObjectReading<T> object, Member<T> member) throws IOException {
    JsonToken first = tokens.next();
    int line = tokens.line();
    int column = tokens.column();
    JsonValue raw = tokens.value(first);
    int mark = findings.mark();
    int errors = findings.errors();
    ShapeReader inner = over(raw, line, column);
    Object value = inner.memberValue(member, inner.tokens.next());
    if (value == null || findings.errors() > errors) {
      findings.softenSince(mark);
      findings.resetErrors(errors);
      object.keep(member.name(), raw);
    } else {
      object.set(member, value);
    }
  }

  private ShapeReader over(JsonValue raw, int line, int column) {
    Tokens inner = new Tokens(new TreeSource(raw, line, column), findings, limits, tokens.depth());
    return new ShapeReader(inner, findings, limits, mode, tables);
  }

  private @Nullable Object memberValue(Member<?> member, JsonToken first) throws IOException {
    return switch (member.cardinality()) {
      case MANY -> list(member.form(), first);
      case KEYED -> map(member.form(), first);
      default -> value(member.form(), first);
    };
  }

  private @Nullable Object list(Form<?> form, JsonToken first) throws IOException {
    if (first != JsonToken.START_ARRAY) {
      values.wrongType(first, "a list");
      return null;
    }
    if (!tokens.descend()) {
      return null;
    }
    List<Object> list = new ArrayList<>();
    boolean failed = false;
    int index = 0;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      Object value = null;
      if (tokens.hasRoom(index)) {
        findings.enter(index);
        value = value(form, token);
        findings.leave();
      } else {
        tokens.skip(token);
      }
      index++;
      if (value == null) {
        failed = true;
      } else {
        list.add(value);
      }
    }
    tokens.ascend();
    return failed ? null : list;
  }

  private @Nullable Object map(Form<?> form, JsonToken first) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "an object");
      return null;
    }
    if (!tokens.descend()) {
      return null;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    boolean failed = false;
    while (tokens.next() == JsonToken.NAME) {
      String name = tokens.cleanText("");
      if (name == null || !tokens.hasRoom(map.size())) {
        failed = true;
        tokens.skip(tokens.next());
        continue;
      }
      findings.enter(name);
      if (map.containsKey(name)) {
        tokens.report(ProblemCode.DUPLICATE_MEMBER, "member", name);
        failed = true;
        tokens.skip(tokens.next());
      } else {
        Object value = value(form, tokens.next());
        failed |= value == null;
        map.put(name, value == null ? "" : value);
      }
      findings.leave();
    }
    tokens.ascend();
    return failed ? null : map;
  }

  /** Reads a value of a form whose first token was read. */
  @SuppressWarnings("unchecked") // A form only ever gives values of its own type.
  <T> @Nullable T formValue(Form<T> form, JsonToken first) throws IOException {
    return (T) value(form, first);
  }

  private @Nullable Object value(Form<?> form, JsonToken first) throws IOException {
    if (form instanceof Form.Nested<?> nested) {
      Shape<?> shape = nested.shape().get();
      return object(shape, first, shape.equals(RecordShapes.RECORD) ? VERSION : null);
    }
    if (form instanceof Form.Choice<?> choice) {
      return choice(choice, first);
    }
    if (form instanceof Form.Localized) {
      Object texts = map(Form.TEXT, first);
      return texts == null ? null : values.localized(texts);
    }
    return values.read(form, first);
  }

  // The type may come last, so the object is read as it is before its shape is known.
  private @Nullable Object choice(Form.Choice<?> choice, JsonToken first) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "an object");
      return null;
    }
    int line = tokens.line();
    int column = tokens.column();
    JsonValue raw = tokens.value(first);
    Map<String, ? extends Shape<?>> shapes = choice.shapes().get();
    JsonValue type = ((JsonValue.Structure) raw).members().get(Form.Choice.DISCRIMINATOR);
    if (type == null) {
      findings.report(
          ProblemCode.MISSING_MEMBER,
          Form.Choice.DISCRIMINATOR,
          line,
          column,
          "type",
          "object",
          "member",
          Form.Choice.DISCRIMINATOR,
          "description",
          String.join(", ", shapes.keySet()));
      return null;
    }
    Shape<?> shape = type instanceof JsonValue.Text text ? shapes.get(text.value()) : null;
    if (shape == null) {
      findings.report(
          ProblemCode.UNKNOWN_CLOSED_CODE,
          Form.Choice.DISCRIMINATOR,
          line,
          column,
          "value",
          type instanceof JsonValue.Text text ? text.value() : type.toString(),
          "list",
          Form.Choice.DISCRIMINATOR,
          "codes",
          String.join(", ", shapes.keySet()));
      return null;
    }
    ShapeReader inner = over(raw, line, column);
    return inner.object(shape, inner.tokens.next(), Form.Choice.DISCRIMINATOR);
  }

  /** One object while its members are read. */
  private final class ObjectReading<T> {
    private final ShapeTable<T> table;
    private final Object builder;
    private final boolean[] seen;
    private @Nullable Map<String, JsonValue> unknown;
    private boolean framed;
    private boolean failed;
    private int expected;
    private int count;

    ObjectReading(ShapeTable<T> table) {
      this.table = table;
      this.builder = table.shape().newBuilder();
      this.seen = new boolean[table.size()];
    }

    boolean keeps(String name) {
      return unknown != null && unknown.containsKey(name);
    }

    void keep(String name, JsonValue value) {
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      unknown.put(name, value);
    }

    void set(Member<T> member, @Nullable Object value) {
      if (value == null) {
        failed = true;
      } else {
        member.set(builder, value);
      }
    }

    @Nullable T finish(int line, int column, @Nullable String frame) {
      for (int i = 0; i < seen.length; i++) {
        Member<T> member = table.member(i);
        if (!seen[i] && member.cardinality() == Cardinality.ONE) {
          failed = true;
          missing(line, column, member.name(), member.description());
        }
      }
      if (VERSION.equals(frame) && !framed) {
        findings.report(ProblemCode.MISSING_VERSION, VERSION, line, column);
        failed = true;
      }
      if (failed) {
        return null;
      }
      if (unknown != null) {
        table.shape().setExtensions(builder, Extensions.of(unknown));
      }
      try {
        return table.shape().build(builder);
      } catch (InvalidValueException e) {
        findings.report(
            ProblemCode.INVALID_VALUE,
            table.find(e.member(), 0) < 0 ? "" : e.member(),
            line,
            column,
            "value",
            e.value(),
            "type",
            e.type(),
            "rule",
            e.rule());
        return null;
      }
    }

    private void missing(int line, int column, String name, String description) {
      findings.report(
          ProblemCode.MISSING_MEMBER,
          name,
          line,
          column,
          "type",
          table.shape().name(),
          "member",
          name,
          "description",
          description);
    }
  }
}
