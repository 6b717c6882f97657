package io.github.hiwar.shape;

import io.github.hiwar.BargainingRecord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shapes of the model, one for each type with members.
 *
 * <pre>{@code
 * Shapes.record().members();                       // id, title, level, sector, ...
 * Shapes.of(Person.class).member("name").get().isPersonal();
 * }</pre>
 */
public final class Shapes {
  private static final Map<Class<?>, Shape<?>> BY_TYPE = byType();
  private static final Shape<BargainingRecord> RECORD = of(BargainingRecord.class);
  private static final List<Shape<?>> ALL = all(RECORD);

  private Shapes() {}

  private static Map<Class<?>, Shape<?>> byType() {
    Map<Class<?>, Shape<?>> byType = new HashMap<>();
    ModelShapes.all().forEach(shape -> byType.put(shape.type(), shape));
    return byType;
  }

  private static List<Shape<?>> all(Shape<?> root) {
    Set<Shape<?>> reached = new LinkedHashSet<>();
    reach(root, reached);
    return List.copyOf(reached);
  }

  private static void reach(Shape<?> shape, Set<Shape<?>> reached) {
    if (reached.add(shape)) {
      shape.members().forEach(member -> Form.shapes(member.form()).forEach(s -> reach(s, reached)));
    }
  }

  /** {@return the shape of the record, the root of the wire format} */
  public static Shape<BargainingRecord> record() {
    return RECORD;
  }

  /** {@return all of them, each after the first that has it, the record first} */
  public static List<Shape<?>> all() {
    return ALL;
  }

  /**
   * {@return the shape of a type}
   *
   * @param <T> the type
   * @param type an interface of the model
   * @throws IllegalArgumentException if it has no members, or is no type of the model
   */
  @SuppressWarnings("unchecked") // Each shape is kept under its own type.
  public static <T> Shape<T> of(Class<T> type) {
    Shape<?> shape = BY_TYPE.get(type);
    if (shape == null) {
      throw new IllegalArgumentException(type + " has no shape");
    }
    return (Shape<T>) shape;
  }
}
