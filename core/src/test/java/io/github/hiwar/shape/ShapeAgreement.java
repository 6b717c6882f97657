package io.github.hiwar.shape;

import io.github.hiwar.value.Extensible;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a shape with the type that it describes. */
final class ShapeAgreement {
  private static final Set<String> ORDER_LAST = Set.of("citations", "absent");

  private final Shape<?> shape;
  private final List<String> faults = new ArrayList<>();

  private ShapeAgreement(Shape<?> shape) {
    this.shape = shape;
  }

  /** What the shape and its type disagree on. */
  static List<String> faults(Shape<?> shape) {
    ShapeAgreement agreement = new ShapeAgreement(shape);
    agreement.check();
    return agreement.faults;
  }

  private void check() {
    Map<String, Method> attributes = attributes(shape);
    for (Member<?> member : shape.members()) {
      Method accessor = attributes.remove(member.name());
      if (accessor == null) {
        faults.add(shape + "." + member.name() + ": the type has no such attribute");
      } else {
        compare(member, accessor);
      }
      if (!member.description().endsWith(".")) {
        faults.add(shape + "." + member.name() + ": the description is no sentence");
      }
    }
    attributes.keySet().forEach(name -> faults.add(shape + "." + name + ": not in the shape"));
    List<String> names = shape.members().stream().map(Member::name).toList();
    if (names.indexOf("id") > 0) {
      faults.add(shape + ": the id comes first");
    }
    if (names.contains("citations")
        && !ORDER_LAST.equals(Set.copyOf(names.subList(names.size() - 2, names.size())))) {
      faults.add(shape + ": citations and absent come last");
    }
  }

  /** What the builder can set is an attribute; the rest of the type is derived. */
  static Map<String, Method> attributes(Shape<?> shape) {
    Map<String, Method> attributes = new TreeMap<>();
    Set<String> settable = new java.util.TreeSet<>();
    for (Method method : shape.newBuilder().getClass().getMethods()) {
      settable.add(method.getName());
    }
    for (Method method : shape.type().getMethods()) {
      String name = method.getName();
      boolean accessor =
          method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && !method.isBridge()
              && !name.equals("extensions");
      String capital = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
      if (accessor
          && (settable.contains(name)
              || settable.contains("addAll" + capital)
              || settable.contains("putAll" + capital))) {
        attributes.merge(name, method, ShapeAgreement::narrower);
      }
    }
    return attributes;
  }

  private static Method narrower(Method one, Method other) {
    return one.getDeclaringClass().isAssignableFrom(other.getDeclaringClass()) ? other : one;
  }

  private void compare(Member<?> member, Method accessor) {
    Type type = accessor.getGenericReturnType();
    Cardinality expected = cardinality(accessor, member);
    if (member.cardinality() != expected) {
      faults.add(
          "%s.%s: is %s in the shape and %s in the type"
              .formatted(shape, member.name(), member.cardinality(), expected));
      return;
    }
    Type value =
        switch (expected) {
          case OPTIONAL, MANY -> argument(type, 0);
          case KEYED -> argument(type, 1);
          default -> type;
        };
    String fault = fault(member.form(), value);
    if (fault != null) {
      faults.add("%s.%s: %s".formatted(shape, member.name(), fault));
    }
  }

  private Cardinality cardinality(Method accessor, Member<?> member) {
    Class<?> type = accessor.getReturnType();
    if (type == Optional.class) {
      return Cardinality.OPTIONAL;
    }
    if (type == List.class) {
      return Cardinality.MANY;
    }
    if (type == Map.class) {
      return Cardinality.KEYED;
    }
    return holds(shape.newBuilder(), member.name()) ? Cardinality.DEFAULTED : Cardinality.ONE;
  }

  /** Whether a builder has a value before it is given one: a default. */
  private static boolean holds(Object builder, String name) {
    try {
      Field field = builder.getClass().getSuperclass().getDeclaredField(name);
      field.setAccessible(true);
      return !field.getType().isPrimitive() && field.get(builder) != null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(builder.getClass() + " keeps no " + name, e);
    }
  }

  private static @Nullable String fault(Form<?> form, Type type) {
    Class<?> raw = raw(type);
    if (form instanceof Form.Scalar<?> scalar) {
      return differ(scalar.type(), raw);
    }
    if (form instanceof Form.Whole) {
      return raw == Integer.class || raw == int.class ? null : "a whole number is an int";
    }
    if (form instanceof Form.Flag) {
      return raw == Boolean.class || raw == boolean.class ? null : "a flag is a boolean";
    }
    if (form instanceof Form.Localized) {
      return differ(io.github.hiwar.value.LocalizedText.class, raw);
    }
    if (form instanceof Form.Closed<?> closed) {
      return closedFault(closed, raw);
    }
    if (form instanceof Form.Open<?> open) {
      boolean own = open.known().stream().allMatch(raw::isInstance);
      return own && !open.known().isEmpty() ? null : "the known codes are of another list";
    }
    if (form instanceof Form.Reference<?> reference) {
      return raw == io.github.hiwar.value.Ref.class
          ? differ(reference.target(), raw(argument(type, 0)))
          : "not a reference";
    }
    if (form instanceof Form.Choice<?> choice) {
      return choice.shapes().get().values().stream().allMatch(s -> raw.isAssignableFrom(s.type()))
              && raw.isSealed()
              && raw.getPermittedSubclasses().length == choice.shapes().get().size()
          ? null
          : "the shapes are not those of " + raw.getSimpleName();
    }
    return differ(((Form.Nested<?>) form).shape().get().type(), raw);
  }

  private static @Nullable String closedFault(Form.Closed<?> closed, Class<?> raw) {
    List<Object> constants = new ArrayList<>();
    for (Class<?> list : raw.isSealed() ? raw.getPermittedSubclasses() : new Class<?>[] {raw}) {
      constants.addAll(Arrays.asList(list.getEnumConstants()));
    }
    return Set.copyOf(constants).equals(Set.copyOf(closed.codes().values()))
        ? null
        : "the code list is not that of " + raw.getSimpleName();
  }

  private static @Nullable String differ(Class<?> inShape, Class<?> inType) {
    return inShape == inType
        ? null
        : "is %s in the shape and %s in the type"
            .formatted(inShape.getSimpleName(), inType.getSimpleName());
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> known) {
      return known;
    }
    if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return (Class<?>) ((ParameterizedType) type).getRawType();
  }

  static boolean isExtensible(Shape<?> shape) {
    return Extensible.class.isAssignableFrom(shape.type());
  }
}
