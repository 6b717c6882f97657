package io.github.hiwar.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A method that returns an attribute, with all its declarations: one that is redeclared keeps the
 * annotations, and without a comment of its own the comment, of the one above it.
 *
 * @param declarations the declarations, the nearest first
 */
record Accessor(List<ExecutableElement> declarations) {
  private static final String EXTENSIONS = "extensions";
  private static final String ID = "id";

  /** Those of a type: the id, then what the type itself declares, then what it inherits. */
  static List<Accessor> of(TypeElement type) {
    Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();
    collect(type, methods);
    List<Accessor> accessors = new ArrayList<>();
    for (List<ExecutableElement> declarations : methods.values()) {
      Accessor accessor = new Accessor(declarations);
      if (accessor.isSettable() && !accessor.name().equals(EXTENSIONS)) {
        accessors.add(accessor.name().equals(ID) ? 0 : accessors.size(), accessor);
      }
    }
    return accessors;
  }

  private static void collect(TypeElement type, Map<String, List<ExecutableElement>> methods) {
    for (ExecutableElement method : Model.methods(type)) {
      if (method.getParameters().isEmpty()) {
        methods
            .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
            .add(method);
      }
    }
    Model.above(type).forEach(above -> collect(above, methods));
  }

  ExecutableElement nearest() {
    return declarations.get(0);
  }

  String name() {
    return nearest().getSimpleName().toString();
  }

  // What has a body is derived from what can be set.
  private boolean isSettable() {
    return nearest().getModifiers().contains(Modifier.ABSTRACT)
        || Model.isAnnotated(nearest(), "org.immutables.value.Value.Default");
  }

  boolean isAnnotated(String annotation) {
    return declarations.stream().anyMatch(one -> Model.isAnnotated(one, annotation));
  }

  /** The nearest annotation of that name. */
  Optional<AnnotationMirror> annotation(String name) {
    return declarations.stream()
        .<AnnotationMirror>flatMap(one -> Model.annotation(one, name).stream())
        .findFirst();
  }
}
