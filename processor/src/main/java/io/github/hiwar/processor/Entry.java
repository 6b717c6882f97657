package io.github.hiwar.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A type of the model with its attributes.
 *
 * @param in the package of the interface
 * @param type the full name of the interface
 * @param name its simple name
 * @param attributes its attributes, in the order of the wire format
 */
record Entry(String in, String type, String name, List<Attribute> attributes) {
  static Entry of(TypeElement type, Model model, List<Attribute> attributes) {
    return new Entry(
        model.packageOf(type),
        type.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        attributes);
  }
}
