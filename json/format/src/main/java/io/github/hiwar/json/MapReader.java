package io.github.hiwar.json;

import io.github.hiwar.json.engine.JsonToken;
import io.github.hiwar.json.engine.MemberName;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads objects whose member names are keys: texts in several languages, and keyed members. */
final class MapReader {
  private final Tokens tokens;
  private final Reporter findings;
  private final ValueReader values;
  // The keys of the first map: texts mostly have the same languages in the same order.
  private final @Nullable MemberName[] likely = new MemberName[2];

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
    return read(first, "localized", () -> Examples.of(Form.LOCALIZED), texts)
        ? texts.whole()
        : null;
  }

  private boolean read(JsonToken first, String expected, Supplier<String> example, Entries entries)
      throws IOException {
    if (first != JsonToken.START_OBJECT) {
      values.wrongType(first, expected, example);
      return false;
    }
    tokens.descend();
    boolean whole = true;
    int count = 0;
    while (tokens.next(count < likely.length ? likely[count] : null) == JsonToken.NAME) {
      String key = tokens.clean(tokens.name());
      if (key != null && count < likely.length && likely[count] == null) {
        likely[count] = new MemberName(key);
      }
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
    // To add a language copies the others: good for the few that nearly all texts have.
    private static final int FEW = 4;

    private @Nullable LocalizedText text;
    private Map<String, String> many = Map.of();
    private Set<String> tags = Set.of();
    private @Nullable String original;

    @Override
    public boolean has(String tag) {
      return (original != null && tag.equals(LocalizedText.ORIGINAL))
          || many.containsKey(tag)
          || (text != null && text.texts().containsKey(tag));
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
          return true;
        }
        if (text == null || text.texts().size() < FEW) {
          text = text == null ? LocalizedText.of(tag, wording) : text.and(tag, wording);
        } else {
          add(text, tag, LocalizedText.of(tag, wording));
        }
        return true;
      } catch (InvalidValueException e) {
        values.refused(wording, e);
        return false;
      }
    }

    private void add(LocalizedText few, String tag, LocalizedText one) {
      if (many.isEmpty()) {
        many = new LinkedHashMap<>(few.texts());
        tags = new HashSet<>();
        many.keySet().forEach(known -> tags.add(known.toLowerCase(Locale.ROOT)));
      }
      if (!tags.add(tag.toLowerCase(Locale.ROOT))) {
        one.and(tag, one.original()); // It says what is wrong with a language that is given twice.
      }
      many.put(tag, one.original());
    }

    @Nullable LocalizedText whole() {
      if (text == null) {
        return (LocalizedText) values.parsed("", "text", none -> LocalizedText.of(Map.of()));
      }
      LocalizedText whole = many.isEmpty() ? text : LocalizedText.of(many);
      return original == null ? whole : withOriginal(whole, original);
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
