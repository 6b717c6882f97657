package io.github.hiwar.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the processor knows of the model: the names of the few types that mean something to it. */
record Model(Elements elements, Types types) {
  static final String VALUE = "io.github.hiwar.value.";
  static final String STYLE = VALUE + "HiwarStyle";
  static final String PACKAGE = "io.github.hiwar.shape";

  /** Whether a type is an interface that a shape is made of. */
  static boolean hasShape(TypeElement type) {
    return isAnnotated(type, STYLE);
  }

  static boolean isAnnotated(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> element(mirror.getAnnotationType()))
        .anyMatch(type -> type.getQualifiedName().contentEquals(annotation));
  }

  /** Whether a type is, extends or implements the one of that name. */
  boolean isA(TypeElement type, String name) {
    return type.getQualifiedName().contentEquals(name)
        || types.directSupertypes(type.asType()).stream()
            .anyMatch(supertype -> isA(element(supertype), name));
  }

  String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** Whether a type is one of an entity with members of its own. */
  boolean isEntity(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && hasShape(element(type))
        && isA(element(type), VALUE + "Entity");
  }

  /** The types that a sealed interface permits, in their order. */
  static List<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream().map(Model::element).toList();
  }

  /** The interfaces above a type. */
  static List<TypeElement> above(TypeElement type) {
    return type.getInterfaces().stream().map(Model::element).toList();
  }

  static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /** An argument of a generic type, as it is written. */
  static TypeMirror argument(TypeMirror type, int index) {
    return ((DeclaredType) type).getTypeArguments().get(index);
  }

  /** What a type argument stands for: of a wildcard, its bound. */
  static TypeMirror bound(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : argument;
  }
}
