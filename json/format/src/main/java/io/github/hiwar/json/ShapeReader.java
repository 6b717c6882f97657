package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.OwnMember;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
  private final Reporter findings;
  private final ReadMode mode;
  private final ShapeTables tables;
  private final ValueReader values;

  private final MapReader maps;
  private final ObjectReadings readings;

  ShapeReader(
      Tokens tokens, Reporter findings, ReadMode mode, ShapeTables tables, Repeated repeated) {
    this(tokens, findings, mode, tables, new ValueReader(tokens, repeated));
  }

  private ShapeReader(
      Tokens tokens, Reporter findings, ReadMode mode, ShapeTables tables, ValueReader values) {
    this.tokens = tokens;
    this.findings = findings;
    this.mode = mode;
    this.tables = tables;
    this.values = values;
    this.maps = new MapReader(tokens, findings, values);
    this.readings = new ObjectReadings(findings, mode);
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
      values.wrongType(first, "object", () -> frame == null ? Examples.of(table.shape()) : "");
      return null;
    }
    tokens.descend();
    findings.begin(tokens);
    ObjectReading<T> object = readings.begin(table);
    int count = 0;
    while (true) {
      int expected = object.expected();
      MemberName likely = table.expected(expected);
      JsonToken token = tokens.next(likely);
      if (token != JsonToken.EXPECTED && token != JsonToken.NAME) {
        break;
      }
      tokens.checkMembers(++count);
      String name = tokens.name(token, likely);
      int position = token == JsonToken.EXPECTED ? expected : table.find(name);
      // A name that is known needs no look at its characters.
      if (position < 0 && tokens.clean(name) == null) {
        object.fail();
        tokens.skip(tokens.next());
      } else {
        findings.enter(name);
        member(object, name, position, frame);
        findings.leave();
      }
    }
    tokens.ascend();
    readings.end();
    return object.finish(frame);
  }

  private <T> void member(
      ObjectReading<T> object, String name, int position, @Nullable String frame)
      throws IOException {
    boolean framing = position < 0 && name.equals(frame);
    if (framing ? object.isFramed() : position >= 0 ? object.has(position) : object.keeps(name)) {
      tokens.report(DocumentKinds.DUPLICATE_MEMBER, "member", name);
      object.fail();
      tokens.skip(tokens.next());
    } else if (framing) {
      object.frame();
      frame(object, name);
    } else if (position < 0) {
      unknown(object, name);
    } else {
      object.see(position);
      known(object, position);
    }
  }

  private <T> void unknown(ObjectReading<T> object, String name) throws IOException {
    OwnMember<?> own = tables.own().get(name);
    if (own == null) {
      tokens.report(
          DocumentKinds.UNKNOWN_MEMBER,
          "type",
          Argument.ofType(object.table().shape().name()),
          "member",
          name,
          "near",
          tokens.isFull(DocumentKinds.UNKNOWN_MEMBER)
              ? ""
              : Meant.member(name, object.table().names()));
    }
    JsonValue value = tokens.value(tokens.next());
    object.keep(tokens.shared(name), value);
    if (own != null && !isRead(own, value) && mode != ReadMode.LENIENT) {
      object.fail();
    }
  }

  private boolean isRead(OwnMember<?> own, JsonValue value) {
    try {
      own.read(value);
      return true;
    } catch (InvalidValueException e) {
      FindingCollector.Mark mark = findings.mark();
      findings.report(
          DocumentKinds.INVALID_VALUE,
          "",
          "value",
          e.value(),
          "type",
          own.name(),
          "rule",
          new Argument.Phrase(e.rule()));
      if (mode == ReadMode.LENIENT) {
        findings.soften(mark);
      }
      return false;
    }
  }

  // What frames an object is not a member of its shape: the version of a root, the type of a
  // choice. A newer version is kept, as what is new in it is.
  private void frame(ObjectReading<?> object, String name) throws IOException {
    JsonToken token = tokens.next();
    if (name.equals(VERSION)) {
      String newer = Versions.newer(tokens, token, values);
      if (newer != null) {
        object.keep(VERSION, new JsonValue.Text(newer));
      }
    } else {
      tokens.skip(token);
    }
  }

  private <T> void known(ObjectReading<T> object, int position) throws IOException {
    Member<T> member = object.table().member(position);
    ResolvedForm form = object.table().form(position);
    // What may be any JSON is always understood.
    if (mode == ReadMode.LENIENT
        && member.cardinality() != Cardinality.ONE
        && form.kind() != ResolvedForm.Kind.JSON) {
      lenient(object, position, member, form);
    } else if (mode != ReadMode.LENIENT && member.cardinality() == Cardinality.MANY) {
      elements(object, member, form, tokens.next());
    } else {
      Object value = memberValue(object, member, form, tokens.next());
      findings.note(value);
      object.set(position, value);
    }
  }

  // Each goes into the object as it is read: a list of them would be made twice.
  private void elements(
      ObjectReading<?> object, Member<?> member, ResolvedForm form, JsonToken first)
      throws IOException {
    if (first != JsonToken.START_ARRAY) {
      values.wrongType(first, "list", () -> Examples.list(object.table().shape(), member));
      object.fail();
      return;
    }
    tokens.descend();
    int index = 0;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      findings.enter(index);
      tokens.checkMembers(++index);
      object.add(value(form, token));
      findings.leave();
    }
    tokens.ascend();
  }

  // Of a list, and of keyed values, the rest is understood where one is not.
  private <T> void lenient(
      ObjectReading<T> object, int position, Member<T> member, ResolvedForm form)
      throws IOException {
    JsonToken first = tokens.next();
    SetAside aside = new SetAside(object.table().isRefusable(position));
    Object value =
        switch (member.cardinality()) {
          case MANY ->
              first == JsonToken.START_ARRAY
                  ? list(form, aside)
                  : orAsItIs(
                      first,
                      aside::spell,
                      (again, token) -> again.many(object, member, form, token));
          case KEYED ->
              first == JsonToken.START_OBJECT
                  ? maps.map(first, this, form, aside)
                  : orAsItIs(
                      first,
                      aside::spell,
                      (again, token) -> again.maps.map(token, again, form, null));
          default -> orAsItIs(first, aside::spell, (again, token) -> again.value(form, token));
        };
    JsonValue kept = value instanceof JsonValue whole ? whole : aside.kept();
    if (kept != null) {
      object.keep(member.name(), kept);
    }
    if (!(value instanceof JsonValue)) {
      object.set(position, value, aside.spelled());
    }
  }

  /** Reads a value from its tokens. */
  private interface Attempt {
    @Nullable Object read(ShapeReader reader, JsonToken first) throws IOException;
  }

  // The value is read as it is first, so that it can be kept where it cannot be understood. No
  // value
  // of such a form is a JsonValue.
  private Object orAsItIs(JsonToken first, Consumer<JsonValue> spelled, Attempt attempt)
      throws IOException {
    findings.begin(tokens);
    JsonValue raw = tokens.value(first);
    spelled.accept(raw);
    FindingCollector.Mark mark = findings.mark();
    int errors = findings.errors();
    ShapeReader again = over(raw);
    Object value = attempt.read(again, again.tokens.next());
    if (value != null && findings.errors() == errors) {
      return value;
    }
    findings.soften(mark);
    return raw;
  }

  private ShapeReader over(JsonValue raw) {
    Tokens inner = tokens.over(raw);
    return new ShapeReader(inner, findings, mode, tables, values.over(inner));
  }

  private @Nullable Object memberValue(
      ObjectReading<?> object, Member<?> member, ResolvedForm form, JsonToken first)
      throws IOException {
    return switch (member.cardinality()) {
      case MANY -> many(object, member, form, first);
      case KEYED -> maps.map(first, this, form, null);
      default -> value(form, first);
    };
  }

  private @Nullable Object many(
      ObjectReading<?> object, Member<?> member, ResolvedForm form, JsonToken first)
      throws IOException {
    if (first != JsonToken.START_ARRAY) {
      values.wrongType(first, "list", () -> Examples.list(object.table().shape(), member));
      return null;
    }
    return list(form, null);
  }

  private @Nullable List<Object> list(ResolvedForm form, @Nullable SetAside aside)
      throws IOException {
    tokens.descend();
    List<Object> list = List.of();
    boolean failed = false;
    int index = 0;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      findings.enter(index);
      tokens.checkMembers(index + 1);
      Object value = aside == null ? value(form, token) : element(form, token, aside::spellElement);
      findings.leave();
      if (aside != null && value instanceof JsonValue raw) {
        aside.element(index, raw);
      } else if (value == null) {
        failed = true;
      } else {
        list = with(list, value);
      }
      index++;
    }
    tokens.ascend();
    return failed ? null : list;
  }

  /** A value of a list or of a key, or as it is if it cannot be understood. */
  Object element(ResolvedForm form, JsonToken first, Consumer<JsonValue> spelled)
      throws IOException {
    return orAsItIs(first, spelled, (again, token) -> again.value(form, token));
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
      case JSON -> tokens.value(first);
      case LOCALIZED -> maps.localized(first);
      default -> values.read(form, first);
    };
  }

  // The type may come last, so the object is read as it is before its shape is known.
  private @Nullable Object choice(Form.Choice<?> choice, JsonToken first) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "typed-object", () -> Examples.of(choice));
      return null;
    }
    findings.begin(tokens);
    JsonValue raw = tokens.value(first);
    Map<String, ? extends Shape<?>> shapes = choice.byCode();
    JsonValue type = ((JsonValue.Structure) raw).members().get(Form.Choice.DISCRIMINATOR);
    if (type == null && shapes.size() > 1) {
      findings.report(
          DocumentKinds.MISSING_MEMBER,
          Form.Choice.DISCRIMINATOR,
          "type",
          Argument.ofType(choice.type().getSimpleName()),
          "member",
          Form.Choice.DISCRIMINATOR,
          "description",
          new Argument.Phrase(String.join(", ", shapes.keySet())),
          "example",
          findings.isFull(DocumentKinds.MISSING_MEMBER)
              ? ""
              : Examples.of(choice, ((JsonValue.Structure) raw).members().keySet()));
      return null;
    }
    Shape<?> shape =
        type instanceof JsonValue.Text text
            ? shapes.get(text.value())
            : type == null ? shapes.values().iterator().next() : null;
    if (shape == null) {
      String given = type instanceof JsonValue.Text text ? text.value() : String.valueOf(type);
      findings.report(
          DocumentKinds.UNKNOWN_CLOSED_CODE,
          Form.Choice.DISCRIMINATOR,
          "value",
          given,
          "list",
          Argument.ofType(Form.Choice.DISCRIMINATOR),
          "near",
          Meant.code(given, shapes.keySet()),
          "codes",
          new Argument.Phrase(Meant.known(given, shapes.keySet())));
      return null;
    }
    ShapeReader inner = over(raw);
    return inner.object(tables.of(shape), inner.tokens.next(), Form.Choice.DISCRIMINATOR);
  }
}
