package io.github.hiwar.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All shapes of the model, found by walking from the record. */
public final class Shapes {
  private Shapes() {}

  /** The record's shape and every shape that can be reached from it. */
  public static List<Shape<?>> all() {
    Set<Shape<?>> found = new LinkedHashSet<>();
    walk(RecordShapes.RECORD, found);
    return new ArrayList<>(found);
  }

  private static void walk(Shape<?> shape, Set<Shape<?>> found) {
    if (found.add(shape)) {
      for (Member<?> member : shape.members()) {
        below(member.form()).forEach(inner -> walk(inner, found));
      }
    }
  }

  /** The shapes that a form holds. */
  static List<Shape<?>> below(Form<?> form) {
    if (form instanceof Form.Nested<?> nested) {
      return List.of(nested.shape().get());
    }
    if (form instanceof Form.Choice<?> choice) {
      return List.copyOf(choice.shapes().get().values());
    }
    return List.of();
  }
}
