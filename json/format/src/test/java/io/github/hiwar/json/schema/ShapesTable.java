package io.github.hiwar.json.schema;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes as data, for readers in other languages: members in their order, and their forms. */
final class ShapesTable {
  private ShapesTable() {}

  static JsonValue table() {
    Map<String, JsonValue> shapes = new LinkedHashMap<>();
    Shapes.all().forEach(shape -> shapes.put(shape.name(), shape(shape)));
    return Json.object("root", Json.text(Shapes.record().name()), "shapes", Json.object(shapes));
  }

  private static JsonValue shape(Shape<?> shape) {
    List<JsonValue> members = new ArrayList<>();
    for (Member<?> member : shape.members()) {
      Map<String, JsonValue> row = new LinkedHashMap<>();
      row.put("name", Json.text(member.name()));
      row.put("holds", Json.text(member.cardinality().name().toLowerCase(Locale.ROOT)));
      form(member.form(), row);
      if (member.isPersonal()) {
        row.put("personal", new JsonValue.Flag(true));
      }
      members.add(Json.object(row));
    }
    return new JsonValue.Sequence(members);
  }

  private static void form(Form<?> form, Map<String, JsonValue> row) {
    if (form instanceof Form.Scalar<?> scalar) {
      put(row, scalar.name());
    } else if (form instanceof Form.Whole whole) {
      put(row, "whole");
      row.put("least", new JsonValue.Numeral(Integer.toString(whole.least())));
    } else if (form instanceof Form.Flag) {
      put(row, "flag");
    } else if (form instanceof Form.Json) {
      put(row, "json");
    } else if (form instanceof Form.Localized) {
      put(row, "localized");
    } else if (form instanceof Form.Closed<?> closed) {
      put(row, "closed", "list", closed.name());
    } else if (form instanceof Form.Open<?> open) {
      put(row, "open", "list", open.name());
    } else if (form instanceof Form.Reference<?> reference) {
      put(row, "reference", "to", reference.target().getSimpleName());
    } else if (form instanceof Form.Nested<?> nested) {
      put(row, "object", "shape", nested.shape().name());
    } else if (form instanceof Form.Choice<?> choice) {
      put(row, "choice");
      Map<String, JsonValue> shapes = new LinkedHashMap<>();
      choice.byCode().forEach((code, shape) -> shapes.put(code, Json.text(shape.name())));
      row.put("shapes", Json.object(shapes));
    }
  }

  private static void put(Map<String, JsonValue> row, String form) {
    row.put("form", Json.text(form));
  }

  private static void put(Map<String, JsonValue> row, String form, String name, String value) {
    put(row, form);
    row.put(name, Json.text(value));
  }
}
