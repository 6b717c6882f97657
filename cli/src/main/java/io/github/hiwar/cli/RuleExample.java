package io.github.hiwar.cli;

import io.github.hiwar.json.HiwarJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    for (JsonNode row : rules()) {
      if (row.path("id").asString().equals(rule)) {
        return Optional.of(
            new RuleExample(
                row.path("pointer").asString(),
                row.path(language.name()).path("example").asString(),
                lines(row.path("fails")),
                lines(row.path("passes"))));
      }
    }
    return Optional.empty();
  }

  private static JsonNode rules() {
    try (InputStream in = HiwarJson.class.getResourceAsStream(RULES)) {
      if (in == null) {
        throw new IllegalStateException("the library's own table of rules is missing");
      }
      return JsonMapper.shared().readTree(in).path("rules");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(JsonNode text) {
    return text.asString().stripTrailing().stripIndent().lines().toList();
  }
}
