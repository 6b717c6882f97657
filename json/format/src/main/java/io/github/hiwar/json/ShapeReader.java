package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.TreeSource;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
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

  private final MapReader maps;

  ShapeReader(
      Tokens tokens,
      Findings findings,
      Limits limits,
      ReadMode mode,
      ShapeTables tables,
      Repeated repeated) {
    this(tokens, findings, limits, mode, tables, new ValueReader(tokens, repeated));
  }

  private ShapeReader(
      Tokens tokens,
      Findings findings,
      Limits limits,
      ReadMode mode,
      ShapeTables tables,
      ValueReader values) {
    this.tokens = tokens;
    this.findings = findings;
    this.limits = limits;
    this.mode = mode;
    this.tables = tables;
    this.values = values;
    this.maps = new MapReader(tokens, findings, values);
  }

  /** Reads an object whose first token was read; a record says its version. */
  <T> @Nullable T object(Shape<T> shape, JsonToken first) throws IOException {
    ShapeTable<T> table = tables.of(shape);
    return object(table, first, table.frame());
  }

  // A choice says its type, which is not a member of the shape either.
  private <T> @Nullable T object(ShapeTable<T> table, JsonToken first, @Nullable String frame)
      throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "object");
      return null;
    }
    if (!tokens.descend()) {
      return null;
    }
    findings.begin(tokens);
    ObjectReading<T> object = new ObjectReading<>(table);
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
    return object.finish(frame);
  }

  private <T> void member(
      ObjectReading<T> object, String name, int position, @Nullable String frame)
      throws IOException {
    boolean framing = position < 0 && name.equals(frame);
    if (framing ? object.framed : position >= 0 ? object.has(position) : object.keeps(name)) {
      tokens.report(ProblemCode.DUPLICATE_MEMBER, "member", name);
      object.failed = true;
      tokens.skip(tokens.next());
    } else if (framing) {
      object.framed = true;
      frame(name);
    } else if (position < 0) {
      tokens.report(
          ProblemCode.UNKNOWN_MEMBER,
          "type",
          object.table.shape().name(),
          "member",
          name,
          "near",
          tokens.isFull() ? "" : Meant.member(name, object.table.names()));
      object.keep(name, tokens.value(tokens.next()));
    } else {
      object.seen |= 1L << position;
      object.expected = position + 1;
      known(object, object.table.member(position), object.table.form(position));
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

  private <T> void known(ObjectReading<T> object, Member<T> member, ResolvedForm form)
      throws IOException {
    if (mode == ReadMode.LENIENT && member.cardinality() != Cardinality.ONE) {
      lenient(object, member, form);
      return;
    }
    object.set(member, memberValue(member, form, tokens.next()));
  }

  // The value is read as it is first, so that it can be kept where it cannot be understood.
  private <T> void lenient(ObjectReading<T> object, Member<T> member, ResolvedForm form)
      throws IOException {
    JsonToken first = tokens.next();
    findings.begin(tokens);
    JsonValue raw = tokens.value(first);
    int mark = findings.mark();
    int errors = findings.errors();
    ShapeReader inner = over(raw);
    Object value = inner.memberValue(member, form, inner.tokens.next());
    if (value == null || findings.errors() > errors) {
      findings.softenSince(mark);
      findings.resetErrors(errors);
      object.keep(member.name(), raw);
    } else {
      object.set(member, value);
    }
  }

  private ShapeReader over(JsonValue raw) {
    Tokens inner = new Tokens(new TreeSource(raw), findings, limits, tokens.depth());
    return new ShapeReader(inner, findings, limits, mode, tables, values.over(inner));
  }

  private @Nullable Object memberValue(Member<?> member, ResolvedForm form, JsonToken first)
      throws IOException {
    return switch (member.cardinality()) {
      case MANY -> list(form, first);
      case KEYED -> maps.map(first, this, form);
      default -> value(form, first);
    };
  }

  private @Nullable Object list(ResolvedForm form, JsonToken first) throws IOException {
    if (first != JsonToken.START_ARRAY) {
      values.wrongType(first, "list");
      return null;
    }
    if (!tokens.descend()) {
      return null;
    }
    List<Object> list = List.of();
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
        list = with(list, value);
      }
    }
    tokens.ascend();
    return failed ? null : list;
  }

  // Nearly all lists have one element.
  private static List<Object> with(List<Object> list, Object value) {
    if (list.isEmpty()) {
      return List.of(value);
    }
    List<Object> longer = list.size() == 1 ? new ArrayList<>(list) : list;
    longer.add(value);
    return longer;
  }

  /** Reads a value of a form whose first token was read. */
  @SuppressWarnings("unchecked") // A form only ever gives values of its own type.
  <T> @Nullable T formValue(Form<T> form, JsonToken first) throws IOException {
    return (T) value(new ResolvedForm(form, tables), first);
  }

  /** Reads a value of a form whose first token was read. */
  @Nullable Object value(ResolvedForm form, JsonToken first) throws IOException {
    return switch (form.kind()) {
      case NESTED -> object(form.table(), first, form.table().frame());
      case CHOICE -> choice((Form.Choice<?>) form.form(), first);
      case LOCALIZED -> maps.localized(first);
      default -> values.read(form, first);
    };
  }

  // The type may come last, so the object is read as it is before its shape is known.
  private @Nullable Object choice(Form.Choice<?> choice, JsonToken first) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "object");
      return null;
    }
    findings.begin(tokens);
    JsonValue raw = tokens.value(first);
    Map<String, ? extends Shape<?>> shapes = choice.byCode();
    JsonValue type = ((JsonValue.Structure) raw).members().get(Form.Choice.DISCRIMINATOR);
    if (type == null) {
      findings.report(
          ProblemCode.MISSING_MEMBER,
          Form.Choice.DISCRIMINATOR,
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
      String given = type instanceof JsonValue.Text text ? text.value() : type.toString();
      findings.report(
          ProblemCode.UNKNOWN_CLOSED_CODE,
          Form.Choice.DISCRIMINATOR,
          "value",
          given,
          "list",
          Form.Choice.DISCRIMINATOR,
          "near",
          Meant.code(given, shapes.keySet()),
          "codes",
          Meant.known(given, shapes.keySet()));
      return null;
    }
    ShapeReader inner = over(raw);
    return inner.object(tables.of(shape), inner.tokens.next(), Form.Choice.DISCRIMINATOR);
  }

  /** One object while its members are read. */
  private final class ObjectReading<T> {
    private final ShapeTable<T> table;
    private final Object builder;
    private long seen;
    private @Nullable Map<String, JsonValue> unknown;
    private boolean framed;
    private boolean failed;
    private int expected;
    private int count;

    ObjectReading(ShapeTable<T> table) {
      this.table = table;
      this.builder = table.shape().newBuilder();
    }

    boolean has(int position) {
      return (seen & 1L << position) != 0;
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

    @Nullable T finish(@Nullable String frame) {
      for (long left = table.required() & ~seen; left != 0; left &= left - 1) {
        Member<T> member = table.member(Long.numberOfTrailingZeros(left));
        failed = true;
        missing(member.name(), member.description());
      }
      if (VERSION.equals(frame) && !framed) {
        findings.report(ProblemCode.MISSING_VERSION, VERSION);
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
        String part = table.find(e.member(), 0) < 0 ? "" : e.member();
        findings.report(
            ProblemCode.INVALID_VALUE,
            part,
            "value",
            e.value(),
            "type",
            e.type(),
            "part",
            part,
            "rule",
            e.rule());
        return null;
      }
    }

    private void missing(String name, String description) {
      findings.report(
          ProblemCode.MISSING_MEMBER,
          name,
          "type",
          table.shape().name(),
          "member",
          name,
          "description",
          description);
    }
  }
}
