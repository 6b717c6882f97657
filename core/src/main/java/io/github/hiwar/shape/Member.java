package io.github.hiwar.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of a shape: its name, how many values it has, what they look like, how to get and set
 * them, and what it means.
 *
 * @param <T> the type that has the member
 */
public final class Member<T> {
  private final String name;
  private final Cardinality cardinality;
  private final Form<?> form;
  private final Function<T, ? extends @Nullable Object> getter;
  private final BiConsumer<Object, Object> setter;
  private final @Nullable Object defaultValue;
  private final boolean personal;
  private final String description;

  Member(
      String name,
      Cardinality cardinality,
      Form<?> form,
      Function<T, ? extends @Nullable Object> getter,
      BiConsumer<Object, Object> setter,
      @Nullable Object defaultValue,
      boolean personal,
      String description) {
    this.name = name;
    this.cardinality = cardinality;
    this.form = form;
    this.getter = getter;
    this.setter = setter;
    this.defaultValue = defaultValue;
    this.personal = personal;
    this.description = description;
  }

  Member<T> asPersonal() {
    return new Member<>(name, cardinality, form, getter, setter, defaultValue, true, description);
  }

  /** {@return the name, in the wire format and of the accessor} */
  public String name() {
    return name;
  }

  /** {@return how many values it has} */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** {@return what one value looks like} */
  public Form<?> form() {
    return form;
  }

  /**
   * {@return the shape of one of its values, empty if such values have no members}
   *
   * @param value the value
   */
  public Optional<Shape<?>> shapeOf(Object value) {
    if (form instanceof Form.Nested<?> nested) {
      return Optional.of(nested.shape().get());
    }
    if (form instanceof Form.Choice<?> choice) {
      for (Shape<?> shape : choice.shapes().get().values()) {
        if (shape.type().isInstance(value)) {
          return Optional.of(shape);
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether it holds personal data} */
  public boolean isPersonal() {
    return personal;
  }

  /** {@return what it means, in one sentence of English} */
  public String description() {
    return description;
  }

  /**
   * {@return what the object holds, null if nothing that would be written: the value of a single
   * member, the list of a {@link Cardinality#MANY}, the map of a {@link Cardinality#KEYED} one}
   *
   * @param object the object
   */
  public @Nullable Object get(T object) {
    Object value = getter.apply(object);
    return value == null || value.equals(defaultValue) ? null : value;
  }

  /**
   * Gives a builder of the shape the value, list or map for this member.
   *
   * @param builder the builder of such an object
   * @param value the value
   */
  public void set(Object builder, Object value) {
    setter.accept(builder, value);
  }

  @Override
  public String toString() {
    return name + " (" + cardinality + ")";
  }
}
