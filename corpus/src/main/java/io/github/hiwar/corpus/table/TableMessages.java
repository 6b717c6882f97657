package io.github.hiwar.corpus.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages about cells, one table a language. */
final class TableMessages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
  private static final int LONGEST = 80;

  private static final Map<String, Properties> BY_LANGUAGE =
      Map.of("en", read("en"), "fr", read("fr"), "ar", read("ar"));

  private TableMessages() {}

  static Properties in(String language) {
    return Objects.requireNonNull(BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en")));
  }

  // One pass, so that a brace in a value is never read as a placeholder.
  static String of(Locale locale, String code, Map<String, String> values) {
    String pattern = Objects.requireNonNull(in(locale.getLanguage()).getProperty(code), code);
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(m -> Matcher.quoteReplacement(shown(values.getOrDefault(m.group(1), ""))));
  }

  private static String shown(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }

  private static Properties read(String language) {
    String name = "problems_" + language + ".properties";
    Properties table = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(TableMessages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      table.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
