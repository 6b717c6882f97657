package io.github.hiwar.shape;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks an object along its shape and rebuilds what an edit changes.
 *
 * <p>Renaming, redaction, merging and looking for references are all such walks. Objects in which
 * nothing changes are not rebuilt, so that a walk that only looks costs one pass.
 *
 * <pre>{@code
 * List<Ref<?>> references = new ArrayList<>();
 * ShapeTransformer.walk(Shapes.record(), record, (place, value) -> {
 *   if (value instanceof Ref<?> ref) {
 *     references.add(ref);
 *   }
 * });
 * }</pre>
 */
@SuppressWarnings("ReferenceEquality") // What is the same object has not been edited.
public final class ShapeTransformer {
  private final ShapeEdit edit;

  private ShapeTransformer(ShapeEdit edit) {
    this.edit = edit;
  }

  /**
   * {@return the object after an edit; the same object if the edit changes nothing}
   *
   * @param <T> the type of the object
   * @param shape the shape of the object
   * @param object the object
   * @param edit what changes
   * @throws io.github.hiwar.value.InvalidValueException if what the edit makes breaks a rule
   * @throws IllegalStateException if the edit leaves out a member that must be there
   */
  public static <T> T transform(Shape<T> shape, T object, ShapeEdit edit) {
    return new ShapeTransformer(edit).rebuilt(shape, object, null);
  }

  /**
   * Shows every value to a visitor: those without members, and objects before what they hold.
   *
   * @param <T> the type of the object
   * @param shape the shape of the object
   * @param object the object
   * @param visitor is shown each value
   */
  public static <T> void walk(Shape<T> shape, T object, Visitor visitor) {
    transform(
        shape,
        object,
        new ShapeEdit() {
          @Override
          public Object leaf(Place place, Object value) {
            visitor.visit(place, value);
            return value;
          }

          @Override
          public boolean enters(Place place, Object inner) {
            visitor.visit(place, inner);
            return true;
          }
        });
  }

  /** Sees values. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Sees one value, and where it stands.
     *
     * @param place where it stands
     * @param value the value
     */
    void visit(Place place, Object value);
  }

  private <T> T rebuilt(Shape<T> shape, T object, @Nullable Place at) {
    @Nullable Object[] values = shape.values(object);
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Object before = values[i];
      if (before != null) {
        values[i] = edited(shape.members().get(i), object, before, at);
        changed |= values[i] != before;
      }
    }
    Extensible owner = (Extensible) object;
    Extensions extensions = edit.extensions(at, owner);
    return changed || extensions != owner.extensions() ? build(shape, values, extensions) : object;
  }

  private static <T> T build(Shape<T> shape, @Nullable Object[] values, Extensions extensions) {
    Object builder = shape.newBuilder();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        shape.members().get(i).set(builder, value);
      }
    }
    shape.setExtensions(builder, extensions);
    return shape.build(builder);
  }

  private @Nullable Object edited(
      Member<?> member, Object owner, Object value, @Nullable Place above) {
    return switch (member.cardinality()) {
      case MANY -> elements(member, owner, (List<?>) value, above);
      case KEYED -> entries(member, owner, (Map<?, ?>) value, above);
      default -> one(new Place(above, owner, member, null), value);
    };
  }

  private @Nullable Object elements(
      Member<?> member, Object owner, List<?> values, @Nullable Place above) {
    List<Object> edited = new ArrayList<>(values.size());
    boolean changed = false;
    for (int i = 0; i < values.size(); i++) {
      Object before = values.get(i);
      Object after = one(new Place(above, owner, member, Integer.toString(i)), before);
      changed |= after != before;
      if (after != null) {
        edited.add(after);
      }
    }
    return changed ? nullIfEmpty(edited.isEmpty(), edited) : values;
  }

  private @Nullable Object entries(
      Member<?> member, Object owner, Map<?, ?> values, @Nullable Place above) {
    Map<String, Object> edited = new LinkedHashMap<>();
    boolean changed = false;
    Map<String, String> names = edit.keys(new Place(above, owner, member, null), keys(values));
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      String name = (String) entry.getKey();
      String newName = names.getOrDefault(name, name);
      Object before = entry.getValue();
      Object after = one(new Place(above, owner, member, newName), before);
      changed |= after != before || !newName.equals(name);
      if (after != null) {
        edited.put(newName, after);
      }
    }
    return changed ? nullIfEmpty(edited.isEmpty(), edited) : values;
  }

  @SuppressWarnings("unchecked") // The names of a keyed member are texts, as its definition says.
  private static Set<String> keys(Map<?, ?> values) {
    return (Set<String>) values.keySet();
  }

  private static @Nullable Object nullIfEmpty(boolean empty, Object value) {
    return empty ? null : value;
  }

  private @Nullable Object one(Place place, Object value) {
    Optional<Shape<?>> shape = place.member().shapeOf(value);
    if (shape.isEmpty()) {
      return edit.leaf(place, value);
    }
    return edit.enters(place, value) ? object(shape.get(), place, value) : value;
  }

  private <T> @Nullable Object object(Shape<T> shape, Place place, Object value) {
    return edit.object(place, value, rebuilt(shape, shape.type().cast(value), place));
  }
}
