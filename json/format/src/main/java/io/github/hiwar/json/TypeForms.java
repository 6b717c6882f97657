package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How each Hiwar type travels, by its Java type: what a module for a data-binding library looks up.
 *
 * <p>Types of the platform that a form borrows (strings, decimals, URIs) are not among them.
 */
public final class TypeForms {
  private static final Set<Class<?>> PLATFORM = Set.of(String.class, BigDecimal.class, URI.class);
  private static final Map<Class<?>, Form<?>> ALL =
      Collections.unmodifiableMap(new TypeForms().forms);

  private final Map<Class<?>, Form<?>> forms = new LinkedHashMap<>();
  private final Set<Shape<?>> seen = new HashSet<>();

  private TypeForms() {
    add(Shapes.record().form());
    forms.put(Ref.class, Form.ref(Entity.class));
    forms.put(JsonValue.class, Form.JSON);
  }

  /** {@return the forms by type} */
  public static Map<Class<?>, Form<?>> all() {
    return ALL;
  }

  /**
   * {@return the type with a form that a class is of: {@code Demand} for the class that the builder
   * of a demand makes; empty if the class is none of Hiwar's}
   *
   * @param type a class or an interface
   */
  public static Optional<Class<?>> typeOf(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      if (ALL.containsKey(one)) {
        return Optional.of(one);
      }
      for (Class<?> implemented : one.getInterfaces()) {
        if (ALL.containsKey(implemented)) {
          return Optional.of(implemented);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@return whether values of a form may be JSON objects; otherwise they are strings}
   *
   * @param form the form of a type
   */
  public static boolean isObject(Form<?> form) {
    return form instanceof Form.Nested
        || form instanceof Form.Choice
        || form instanceof Form.Localized
        || form instanceof Form.Json;
  }

  /**
   * {@return the token that a value begins with in JSON}
   *
   * @param form the form of its type
   * @param value the value
   */
  public static JsonToken first(Form<?> form, Object value) {
    if (value instanceof JsonValue json) {
      return new TreeSource(json).next();
    }
    return isObject(form) ? JsonToken.START_OBJECT : JsonToken.TEXT;
  }

  private void add(Form<?> form) {
    if (form instanceof Form.Scalar<?> scalar && !PLATFORM.contains(scalar.type())) {
      forms.put(scalar.type(), form);
    } else if (form instanceof Form.Localized) {
      forms.put(LocalizedText.class, form);
    } else if (form instanceof Form.Closed<?> closed) {
      forms.put(closed.type(), form);
      closed
          .codes()
          .values()
          .forEach(code -> forms.put(((Enum<?>) code).getDeclaringClass(), form));
    } else if (form instanceof Form.Open<?> open) {
      open.known().stream().limit(1).forEach(code -> forms.put(code.getClass(), form));
    } else if (form instanceof Form.Nested<?> nested) {
      shape(nested.shape(), form);
    } else if (form instanceof Form.Choice<?> choice) {
      alternatives(choice);
    }
  }

  // Wherever a value may stand where another of the choice might, it says which one it is.
  private <V> void alternatives(Form.Choice<V> choice) {
    forms.put(choice.type(), choice);
    for (Shape<? extends V> shape : choice.byCode().values()) {
      forms.put(shape.type(), choice.only(shape.type()));
      members(shape);
    }
  }

  private void shape(Shape<?> shape, Form<?> form) {
    forms.putIfAbsent(shape.type(), form);
    members(shape);
  }

  private void members(Shape<?> shape) {
    if (seen.add(shape)) {
      shape.members().stream().map(Member::form).forEach(this::add);
    }
  }
}
