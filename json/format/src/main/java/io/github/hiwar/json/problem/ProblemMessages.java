package io.github.hiwar.json.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The messages of the problems, one table a language. */
final class ProblemMessages {
  private static final Map<String, Map<String, String>> BY_LANGUAGE =
      Map.of("en", read("en"), "fr", read("fr"), "ar", read("ar"));

  /** The parameters that are words of the message's language; the others are of the document. */
  private static final Set<String> WORDS = Set.of("found", "expected", "limit");

  private ProblemMessages() {}

  static String of(Locale locale, ProblemCode code, Map<String, String> params) {
    Map<String, String> messages =
        BY_LANGUAGE.getOrDefault(
            locale.getLanguage(), Objects.requireNonNull(BY_LANGUAGE.get("en")));
    StringBuilder message = new StringBuilder();
    String pattern = Objects.requireNonNull(messages.get(code.code()), code::code);
    int from = 0;
    // One pass, so that a brace in a parameter is never read as a placeholder.
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      message.append(pattern, from, open);
      String name = pattern.substring(open + 1, close);
      String value = params.getOrDefault(name, "");
      message.append(WORDS.contains(name) ? messages.getOrDefault("word." + value, value) : value);
      from = close + 1;
    }
    return message.append(pattern, from, pattern.length()).toString();
  }

  private static Map<String, String> read(String language) {
    Properties table = new Properties();
    String name = "problems_" + language + ".properties";
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(ProblemMessages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      table.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> messages = new HashMap<>();
    table.forEach((code, message) -> messages.put((String) code, (String) message));
    return Map.copyOf(messages);
  }
}
