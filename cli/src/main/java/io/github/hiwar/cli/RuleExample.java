package io.github.hiwar.cli;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What breaks a rule, and how it is put right: the example of the conformance suite, in short.
 *
 * @param pointer where it is broken, as a JSON Pointer; empty for the record as a whole
 * @param message what is said of it
 * @param fails the lines of the document that break the rule, with a few around
 * @param passes the same lines as they keep it
 */
record RuleExample(String pointer, String message, List<String> fails, List<String> passes) {
  private static final String RULES = "/io/github/hiwar/schema/rules-1.0.json";

  /** The example of a rule; empty for a code that is none. */
  static Optional<RuleExample> of(String rule, Language language) {
    for (JsonValue row : rules()) {
      if (text(row, "id").equals(rule)) {
        return Optional.of(
            new RuleExample(
                text(row, "pointer"),
                text(member(row, language.name()), "example"),
                lines(text(row, "fails")),
                lines(text(row, "passes"))));
      }
    }
    return Optional.empty();
  }

  private static List<JsonValue> rules() {
    try (InputStream in = HiwarJson.class.getResourceAsStream(RULES)) {
      if (in == null) {
        throw new IllegalStateException("the library's own table of rules is missing");
      }
      JsonValue table = HiwarJson.standard().values().read(Form.JSON, in.readAllBytes()).orThrow();
      return ((JsonValue.Sequence) member(table, "rules")).values();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonValue member(JsonValue object, String name) {
    return Objects.requireNonNull(((JsonValue.Structure) object).members().get(name), name);
  }

  private static String text(JsonValue object, String name) {
    return ((JsonValue.Text) member(object, name)).value();
  }

  private static List<String> lines(String text) {
    return text.stripTrailing().stripIndent().lines().toList();
  }
}
