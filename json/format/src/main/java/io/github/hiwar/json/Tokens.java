package io.github.hiwar.json;

import io.github.hiwar.finding.Argument;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, with what holds for every value whatever its shape: the limits above
 * all, which end the reading.
 */
final class Tokens {
  private static final String HALF_A_PAIR = "half-a-pair";
  private static final String NUL = "nul";

  private final JsonSource source;
  // What these tokens are of, where that was read before.
  private final @Nullable TreeSource tree;
  private final Reporter findings;
  private final Limits limits;
  private final Shared shared;
  private int depth;
  private int values;

  Tokens(JsonSource source, Reporter findings, Limits limits) {
    this(source, null, findings, limits, 0, new Shared());
  }

  private Tokens(
      JsonSource source,
      @Nullable TreeSource tree,
      Reporter findings,
      Limits limits,
      int depth,
      Shared shared) {
    this.source = source;
    this.tree = tree;
    this.findings = findings;
    this.limits = limits;
    this.depth = depth;
    this.shared = shared;
  }

  /** The tokens of a value that was read from these ones. */
  Tokens over(JsonValue read) {
    TreeSource again = new TreeSource(read);
    return new Tokens(again, again, findings, limits, depth, shared);
  }

  JsonToken next() throws IOException {
    return counted(source.next());
  }

  /** The next token, which may be the name that is expected. */
  JsonToken next(@Nullable MemberName expected) throws IOException {
    if (expected == null || expected.text().length() > limits.names()) {
      return next();
    }
    JsonToken token = source.next(expected);
    return token == JsonToken.EXPECTED ? token : counted(token);
  }

  /** The name that the source stands at, which may be the one that was expected. */
  String name(JsonToken token, @Nullable MemberName expected) throws IOException {
    return token == JsonToken.EXPECTED && expected != null ? expected.text() : name();
  }

  /** Whether nothing follows. What follows is not counted: it is not read, and exceeds no limit. */
  boolean isAtEnd() throws IOException {
    return source.next() == JsonToken.END;
  }

  private JsonToken counted(JsonToken token) throws LimitExceeded {
    boolean value =
        token != JsonToken.NAME
            && token != JsonToken.END_OBJECT
            && token != JsonToken.END_ARRAY
            && token != JsonToken.END;
    if (value && values++ == limits.values()) {
      throw exceeded("values", limits.values());
    }
    return token;
  }

  /** The string or the number that the source stands at. */
  String text() throws IOException {
    String text = source.text();
    if (text.length() > limits.text()) {
      throw exceeded("text", limits.text());
    }
    return text;
  }

  /** The name that the source stands at. */
  String name() throws IOException {
    String name = source.text();
    if (name.length() > limits.names()) {
      throw exceeded("names", limits.names());
    }
    return name;
  }

  /** The number that the source stands at, or a string that stands for one. */
  String number() throws IOException {
    String number = source.text();
    checkDigits(number);
    return number;
  }

  void checkDigits(String number) throws LimitExceeded {
    if (number.length() > limits.digits()) {
      throw exceeded("digits", limits.digits());
    }
  }

  /** Refuses one more language than a text may have. */
  void checkLanguages(int count) throws LimitExceeded {
    if (count > limits.languages()) {
      throw exceeded("languages", limits.languages());
    }
  }

  /** The name, once for all members that have it. */
  String shared(String name) {
    return shared.name(name);
  }

  private LimitExceeded exceeded(String limit, int allowed) {
    report(DocumentKinds.LIMIT_EXCEEDED, "limit", DocumentKinds.word(limit), "allowed", allowed);
    return new LimitExceeded(limit);
  }

  int line() {
    return source.line();
  }

  int column() {
    return source.column();
  }

  /**
   * Whether what is reported of that kind from now on is counted only, and hints would be looked
   * for in vain.
   */
  boolean isFull(FindingKind kind) {
    return findings.isFull(kind);
  }

  /** The name of the member that the reader is in; empty at the root. */
  String around() {
    return findings.around();
  }

  void report(FindingKind kind, Object... params) {
    findings.reportAt(kind, "", line(), column(), params);
  }

  /** Goes one level down, into a container that was met. */
  void descend() throws LimitExceeded {
    if (depth == limits.depth()) {
      throw exceeded("depth", limits.depth());
    }
    depth++;
  }

  void ascend() {
    depth--;
  }

  /** Refuses one more member or element than a container may have. */
  void checkMembers(int count) throws LimitExceeded {
    if (count > limits.members()) {
      throw exceeded("members", limits.members());
    }
  }

  /** A string that any text can hold, or null after a report. */
  @Nullable String cleanText() throws IOException {
    return clean(text());
  }

  /** The text, or null after a report. */
  @Nullable String clean(String text) {
    int at = Unicode.firstForbidden(text);
    if (at < 0) {
      return text;
    }
    report(
        DocumentKinds.FORBIDDEN_CHARACTER,
        "character",
        DocumentKinds.word(text.charAt(at) == 0 ? NUL : HALF_A_PAIR));
    return null;
  }

  /** Skips a value whose first token was read: limits hold for it as for what is kept. */
  void skip(JsonToken first) throws IOException {
    int outside = depth;
    JsonToken token = first;
    do {
      switch (token) {
        case START_OBJECT, START_ARRAY -> descend();
        case END_OBJECT, END_ARRAY -> ascend();
        case NAME -> name();
        case TEXT -> text();
        case NUMBER -> number();
        default -> {}
      }
      if (depth > outside) {
        token = next();
      }
    } while (depth > outside && token != JsonToken.END);
  }

  /** A value as it is, whatever it means; what is wrong with it is reported and left out. */
  JsonValue value(JsonToken first) throws IOException {
    if (tree != null) {
      return tree.value();
    }
    return switch (first) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case TEXT -> {
        String text = cleanText();
        yield text == null ? Shared.NO_TEXT : shared.text(text);
      }
      case NUMBER -> numeral(number());
      case TRUE -> Shared.TRUE;
      case FALSE -> Shared.FALSE;
      default -> Shared.NULL;
    };
  }

  // A mapper that is set up to accept more than JSON gives NaN as a number, or .5.
  private JsonValue numeral(String literal) {
    try {
      return shared.numeral(literal);
    } catch (InvalidValueException e) {
      report(
          DocumentKinds.INVALID_VALUE,
          "value",
          literal,
          "type",
          Argument.ofType("number"),
          "rule",
          new Argument.Phrase(e.rule()));
      return Shared.NULL;
    }
  }

  private JsonValue object() throws IOException {
    descend();
    Map<String, JsonValue> members = Map.of();
    int count = 0;
    while (next() == JsonToken.NAME) {
      checkMembers(++count);
      String name = clean(name());
      if (name == null) {
        skip(next());
        continue;
      }
      findings.enter(name);
      if (members.containsKey(name)) {
        report(DocumentKinds.DUPLICATE_MEMBER, "member", name);
        skip(next());
      } else {
        members = members.isEmpty() ? new LinkedHashMap<>() : members;
        members.put(shared.name(name), value(next()));
      }
      findings.leave();
    }
    ascend();
    return members.isEmpty() ? Shared.NO_MEMBERS : new JsonValue.Structure(members);
  }

  private JsonValue list() throws IOException {
    descend();
    List<JsonValue> values = List.of();
    int index = 0;
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      findings.enter(index);
      checkMembers(++index);
      values = values.isEmpty() ? new ArrayList<>() : values;
      values.add(value(token));
      findings.leave();
    }
    ascend();
    return values.isEmpty() ? Shared.NO_VALUES : new JsonValue.Sequence(values);
  }
}
