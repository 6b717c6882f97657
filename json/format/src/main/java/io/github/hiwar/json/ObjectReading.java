package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.FindingCollector;
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

/** One object while its members are read; then, for the same reader, the next one at its depth. */
final class ObjectReading<T> {
  // An object of the model, as Java shows it.
  private static final Pattern JAVA = Pattern.compile("\\b[A-Z]\\w*+\\{");

  private final Reporter findings;
  private ShapeTable<T> table;
  private @Nullable Taken taken;
  private Object builder;
  private long seen;
  private Map<String, JsonValue> kept = Map.of();
  private boolean framed;
  private boolean failed;
  private int last = -1;

  /** Kept by lenient readers alone: what they may have to set aside yet, by position. */
  private static final class Taken {
    final @Nullable Object[] values;
    // How these are spelled, where the object may refuse them.
    final @Nullable JsonValue[] spelled;
    long pruned;

    Taken(int size) {
      this.values = new Object[size];
      this.spelled = new JsonValue[size];
    }
  }

  ObjectReading(ShapeTable<T> table, Reporter findings, ReadMode mode) {
    this.findings = findings;
    this.table = table;
    this.taken = mode == ReadMode.LENIENT ? new Taken(table.size()) : null;
    this.builder = table.shape().newBuilder();
  }

  /** Begins another object: nothing is left of the one before. */
  void next(ShapeTable<T> shape) {
    table = shape;
    taken = taken == null ? null : new Taken(shape.size());
    builder = shape.shape().newBuilder();
    seen = 0;
    kept = Map.of();
    framed = false;
    failed = false;
    last = -1;
  }

  ShapeTable<T> table() {
    return table;
  }

  /** The position of the member that probably comes next; past the last, none. */
  int expected() {
    return table.after(last);
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
    if (taken != null) {
      taken.spelled[position] = spelling;
    }
    set(position, value);
  }

  /** The value of a member, null after a report. */
  void set(int position, @Nullable Object value) {
    if (value == null) {
      failed = true;
      return;
    }
    table.member(position).set(builder, value);
    if (taken != null) {
      taken.values[position] = value;
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
        int position = table.find(e.member());
        report(e, position < 0 ? "" : e.member());
        if (taken == null || !setAside(taken, position, e.value())) {
          return null;
        }
        findings.soften(mark);
        builder = table.shape().newBuilder();
        for (int i = 0; i < taken.values.length; i++) {
          Object value = taken.values[i];
          if (value != null) {
            table.member(i).set(builder, value);
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
  private static int holding(Taken taken, String culprit) {
    for (int i = 0; i < taken.values.length; i++) {
      if (taken.values[i] != null
          && taken.spelled[i] instanceof JsonValue.Sequence list
          && list.values().stream().anyMatch(one -> SetAside.isText(one, culprit))) {
        return i;
      }
    }
    return -1;
  }

  // Some rules are known to the object alone, although one member breaks them, or one element.
  private boolean setAside(Taken taken, int named, String culprit) {
    int position = named < 0 ? holding(taken, culprit) : named;
    Object value = position < 0 ? null : taken.values[position];
    JsonValue spelling = position < 0 ? null : taken.spelled[position];
    if (value == null
        || spelling == null
        || value.equals(List.of()) // Nothing in it can be what is wrong.
        || table.member(position).cardinality() == Cardinality.ONE) {
      return false;
    }
    Member<T> member = table.member(position);
    taken.values[position] = null;
    if (spelling instanceof JsonValue.Sequence list && value instanceof List<?> understood) {
      // If that was not enough the first time, all elements are: no list is gone through often.
      boolean all = (taken.pruned & 1L << position) != 0;
      taken.pruned |= 1L << position;
      JsonValue before = kept.getOrDefault(member.name(), Shared.NO_VALUES);
      SetAside aside = new SetAside(false);
      List<Object> rest = aside.part(understood, before, list.values(), all ? null : culprit);
      taken.values[position] = rest.isEmpty() ? null : rest;
      keep(member.name(), Objects.requireNonNull(aside.kept()));
    } else {
      keep(member.name(), spelling);
    }
    return true;
  }
}
