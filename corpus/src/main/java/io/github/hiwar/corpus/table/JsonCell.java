package io.github.hiwar.corpus.table;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON in one cell, for what has no rows of its own. */
final class JsonCell {
  private JsonCell() {}

  static String print(JsonValue value) {
    return new String(HiwarJson.standard().values().write(value, false), StandardCharsets.UTF_8);
  }

  /**
   * The same JSON without anything that a spreadsheet would run: what would begin a formula is
   * escaped where it stands in a string. Elsewhere it is the sign of a number, which is none.
   */
  static String guarded(String json) {
    CellStarts starts = new CellStarts();
    StringBuilder cell = new StringBuilder(json.length());
    boolean inString = false;
    boolean escaped = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (starts.isFormula(c) && inString) {
        cell.append("\\u%04x".formatted((int) c));
      } else {
        cell.append(c);
      }
      inString ^= c == '"' && !escaped;
      escaped = c == '\\' && !escaped;
    }
    return cell.toString();
  }

  /**
   * The value, or null if the cell is not JSON that a record can hold: with a member given twice,
   * say.
   */
  static @Nullable JsonValue parse(String cell) {
    return HiwarJson.standard()
        .values()
        .read(Form.JSON, cell.getBytes(StandardCharsets.UTF_8))
        .value()
        .orElse(null);
  }
}
