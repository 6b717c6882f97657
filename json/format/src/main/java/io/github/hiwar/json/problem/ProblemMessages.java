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
  private static final Set<String> WORDS =
      Set.of("found", "expected", "limit", "detail", "character");

  private ProblemMessages() {}

  static String of(Locale locale, ProblemCode code, Map<String, String> params) {
    Map<String, String> messages =
        BY_LANGUAGE.getOrDefault(
            locale.getLanguage(), Objects.requireNonNull(BY_LANGUAGE.get("en")));
    StringBuilder message = new StringBuilder();
    append(
        message, Objects.requireNonNull(messages.get(code.code()), code::code), params, messages);
    return message.toString();
  }

  // One pass, so that a brace in a parameter is never read as a placeholder. A part in square
  // brackets is left out when a parameter in it has no value, as in the texts of rules.
  private static boolean append(
      StringBuilder message,
      String pattern,
      Map<String, String> params,
      Map<String, String> messages) {
    boolean complete = true;
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int end = c == '{' ? pattern.indexOf('}', at) : c == '[' ? pattern.indexOf(']', at) : -1;
      if (end < 0) {
        message.append(c);
        at++;
        continue;
      }
      String inner = pattern.substring(at + 1, end);
      if (c == '[') {
        StringBuilder part = new StringBuilder();
        message.append(append(part, inner, params, messages) ? part : "");
      } else {
        String value = params.getOrDefault(inner, "");
        complete &= !value.isEmpty();
        message.append(
            WORDS.contains(inner) ? messages.getOrDefault("word." + value, value) : value);
      }
      at = end + 1;
    }
    return complete;
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
