package io.github.hiwar.validation;

import io.github.hiwar.value.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The texts of the rules of this library, read once from one table a language. */
final class RuleTables {
  static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private static final Map<String, Map<String, RuleText>> TEXTS = read();

  private RuleTables() {}

  static Map<String, RuleText> of(String ruleId) {
    return Objects.requireNonNull(TEXTS.get(ruleId), () -> "no texts for rule " + ruleId);
  }

  /** What a violation says where the rule failed. */
  static RuleText ofFailures(Locale locale) {
    return Objects.requireNonNull(of("rule-failed").get(language(locale)));
  }

  /** The language of a locale that rules speak; English if they do not speak it. */
  static String language(Locale locale) {
    return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
  }

  private static Map<String, Map<String, RuleText>> read() {
    Map<String, Map<String, RuleText>> texts = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Table.Row row : Table.read(RuleTables.class, "rules." + language + ".tsv")) {
        texts
            .computeIfAbsent(row.cell("rule"), id -> new HashMap<>())
            .put(
                language,
                new RuleText(
                    row.cell("message"), row.cell("what"), row.cell("why"), row.cell("fix")));
      }
    }
    texts.replaceAll((id, byLanguage) -> Map.copyOf(byLanguage));
    return Map.copyOf(texts);
  }
}
