package io.github.hiwar.json;

import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.OwnMember;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of the shapes that were met, and the forms of their members, made once each. */
final class ShapeTables {
  private final Map<Shape<?>, ShapeTable<?>> tables = new ConcurrentHashMap<>();
  // Each form is a constant: to compare what it is made of would take longer than to read by it.
  private final Map<Form<?>, ResolvedForm> forms =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<String, OwnMember<?>> own;

  ShapeTables() {
    this(Map.of());
  }

  ShapeTables(Map<String, OwnMember<?>> own) {
    this.own = Map.copyOf(own);
  }

  /** The members that users have declared, by their names. */
  Map<String, OwnMember<?>> own() {
    return own;
  }

  @SuppressWarnings("unchecked") // A table is kept under the very shape that it was made from.
  <T> ShapeTable<T> of(Shape<T> shape) {
    ShapeTable<?> table = tables.get(shape);
    if (table == null) {
      table = tables.computeIfAbsent(shape, met -> new ShapeTable<>(met, this));
    }
    return (ShapeTable<T>) table;
  }

  /** The form of a member; where members have one form, what they read can be shared. */
  ResolvedForm of(Form<?> form) {
    return forms.computeIfAbsent(form, met -> new ResolvedForm(met, this));
  }
}
