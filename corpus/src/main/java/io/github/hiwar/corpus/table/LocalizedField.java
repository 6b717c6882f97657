package io.github.hiwar.corpus.table;

import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages: a column each for Arabic, French and English, one for all others,
 * and one for their order where it is another, since the first language is the original.
 */
record LocalizedField(List<Column> columns) implements Field {
  static final List<String> LANGUAGES = List.of("ar", "fr", "en");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,;]+");
  private static final int OTHER = LANGUAGES.size();
  private static final int ORDER = OTHER + 1;

  @Override
  public boolean write(JsonValue value, @Nullable String[] cells, int at, RecordIds ids) {
    if (!(value instanceof JsonValue.Structure texts)) {
      return false;
    }
    Map<String, JsonValue> others = new LinkedHashMap<>();
    List<String> usual = new ArrayList<>(LANGUAGES);
    usual.retainAll(texts.members().keySet());
    for (Map.Entry<String, JsonValue> wording : texts.members().entrySet()) {
      int column = LANGUAGES.indexOf(wording.getKey());
      if (!(wording.getValue() instanceof JsonValue.Text text)) {
        return false;
      } else if (column < 0) {
        others.put(wording.getKey(), text);
        usual.add(wording.getKey());
      } else {
        cells[at + column] = text.value();
      }
    }
    if (!others.isEmpty()) {
      cells[at + OTHER] = JsonCell.print(new JsonValue.Structure(others));
    }
    if (!usual.equals(List.copyOf(texts.members().keySet()))) {
      cells[at + ORDER] = String.join(" ", texts.members().keySet());
    }
    return true;
  }

  @Override
  public @Nullable JsonValue read(@Nullable String[] cells, int at, Complaints complaints) {
    Map<String, JsonValue> usual = usual(cells, at, complaints);
    if (usual.isEmpty()) {
      return null;
    }
    String order = cells[at + ORDER];
    List<String> tags = order == null ? List.of() : List.of(SEPARATORS.split(order.trim(), -1));
    Map<String, JsonValue> ordered = new LinkedHashMap<>();
    for (String tag : tags) {
      JsonValue text = usual.get(tag);
      if (text != null) {
        ordered.put(tag, text);
      }
    }
    // Somebody has deleted a translation, or added one. Where it looks like both, a language is
    // misspelt, and nobody can tell which text is the original.
    if (!usual.keySet().containsAll(tags) && ordered.size() < usual.size()) {
      complaints.about(at + ORDER, "not-an-order", order);
    }
    usual.forEach(ordered::putIfAbsent);
    return new JsonValue.Structure(ordered);
  }

  private static Map<String, JsonValue> usual(
      @Nullable String[] cells, int at, Complaints complaints) {
    Map<String, JsonValue> texts = new LinkedHashMap<>();
    for (int i = 0; i < OTHER; i++) {
      String cell = cells[at + i];
      if (cell != null) {
        JsonValue text = complaints.text(at + i, cell);
        if (text != null) {
          texts.put(LANGUAGES.get(i), text);
        }
      }
    }
    String others = cells[at + OTHER];
    if (others != null) {
      if (JsonCell.parse(others) instanceof JsonValue.Structure object) {
        object
            .members()
            .forEach(
                (tag, text) -> {
                  if (texts.putIfAbsent(tag, text) != null) {
                    complaints.about(at + OTHER, "given-twice", tag);
                  }
                });
      } else {
        complaints.about(at + OTHER, "not-json", others);
      }
    }
    return texts;
  }

  @Override
  public int columnOf(String token) {
    int column = LANGUAGES.indexOf(token);
    return column >= 0 ? column : token.isEmpty() ? 0 : OTHER;
  }
}
