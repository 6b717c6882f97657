package io.github.hiwar.examples.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types as a person writes them, without packages, with a question mark where null may be. */
final class TypeNames {
  private TypeNames() {}

  static String of(AnnotatedType type) {
    String mark = type.isAnnotationPresent(Nullable.class) ? "?" : "";
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Class<?> raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
      return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
              .map(TypeNames::of)
              .collect(Collectors.joining(", ", nameOf(raw) + "<", ">"))
          + mark;
    }
    if (type instanceof AnnotatedArrayType array) {
      return of(array.getAnnotatedGenericComponentType()) + "[]" + mark;
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      if (wildcard.getAnnotatedLowerBounds().length > 0) {
        return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
      }
      String bound = of(wildcard.getAnnotatedUpperBounds()[0]);
      return bound.equals("Object") ? "?" : "? extends " + bound;
    }
    if (type.getType() instanceof TypeVariable<?> variable) {
      return variable.getName() + mark;
    }
    return nameOf((Class<?>) type.getType()) + mark;
  }

  static String nameOf(Class<?> type) {
    Class<?> around = type.getDeclaringClass();
    return around == null ? type.getSimpleName() : nameOf(around) + "." + type.getSimpleName();
  }
}
