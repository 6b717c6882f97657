package io.github.hiwar.json;

import io.github.hiwar.shape.Shape;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of the shapes that were met, made once each. */
final class ShapeTables {
  private final Map<Shape<?>, ShapeTable<?>> tables = new ConcurrentHashMap<>();

  @SuppressWarnings("unchecked") // A table is kept under the very shape that it was made from.
  <T> ShapeTable<T> of(Shape<T> shape) {
    return (ShapeTable<T>) tables.computeIfAbsent(shape, ShapeTable::new);
  }
}
