package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.problem.ProblemCode;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads objects whose member names are keys: texts in several languages, and keyed members. */
final class MapReader {
  private final Tokens tokens;
  private final Findings findings;
  private final ValueReader values;

  MapReader(Tokens tokens, Findings findings, ValueReader values) {
    this.tokens = tokens;
    this.findings = findings;
    this.values = values;
  }

  /** What becomes of the entries. */
  private interface Entries {
    boolean has(String key);

    /** Takes the value of a key; false after a report. */
    boolean take(String key, JsonToken first) throws IOException;
  }

  /** Reads the values of a map one by one; null if one of them was reported. */
  @Nullable Map<String, Object> map(JsonToken first, ShapeReader shapes, ResolvedForm form)
      throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    boolean whole =
        read(
            first,
            new Entries() {
              @Override
              public boolean has(String key) {
                return map.containsKey(key);
              }

              @Override
              public boolean take(String key, JsonToken token) throws IOException {
                Object value = shapes.value(form, token);
                map.put(key, value == null ? "" : value);
                return value != null;
              }
            });
    return whole ? map : null;
  }

  /** Reads a text in several languages; null if something was reported. */
  @Nullable LocalizedText localized(JsonToken first) throws IOException {
    Texts texts = new Texts();
    if (!read(first, texts)) {
      return null;
    }
    return texts.text == null
        ? (LocalizedText) values.parsed("", "text", none -> LocalizedText.of(Map.of()))
        : texts.text;
  }

  private boolean read(JsonToken first, Entries entries) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, "object");
      return false;
    }
    if (!tokens.descend()) {
      return false;
    }
    boolean whole = true;
    int count = 0;
    while (tokens.next() == JsonToken.NAME) {
      String key = tokens.cleanText("");
      if (key == null || !tokens.hasRoom(count++)) {
        whole = false;
        tokens.skip(tokens.next());
        continue;
      }
      findings.enter(key);
      if (entries.has(key)) {
        tokens.report(ProblemCode.DUPLICATE_MEMBER, "member", key);
        whole = false;
        tokens.skip(tokens.next());
      } else {
        whole &= entries.take(key, tokens.next());
      }
      findings.leave();
    }
    tokens.ascend();
    return whole;
  }

  /** A text that gets one language after the other. */
  private final class Texts implements Entries {
    private @Nullable LocalizedText text;

    @Override
    public boolean has(String tag) {
      return text != null && text.texts().containsKey(tag);
    }

    // The text looks at each character itself, so it is not looked at before.
    @Override
    public boolean take(String tag, JsonToken first) throws IOException {
      if (!values.isText(first)) {
        return false;
      }
      String wording = tokens.text();
      try {
        text = text == null ? LocalizedText.of(tag, wording) : text.and(tag, wording);
        return true;
      } catch (InvalidValueException e) {
        values.refused(wording, e);
        return false;
      }
    }
  }
}
