package io.github.hiwar.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A type of the model with its attributes.
 *
 * @param in the package of the interface
 * @param type the full name of the interface
 * @param name its simple name
 * @param attributes its attributes, in the order of the wire format
 * @param limits what its attributes have to be together
 */
record Entry(String in, String type, String name, List<Attribute> attributes, List<Limit> limits) {
  static Entry of(TypeElement type, Model model, List<Attribute> attributes) {
    Entry entry =
        new Entry(
            model.packageOf(type),
            type.getQualifiedName().toString(),
            type.getSimpleName().toString(),
            attributes,
            Limit.of(type, model));
    entry.requireMembers(type);
    if (ChecksSource.has(entry) && !Model.isChecked(type)) {
      throw new ModelException(
          type, "has something to check: it needs a @Value.Check that calls Checks.of(this)");
    }
    return entry;
  }

  private void requireMembers(TypeElement type) {
    for (Limit limit : limits) {
      limit.members().forEach(member -> require(type, member));
    }
    for (Attribute attribute : attributes) {
      for (Limit limit : attribute.limits()) {
        if (limit.namesAnother()) {
          require(type, limit.text("value"));
        }
      }
    }
  }

  private void require(TypeElement type, String member) {
    if (attributes.stream().noneMatch(one -> one.name().equals(member))) {
      throw new ModelException(type, "has no member " + member + ", which it says it needs");
    }
  }

  /** The attribute of a name. */
  Attribute attribute(String member) {
    return attributes.stream()
        .filter(one -> one.name().equals(member))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " has no member " + member));
  }

  /** All limits in the order of the checks: those that compare two values last. */
  List<Limit> allLimits() {
    List<Limit> ofAttributes = attributes.stream().flatMap(one -> one.limits().stream()).toList();
    return Stream.of(
            ofAttributes.stream().filter(one -> !one.compares()),
            limits.stream(),
            ofAttributes.stream().filter(Limit::compares))
        .flatMap(those -> those)
        .toList();
  }
}
