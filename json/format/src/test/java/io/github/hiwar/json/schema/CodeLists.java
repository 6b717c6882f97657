package io.github.hiwar.json.schema;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.OpenCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The code lists that the shapes use: names, codes in their order, and the values behind them. */
final class CodeLists {
  private CodeLists() {}

  /**
   * One list.
   *
   * @param name the name of its type
   * @param open whether users may add codes
   * @param values the value of each code
   */
  record CodeList(String name, boolean open, Map<String, Object> values) {}

  /** All of them, by name. */
  static List<CodeList> all() {
    Map<String, CodeList> lists = new TreeMap<>();
    for (Shape<?> shape : Shapes.all()) {
      for (Member<?> member : shape.members()) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (member.form() instanceof Form.Closed<?> closed) {
          values.putAll(closed.codes());
          lists.put(closed.name(), new CodeList(closed.name(), false, values));
        } else if (member.form() instanceof Form.Open<?> open) {
          for (OpenCode code : open.known()) {
            values.put(code.code(), code);
          }
          lists.put(open.name(), new CodeList(open.name(), true, values));
        }
      }
    }
    return new ArrayList<>(lists.values());
  }
}
