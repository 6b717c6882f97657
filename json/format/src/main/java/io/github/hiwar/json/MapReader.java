package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads objects whose member names are keys: texts in several languages, and keyed members. */
final class MapReader {
  private final Tokens tokens;
  private final Reporter findings;
  private final ValueReader values;

  MapReader(Tokens tokens, Reporter findings, ValueReader values) {
    this.tokens = tokens;
    this.findings = findings;
    this.values = values;
  }

  /** What becomes of the entries. */
  private interface Entries {
    boolean has(String key);

    /** Refuses more entries than there may be. */
    default void check(int count) throws LimitExceeded {}

    /** Takes the value of a key; false after a report. */
    boolean take(String key, JsonToken first) throws IOException;
  }

  /**
   * Reads the values of a map one by one; null if one of them was reported, unless it can be set
   * aside.
   */
  @Nullable Map<String, Object> map(
      JsonToken first, ShapeReader shapes, ResolvedForm form, @Nullable SetAside aside)
      throws IOException {
    Set<String> keys = new HashSet<>();
    Map<String, Object> map = new LinkedHashMap<>();
    boolean whole =
        read(
            first,
            values.repeated().keys(),
            "object",
            () -> "{\"…\": " + Examples.of(form.form()) + "}",
            new Entries() {
              @Override
              public boolean has(String key) {
                return keys.contains(key);
              }

              @Override
              public boolean take(String key, JsonToken token) throws IOException {
                keys.add(key);
                Object value =
                    aside == null
                        ? shapes.value(form, token)
                        : shapes.element(form, token, aside.spellingOf(key));
                if (aside != null && value instanceof JsonValue raw) {
                  aside.entry(key, raw);
                } else if (value != null) {
                  map.put(key, value);
                }
                return value != null;
              }
            });
    return whole ? map : null;
  }

  /** Reads a text in several languages; null if something was reported. */
  @Nullable LocalizedText localized(JsonToken first) throws IOException {
    Texts texts = new Texts();
    Keys languages = values.repeated().languages();
    return read(first, languages, "localized", () -> Examples.of(Form.LOCALIZED), texts)
        ? texts.whole()
        : null;
  }

  private boolean read(
      JsonToken first, Keys keys, String expected, Supplier<String> example, Entries entries)
      throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, expected, example);
      return false;
    }
    tokens.descend();
    boolean whole = true;
    int count = 0;
    while (true) {
      MemberName likely = keys.expected(count);
      JsonToken token = tokens.next(likely);
      if (token != JsonToken.EXPECTED && token != JsonToken.NAME) {
        break;
      }
      String name = tokens.name(token, likely);
      String key = token == JsonToken.EXPECTED ? name : keys.met(count, tokens.clean(name));
      tokens.checkMembers(++count);
      if (key == null) {
        whole = false;
        tokens.skip(tokens.next());
        continue;
      }
      findings.enter(key);
      entries.check(count);
      if (entries.has(key)) {
        tokens.report(DocumentKinds.DUPLICATE_MEMBER, "member", key);
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
    private final LocalizedText.Builder text = LocalizedText.builder();
    private @Nullable String original;

    @Override
    public boolean has(String tag) {
      return (original != null && tag.equals(LocalizedText.ORIGINAL)) || text.has(tag);
    }

    @Override
    public void check(int count) throws LimitExceeded {
      tokens.checkLanguages(count);
    }

    // The text looks at each character itself, so it is not looked at before.
    @Override
    public boolean take(String tag, JsonToken first) throws IOException {
      if (!values.isText(first, Form.TEXT)) {
        return false;
      }
      String wording = tokens.text();
      try {
        if (tag.equals(LocalizedText.ORIGINAL)) {
          original = LocalizedText.requireTag(wording);
        } else {
          text.add(tag, wording);
        }
        return true;
      } catch (InvalidValueException e) {
        values.refused(wording, e);
        return false;
      }
    }

    @Nullable LocalizedText whole() {
      LocalizedText whole = (LocalizedText) values.parsed("", "text", none -> text.build());
      return whole == null || original == null ? whole : withOriginal(whole, original);
    }

    private @Nullable LocalizedText withOriginal(LocalizedText whole, String tag) {
      try {
        return whole.withOriginal(tag);
      } catch (InvalidValueException e) {
        findings.enter(LocalizedText.ORIGINAL);
        values.refused(tag, e);
        findings.leave();
        return null;
      }
    }
  }
}
