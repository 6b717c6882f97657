package io.github.hiwar.jackson3;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.validation.Rule;
import io.github.hiwar.validation.RuleCase;
import io.github.hiwar.validation.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of the rules: as a page for people, and as a table for programs. */
final class RuleCatalogue {
  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");
  private static final int CONTEXT = 3;
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)(?::[a-z]+)?}");

  private RuleCatalogue() {}

  static String table(RecordValidator everything) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (RuleCase example : RuleCase.examples()) {
      Rule rule = rule(example.ruleId());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", rule.id());
      row.put("topic", rule.topic().code());
      row.put("severity", rule.kind().severity().code());
      row.put("stage", rule.stage().code());
      Finding finding = finding(example, everything);
      row.put("pointer", finding.where().pointer());
      row.put("parameters", parameters(rule));
      row.put("fails", difference(pretty(example.fails()), pretty(example.passes())));
      row.put("passes", difference(pretty(example.passes()), pretty(example.fails())));
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        FindingText text = rule.kind().text(locale);
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("message", text.message());
        texts.put("what", text.what());
        texts.put("why", text.why());
        texts.put("fix", text.fix());
        texts.put("example", finding.message(locale));
        row.put(language, texts);
      }
      rules.add(row);
    }
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(Map.of("rules", rules)).replace("\r\n", "\n") + "\n";
  }

  // What the messages name, in any of the languages.
  private static Set<String> parameters(Rule rule) {
    Set<String> parameters = new TreeSet<>();
    for (String language : LANGUAGES) {
      PARAMETER
          .matcher(rule.kind().text(Locale.forLanguageTag(language)).message())
          .results()
          .forEach(found -> parameters.add(found.group(1)));
    }
    return parameters;
  }

  static String page(RecordValidator everything) {
    StringBuilder page = new StringBuilder();
    page.append("# The rules\n\n")
        .append(
            "This page is generated from the rules and their examples by `RuleCatalogueTest`.\n")
        .append("A rule of stage *draft* applies from the first draft on (profiles `draft`, ")
        .append("`standard`, `publication` and `strict`),\na rule of stage *complete* in all ")
        .append("profiles but `draft`, and a rule of stage *publication* in `publication` only.\n")
        .append("`strict` treats warnings as errors. Rules about deadlines need a reference date; ")
        .append("that of the examples is 2025-12-31.\nThe complete documents are in ")
        .append("`json/conformance/rules`.\n");
    Topic topic = null;
    page.append("\n| rule | severity | stage | what it checks |\n|---|---|---|---|\n");
    for (Rule rule : RecordValidator.catalogue()) {
      page.append(
          "| [%s](#%s) | %s | %s | %s |\n"
              .formatted(
                  rule.id(),
                  rule.id(),
                  rule.kind().severity().code(),
                  rule.stage().code(),
                  rule.kind().text(Locale.ENGLISH).what()));
    }
    for (RuleCase example : RuleCase.examples()) {
      Rule rule = rule(example.ruleId());
      if (rule.topic() != topic) {
        topic = rule.topic();
        page.append("\n## ").append(title(topic)).append('\n');
      }
      entry(page, rule, example, finding(example, everything));
    }
    return page.toString();
  }

  private static void entry(StringBuilder page, Rule rule, RuleCase example, Finding finding) {
    page.append("\n### ").append(rule.id()).append("\n\n");
    page.append("%s · stage %s\n".formatted(rule.kind().severity().code(), rule.stage().code()));
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      FindingText text = rule.kind().text(locale);
      page.append(
              "\n<p lang=\"%s\"%s>\n"
                  .formatted(language, language.equals("ar") ? " dir=\"rtl\"" : ""))
          .append("<b>%s.</b> %s.<br>\n".formatted(html(text.what()), html(text.why())))
          .append("%s.<br>\n".formatted(html(text.fix())))
          .append("<i>%s</i>\n</p>\n".formatted(html(finding.message(locale))));
    }
    String fails = pretty(example.fails());
    String passes = pretty(example.passes());
    page.append("\nFails, at `%s`:\n\n".formatted(finding.where().pointer()));
    page.append("```json\n").append(difference(fails, passes)).append("```\n\nPasses:\n\n");
    page.append("```json\n").append(difference(passes, fails)).append("```\n");
  }

  private static String pretty(BargainingRecord record) {
    return new String(HiwarJson.writePretty(record), StandardCharsets.UTF_8);
  }

  /** The lines of the first that the second does not have at that place, with a few around. */
  private static String difference(String one, String other) {
    List<String> lines = one.lines().toList();
    List<String> others = other.lines().toList();
    int first = 0;
    while (first < Math.min(lines.size(), others.size())
        && lines.get(first).equals(others.get(first))) {
      first++;
    }
    int last = lines.size();
    int otherLast = others.size();
    while (last > first
        && otherLast > first
        && lines.get(last - 1).equals(others.get(otherLast - 1))) {
      last--;
      otherLast--;
    }
    int from = Math.max(0, first - CONTEXT);
    int until = Math.min(lines.size(), last + CONTEXT);
    List<String> shown = new ArrayList<>(lines.subList(from, until));
    if (shown.size() > 40) {
      int left = shown.size() - 30;
      shown.subList(30, shown.size()).clear();
      shown.add("… and " + left + " lines more");
    }
    return String.join("\n", shown) + "\n";
  }

  private static Finding finding(RuleCase example, RecordValidator everything) {
    return everything.validate(example.fails()).of(example.ruleId()).get(0);
  }

  private static Rule rule(String id) {
    return RecordValidator.catalogue().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Topic topic) {
    String code = topic.code();
    return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
