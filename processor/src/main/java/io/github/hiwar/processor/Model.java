package io.github.hiwar.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
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
  static final String STYLE = "io.github.hiwar.wire.HiwarStyle";
  static final String WIRE = "io.github.hiwar.wire.Wire.";
  static final String PACKAGE = "io.github.hiwar.shape";

  /** Whether a type is an interface that a shape is made of. */
  static boolean hasShape(TypeElement type) {
    return isAnnotated(type, STYLE);
  }

  /** Whether objects of a type look at themselves when they are built. */
  static boolean isChecked(TypeElement type) {
    return methods(type).stream()
            .anyMatch(one -> isAnnotated(one, "org.immutables.value.Value.Check"))
        || above(type).stream().anyMatch(Model::isChecked);
  }

  static boolean isAnnotated(Element element, String annotation) {
    return annotation(element, annotation).isPresent();
  }

  static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror -> element(mirror.getAnnotationType()).getQualifiedName().contentEquals(name))
        .findFirst();
  }

  /** The values of an annotation by name, those that are not written included. */
  Map<String, Object> values(AnnotationMirror annotation) {
    Map<String, Object> values = new HashMap<>();
    elements
        .getElementValuesWithDefaults(annotation)
        .forEach(
            (method, value) -> values.put(method.getSimpleName().toString(), value.getValue()));
    return values;
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
