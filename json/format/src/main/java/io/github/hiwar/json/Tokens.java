package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Unicode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of a document, with what holds for every value whatever its shape. */
final class Tokens {
  private final JsonSource source;
  private final Findings findings;
  private final Limits limits;
  private int depth;

  Tokens(JsonSource source, Findings findings, Limits limits, int depth) {
    this.source = source;
    this.findings = findings;
    this.limits = limits;
    this.depth = depth;
  }

  JsonToken next() throws IOException {
    return source.next();
  }

  String text() throws IOException {
    return source.text();
  }

  int line() {
    return source.line();
  }

  int column() {
    return source.column();
  }

  int depth() {
    return depth;
  }

  /**
   * Whether what is reported from now on is counted only, and hints would be looked for in vain.
   */
  boolean isFull() {
    return findings.isFull();
  }

  void report(ProblemCode code, String... params) {
    findings.report(code, "", line(), column(), params);
  }

  void reportAt(String member, ProblemCode code, String... params) {
    findings.report(code, member, line(), column(), params);
  }

  /** Goes one level down; if that is too deep, skips the container and says so. */
  boolean descend() throws IOException {
    if (depth >= limits.depth()) {
      report(
          ProblemCode.LIMIT_EXCEEDED,
          "limit",
          "depth",
          "allowed",
          Integer.toString(limits.depth()));
      skipRest();
      return false;
    }
    depth++;
    return true;
  }

  void ascend() {
    depth--;
  }

  /** Whether a container may have one more member; said once, when the limit is reached. */
  boolean hasRoom(int count) {
    if (count == limits.members()) {
      report(
          ProblemCode.LIMIT_EXCEEDED,
          "limit",
          "members",
          "allowed",
          Integer.toString(limits.members()));
    }
    return count < limits.members();
  }

  /** A string that any text can hold, or null after a report. */
  @Nullable String cleanText(String member) throws IOException {
    return clean(member, source.text());
  }

  /** The text, or null after a report. */
  @Nullable String clean(String member, String text) {
    int at = Unicode.firstForbidden(text);
    if (at < 0) {
      return text;
    }
    char c = text.charAt(at);
    reportAt(
        member,
        ProblemCode.FORBIDDEN_CHARACTER,
        "character",
        c == 0 ? "NUL (U+0000)" : "a lone surrogate (U+%04X)".formatted((int) c));
    return null;
  }

  /** Skips a value whose first token was read. */
  void skip(JsonToken first) throws IOException {
    if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
      skipRest();
    }
  }

  // A loop, not a recursion: what is skipped may be deeper than any stack.
  private void skipRest() throws IOException {
    for (int open = 1; open > 0; ) {
      switch (next()) {
        case START_OBJECT, START_ARRAY -> open++;
        case END_OBJECT, END_ARRAY -> open--;
        case END -> open = 0;
        default -> {}
      }
    }
  }

  /** A value as it is, whatever it means; what is wrong with it is reported and left out. */
  JsonValue value(JsonToken first) throws IOException {
    return switch (first) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case TEXT -> {
        String text = cleanText("");
        yield new JsonValue.Text(text == null ? "" : text);
      }
      case NUMBER -> new JsonValue.Numeral(source.text());
      case TRUE -> new JsonValue.Flag(true);
      case FALSE -> new JsonValue.Flag(false);
      default -> new JsonValue.Null();
    };
  }

  private JsonValue object() throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (descend()) {
      while (next() == JsonToken.NAME) {
        String name = cleanText("");
        if (name == null || !hasRoom(members.size())) {
          skip(next());
        } else if (members.containsKey(name)) {
          reportAt(name, ProblemCode.DUPLICATE_MEMBER, "member", name);
          skip(next());
        } else {
          findings.enter(name);
          members.put(name, value(next()));
          findings.leave();
        }
      }
      ascend();
    }
    return new JsonValue.Structure(members);
  }

  private JsonValue list() throws IOException {
    List<JsonValue> values = new ArrayList<>();
    if (descend()) {
      int index = 0;
      for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
        if (hasRoom(index)) {
          findings.enter(index);
          values.add(value(token));
          findings.leave();
        } else {
          skip(token);
        }
        index++;
      }
      ascend();
    }
    return new JsonValue.Sequence(values);
  }
}
