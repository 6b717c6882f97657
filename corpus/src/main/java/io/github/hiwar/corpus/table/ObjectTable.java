package io.github.hiwar.corpus.table;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are objects of one shape, or of one choice of shapes, which then has a column
 * {@code type}. Filled by {@link Layout}, and not changed afterwards.
 */
final class ObjectTable {
  static final int RECORD = 0;
  static final int ID = 1;
  static final int NONE = -1;

  private final String name;
  private final boolean choice;
  private final Map<String, Shape<?>> shapes;
  private final Map<String, RowForm> forms = new LinkedHashMap<>();
  private final List<Route> routes = new ArrayList<>();
  private @Nullable Table table;

  /** How the objects of one shape stand in their rows. */
  static final class RowForm {
    private final Shape<?> shape;
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();

    RowForm(Shape<?> shape) {
      this.shape = shape;
    }

    Shape<?> shape() {
      return shape;
    }

    /** The members in the order of the shape, with their first columns: -1 if they have none. */
    Map<Slot, Integer> slots() {
      return slots;
    }
  }

  ObjectTable(Form<?> form) {
    if (form instanceof Form.Choice<?> alternatives) {
      this.name = TableNames.table(alternatives.type().getSimpleName());
      this.choice = true;
      this.shapes = new LinkedHashMap<>(alternatives.byCode());
    } else {
      Shape<?> shape = ((Form.Nested<?>) form).shape();
      this.name = TableNames.table(shape.name());
      this.choice = false;
      this.shapes = Map.of("", shape);
    }
    shapes.forEach((type, shape) -> forms.put(type, new RowForm(shape)));
  }

  void columns(Table value) {
    table = value;
  }

  String name() {
    return name;
  }

  Table table() {
    return Objects.requireNonNull(table, "laid out");
  }

  List<Route> routes() {
    return routes;
  }

  /** Whether its rows tell of which shape they are. */
  boolean isChoice() {
    return choice;
  }

  boolean isRoot() {
    return routes.isEmpty();
  }

  /** Whether its rows have ids of their own in the wire format. */
  boolean isEntity() {
    return !choice && Entity.class.isAssignableFrom(shapes.values().iterator().next().type());
  }

  /** Whether several members can hold such objects. */
  boolean namesMember() {
    return routes.stream().map(Route::member).distinct().count() > 1;
  }

  boolean isOrdered() {
    return routes.stream().anyMatch(Route::many);
  }

  int indexOf(String column) {
    return table().indexOf(column);
  }

  Map<String, RowForm> forms() {
    return forms;
  }

  /** The form of a row of a type, null if there is none such. */
  @Nullable RowForm form(@Nullable String type) {
    return forms.get(choice && type != null ? type : "");
  }

  /** The type that an object tells of itself, empty where no choice is. */
  String typeOf(JsonValue.Structure object) {
    return choice && object.members().get(Form.Choice.DISCRIMINATOR) instanceof JsonValue.Text text
        ? text.value()
        : "";
  }

  @Override
  public String toString() {
    return name;
  }
}
