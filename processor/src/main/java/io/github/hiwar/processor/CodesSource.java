package io.github.hiwar.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The source of what the open lists of one package know: the constants of each, in their order. */
final class CodesSource {
  static final String CODES = "KnownCodes";

  private CodesSource() {}

  /** The codes of the lists of a package, a constant a list. */
  static String of(String in, List<TypeElement> lists) {
    Source source = Source.of(in, CODES, "The codes that the open lists of this package know.");
    source.line("");
    for (TypeElement list : lists) {
      source.line(
          "static final java.util.List<%s> %s = java.util.List.of(%s);",
          list,
          FormNames.constant(list),
          constants(list).stream()
              .map(code -> list + "." + code.getSimpleName())
              .collect(Collectors.joining(", ")));
    }
    return source.end();
  }

  /** Whether a list has its codes as constants; the others have them from elsewhere. */
  static boolean has(TypeElement list) {
    return !constants(list).isEmpty();
  }

  private static List<? extends Element> constants(TypeElement list) {
    return ElementFilter.fieldsIn(list.getEnclosedElements()).stream()
        .filter(field -> field.getModifiers().contains(Modifier.PUBLIC))
        .filter(field -> field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> isOf(field.asType(), list))
        .toList();
  }

  private static boolean isOf(TypeMirror type, TypeElement list) {
    return type instanceof DeclaredType declared && declared.asElement().equals(list);
  }
}
