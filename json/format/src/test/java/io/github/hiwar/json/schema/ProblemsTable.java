package io.github.hiwar.json.schema;

import io.github.hiwar.finding.Catalogue;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.FindingText;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.Limits;
import io.github.hiwar.value.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What can be wrong with a document, with what each message names, and the limits of a reader. */
final class ProblemsTable {
  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)(?::[a-z]+)?}");

  private ProblemsTable() {}

  static JsonValue problems() {
    List<JsonValue> problems = new ArrayList<>();
    for (FindingKind kind : DocumentKinds.all()) {
      Map<String, JsonValue> row = new LinkedHashMap<>();
      row.put("code", Json.text(kind.code()));
      row.put("severity", Json.text(kind.severity().code()));
      row.put("parameters", Json.texts(parameters(kind)));
      for (String language : Catalogue.LANGUAGES) {
        FindingText text = kind.text(Locale.forLanguageTag(language));
        Map<String, JsonValue> texts = new LinkedHashMap<>();
        texts.put("message", Json.text(text.message()));
        texts.put("what", Json.text(text.what()));
        texts.put("why", Json.text(text.why()));
        texts.put("fix", Json.text(text.fix()));
        row.put(language, Json.object(texts));
      }
      problems.add(Json.object(row));
    }
    return Json.object("problems", new JsonValue.Sequence(problems));
  }

  private static Set<String> parameters(FindingKind kind) {
    Set<String> parameters = new TreeSet<>();
    for (String language : Catalogue.LANGUAGES) {
      PARAMETER
          .matcher(kind.text(Locale.forLanguageTag(language)).message())
          .results()
          .forEach(found -> parameters.add(found.group(1)));
    }
    return parameters;
  }

  static JsonValue limits() throws ReflectiveOperationException {
    Map<String, JsonValue> limits = new LinkedHashMap<>();
    for (RecordComponent limit : Limits.class.getRecordComponents()) {
      limits.put(
          limit.getName(),
          new JsonValue.Numeral(String.valueOf(limit.getAccessor().invoke(Limits.standard()))));
    }
    return Json.object("limits", Json.object(limits));
  }
}
