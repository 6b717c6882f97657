package io.github.hiwar.json.schema;

import io.github.hiwar.shape.Constraint;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an object has to keep besides the forms that a reader goes by, in the order of the checks.
 */
final class ChecksTable {
  /** The forms that the object looks at, by the check that does so. */
  private static final Map<String, String> OF_FORMS =
      Map.of("id", "id", "text", "text", "language", "languages");

  /**
   * One row.
   *
   * @param shape the name of the shape
   * @param check what is asked
   * @param members the members that it is asked of
   * @param value what it is asked with
   * @param at the member that a message points at, empty for the object as a whole
   */
  record Row(String shape, String check, List<String> members, String value, String at) {
    /** What the cases of the conformance suite that try the row begin with. */
    String name() {
      return String.join("-", shape, check, at.isEmpty() ? "object" : at);
    }

    String line() {
      return String.join("\t", shape, check, String.join(" ", members), ascii(value), at) + "\n";
    }

    // Characters that cannot be seen, or that end a line for some, are written as escapes.
    private static String ascii(String pattern) {
      StringBuilder text = new StringBuilder();
      pattern
          .chars()
          .forEach(c -> text.append(c < 0x7f ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
      return text.toString();
    }
  }

  private ChecksTable() {}

  static String table() {
    StringBuilder table = new StringBuilder("shape\tcheck\tmembers\tvalue\tat\n");
    for (Shape<?> shape : Shapes.all()) {
      ofForms(shape).forEach(row -> table.append(row.line()));
      ofConstraints(shape).forEach(row -> table.append(row.line()));
    }
    return table.toString();
  }

  private static List<Row> ofForms(Shape<?> shape) {
    List<Row> rows = new ArrayList<>();
    for (Member<?> member : shape.members()) {
      String check =
          member.form() instanceof Form.Scalar<?> form ? OF_FORMS.get(form.name()) : null;
      if (check != null) {
        String at = check.equals("languages") ? "" : member.name();
        rows.add(new Row(shape.name(), check, List.of(member.name()), "", at));
      }
    }
    return rows;
  }

  static List<Row> ofConstraints(Shape<?> shape) {
    return shape.constraints().stream()
        .map(one -> new Row(shape.name(), check(one.kind()), one.members(), one.value(), one.at()))
        .toList();
  }

  static String check(Constraint.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
