package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.json.engine.MemberName;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Member;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One object while its members are read. */
final class ObjectReading<T> {
  // An object of the model, as Java shows it.
  private static final Pattern JAVA = Pattern.compile("\\b[A-Z]\\w*+\\{");

  private static final Object[] NONE = {};
  private static final JsonValue[] UNSPELLED = {};

  private final ShapeTable<T> table;
  private final Reporter findings;
  private final boolean lenient;
  // Kept by lenient readers alone: what they may have to set aside yet, by position.
  private final Object[] values;
  // How these are spelled, where the object may refuse them.
  private final @Nullable JsonValue[] spelled;
  private Object builder;
  private long seen;
  private long pruned;
  private Map<String, JsonValue> kept = Map.of();
  private boolean framed;
  private boolean failed;
  private int last = -1;

  ObjectReading(ShapeTable<T> table, Reporter findings, ReadMode mode) {
    this.table = table;
    this.findings = findings;
    this.lenient = mode == ReadMode.LENIENT;
    this.values = lenient ? new Object[table.size()] : NONE;
    this.spelled = lenient ? new JsonValue[table.size()] : UNSPELLED;
    this.builder = table.shape().newBuilder();
  }

  ShapeTable<T> table() {
    return table;
  }

  /** The position of a member by its name, or -1. */
  int find(String name) {
    return table.find(name, table.after(last));
  }

  /** The member that probably comes next, null if none does. */
  @Nullable MemberName expected() {
    int expected = table.after(last);
    return expected < table.size() ? table.name(expected) : null;
  }

  boolean has(int position) {
    return (seen & 1L << position) != 0;
  }

  void see(int position) {
    seen |= 1L << position;
    table.note(last, position);
    last = position;
  }

  boolean isFramed() {
    return framed;
  }

  void frame() {
    framed = true;
  }

  /** Something was reported: there will be no object. */
  void fail() {
    failed = true;
  }

  boolean keeps(String name) {
    return kept.containsKey(name);
  }

  void keep(String name, JsonValue value) {
    kept = kept.isEmpty() ? new LinkedHashMap<>() : kept;
    kept.put(name, value);
  }

  /** The value of a member with how it is spelled, if its object may refuse it. */
  void set(int position, @Nullable Object value, @Nullable JsonValue spelling) {
    spelled[position] = spelling;
    set(position, value);
  }

  /** The value of a member, null after a report. */
  void set(int position, @Nullable Object value) {
    if (value == null) {
      failed = true;
      return;
    }
    table.member(position).set(builder, value);
    if (lenient) {
      values[position] = value;
    }
  }

  /** One more value of the member that was seen last, null after a report. */
  void add(@Nullable Object value) {
    if (value == null) {
      failed = true;
    } else {
      table.member(last).add(builder, value);
    }
  }

  /** The object, null after a report. */
  @Nullable T finish(@Nullable String frame) {
    for (long left = table.required() & ~seen; left != 0; left &= left - 1) {
      Member<T> member = table.member(Long.numberOfTrailingZeros(left));
      failed = true;
      findings.report(
          DocumentKinds.MISSING_MEMBER,
          member.name(),
          "type",
          Argument.ofType(table.shape().name()),
          "member",
          member.name(),
          "description",
          described(member),
          "example",
          findings.isFull(DocumentKinds.MISSING_MEMBER) ? "" : Examples.of(table.shape(), member));
    }
    if (ShapeReader.VERSION.equals(frame) && !framed) {
      findings.report(DocumentKinds.MISSING_VERSION, ShapeReader.VERSION);
      failed = true;
    }
    return failed ? null : build();
  }

  private static Argument described(Member<?> member) {
    return new Argument.Word(member.name(), member.meaning());
  }

  private @Nullable T build() {
    while (true) {
      if (!kept.isEmpty()) {
        table.shape().setExtensions(builder, Extensions.of(kept));
      }
      try {
        return table.shape().build(builder);
      } catch (InvalidValueException e) {
        FindingCollector.Mark mark = findings.mark();
        int position = table.find(e.member(), 0);
        report(e, position < 0 ? "" : e.member());
        if (!lenient || !setAside(position < 0 ? holding(e.value()) : position, e.value())) {
          return null;
        }
        findings.soften(mark);
        builder = table.shape().newBuilder();
        for (int i = 0; i < values.length; i++) {
          if (values[i] != null) {
            table.member(i).set(builder, values[i]);
          }
        }
      }
    }
  }

  private void report(InvalidValueException e, String part) {
    Argument rule = new Argument.Phrase(e.rule());
    if (e.isMissing()) {
      findings.report(
          DocumentKinds.INVALID_VALUE,
          part,
          "lacking",
          Argument.ofType(e.type()),
          "lacked",
          part,
          "rule",
          rule,
          "example",
          example(part));
    } else {
      findings.report(
          DocumentKinds.INVALID_VALUE,
          part,
          "value",
          JAVA.matcher(e.value()).lookingAt() ? "{…}" : e.value(),
          "type",
          Argument.ofType(e.type()),
          "part",
          part,
          "rule",
          rule);
    }
  }

  private String example(String part) {
    return findings.isFull(DocumentKinds.INVALID_VALUE)
        ? ""
        : table
            .shape()
            .member(part)
            .map(member -> Examples.of(table.shape(), member))
            .orElseGet(() -> Examples.of(table.shape()));
  }

  // A rule may name the element alone: the list that has it.
  private int holding(String culprit) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null
          && spelled[i] instanceof JsonValue.Sequence list
          && list.values().stream().anyMatch(one -> SetAside.isText(one, culprit))) {
        return i;
      }
    }
    return -1;
  }

  // Some rules are known to the object alone, although one member breaks them, or one element.
  private boolean setAside(int position, String culprit) {
    Object value = position < 0 ? null : values[position];
    JsonValue spelling = position < 0 ? null : spelled[position];
    if (value == null
        || spelling == null
        || value.equals(List.of()) // Nothing in it can be what is wrong.
        || table.member(position).cardinality() == Cardinality.ONE) {
      return false;
    }
    Member<T> member = table.member(position);
    values[position] = null;
    if (spelling instanceof JsonValue.Sequence list && value instanceof List<?> understood) {
      // If that was not enough the first time, all elements are: no list is gone through often.
      boolean all = (pruned & 1L << position) != 0;
      pruned |= 1L << position;
      JsonValue before = kept.getOrDefault(member.name(), Shared.NO_VALUES);
      SetAside aside = new SetAside(false);
      List<Object> rest = aside.part(understood, before, list.values(), all ? null : culprit);
      values[position] = rest.isEmpty() ? null : rest;
      keep(member.name(), Objects.requireNonNull(aside.kept()));
    } else {
      keep(member.name(), spelling);
    }
    return true;
  }
}
