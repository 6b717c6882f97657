package io.github.hiwar.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.github.hiwar.json.TypeForms;
import org.jspecify.annotations.Nullable;

/**
 * What a type is called where a mapper names it and the user does not: {@code Demand}, of whichever
 * class a demand is.
 */
final class TypeNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
    String name = findTypeName(annotated);
    return name == null ? null : PropertyName.construct(name);
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass annotated) {
    return TypeForms.typeOf(annotated.getRawType()).map(Class::getSimpleName).orElse(null);
  }
}
