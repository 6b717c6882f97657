package io.github.hiwar.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** An interface of the model that no shape can be made of; the compiler says where and why. */
final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Element element;

  ModelException(Element element, String fault) {
    super(name(element) + " " + fault);
    this.element = element;
  }

  // A member with its type; a type of its own without its package.
  private static String name(Element element) {
    Element outer = element.getEnclosingElement();
    return (outer == null || outer instanceof PackageElement ? "" : outer.getSimpleName() + ".")
        + element.getSimpleName();
  }

  Element element() {
    return element;
  }
}
