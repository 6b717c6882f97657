package io.github.hiwar.jackson3;

import io.github.hiwar.json.TypeForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * What a type is called where a mapper names it and the user does not: {@code Demand}, of whichever
 * class a demand is.
 */
final class TypeNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
    String name = findTypeName(config, annotated);
    return name == null ? null : PropertyName.construct(name);
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
    return TypeForms.typeOf(annotated.getRawType()).map(Class::getSimpleName).orElse(null);
  }
}
