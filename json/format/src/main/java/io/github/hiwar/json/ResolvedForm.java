package io.github.hiwar.json;

import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form with what reading and writing ask of it at every value, found out once: of which kind it
 * is, and the table of the shape that it nests.
 */
final class ResolvedForm {
  /** The kinds of form; what stands for each in the wire format is decided by a switch. */
  enum Kind {
    TEXT,
    SCALAR,
    WHOLE,
    FLAG,
    JSON,
    LOCALIZED,
    CLOSED,
    OPEN,
    REFERENCE,
    NESTED,
    CHOICE
  }

  private final Form<?> form;
  private final Kind kind;
  private final ShapeTables tables;
  private final Map<Object, String> codes;
  // Found late, because shapes may be recursive; to find it twice does no harm.
  private @Nullable ShapeTable<?> nested;

  ResolvedForm(Form<?> form, ShapeTables tables) {
    this.form = form;
    this.kind = kindOf(form);
    this.tables = tables;
    Map<Object, String> closed = new HashMap<>();
    if (form instanceof Form.Closed<?> list) {
      list.codes().forEach((code, constant) -> closed.put(constant, code));
    }
    this.codes = closed;
  }

  private static Kind kindOf(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar) {
      return scalar.type().equals(String.class) ? Kind.TEXT : Kind.SCALAR;
    }
    if (form instanceof Form.Whole) {
      return Kind.WHOLE;
    }
    if (form instanceof Form.Flag) {
      return Kind.FLAG;
    }
    if (form instanceof Form.Json) {
      return Kind.JSON;
    }
    if (form instanceof Form.Localized) {
      return Kind.LOCALIZED;
    }
    if (form instanceof Form.Closed) {
      return Kind.CLOSED;
    }
    if (form instanceof Form.Open) {
      return Kind.OPEN;
    }
    if (form instanceof Form.Reference) {
      return Kind.REFERENCE;
    }
    return form instanceof Form.Nested ? Kind.NESTED : Kind.CHOICE;
  }

  Form<?> form() {
    return form;
  }

  Kind kind() {
    return kind;
  }

  /** The code of a constant of a closed list, which the constant itself would make anew. */
  String code(ClosedCode constant) {
    String code = codes.get(constant);
    return code == null ? constant.code() : code;
  }

  /** The table of the shape that a nested form has. */
  ShapeTable<?> table() {
    ShapeTable<?> table = nested;
    if (table == null) {
      table = tables.of(((Form.Nested<?>) form).shape());
      nested = table;
    }
    return table;
  }

  /** A value of this form as it is written. */
  JsonValue json(Object value) {
    TreeSink tree = new TreeSink();
    try {
      new ShapeWriter(tree, tables).value(this, value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return tree.result();
  }

  /** The member that frames an object of this shape: a record says its version. */
  static @Nullable String frame(Shape<?> shape) {
    return shape == Shapes.record() ? ShapeReader.VERSION : null;
  }
}
