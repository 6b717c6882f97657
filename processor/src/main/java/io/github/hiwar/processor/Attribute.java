package io.github.hiwar.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One attribute of an interface.
 *
 * @param name its name
 * @param count how many values it has
 * @param set the Java type of what a builder is given
 * @param value the Java type of one value
 * @param form the form of one value, as Java writes it
 * @param personal whether it is marked as personal data
 * @param naming whether it tells people what the object is called
 * @param entities whether its values are entities themselves, not references to them
 * @param description what it means, in a sentence
 * @param limits what its values have to be beyond that
 */
record Attribute(
    String name,
    Count count,
    String set,
    String value,
    String form,
    boolean personal,
    boolean naming,
    boolean entities,
    String description,
    List<Limit> limits) {
  /** A reader keeps account of the members that it has seen, a bit each. */
  private static final int MOST = Long.SIZE;

  /** How many values an attribute has. */
  enum Count {
    ONE,
    OPTIONAL,
    MANY,
    KEYED
  }

  /** Whether it is a list of entities. */
  boolean holdsEntities() {
    return entities && count == Count.MANY;
  }

  /** The attributes of a type, in the order of the wire format. */
  static List<Attribute> of(TypeElement type, Model model, FormNames forms) {
    List<Attribute> attributes = new ArrayList<>();
    for (Accessor accessor : Accessor.of(type)) {
      attributes.add(of(accessor, model, forms));
    }
    if (attributes.size() > MOST) {
      throw new ModelException(
          type,
          "has %d members, %d more than a reader can tell apart; nest some of them"
              .formatted(attributes.size(), attributes.size() - MOST));
    }
    return attributes;
  }

  private static Attribute of(Accessor accessor, Model model, FormNames forms) {
    TypeMirror type = accessor.nearest().getReturnType();
    Count count = count(type);
    TypeMirror value =
        switch (count) {
          case ONE -> type;
          case OPTIONAL, MANY -> Model.argument(type, 0);
          case KEYED -> Model.argument(type, 1);
        };
    TypeMirror set = count == Count.OPTIONAL ? value : type;
    return new Attribute(
        accessor.name(),
        count,
        set instanceof PrimitiveType number
            ? model.types().boxedClass(number).toString()
            : set.toString(),
        value.toString(),
        forms.of(Model.bound(value), accessor),
        accessor.isAnnotated(Model.WIRE + "Personal"),
        accessor.isAnnotated(Model.WIRE + "Name"),
        model.isEntity(value),
        Description.of(accessor, model),
        Limit.of(accessor, model));
  }

  private static Count count(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Count.ONE;
    }
    return switch (Model.element(type).getQualifiedName().toString()) {
      case "java.util.Optional" -> Count.OPTIONAL;
      case "java.util.List" -> Count.MANY;
      case "java.util.Map" -> Count.KEYED;
      default -> Count.ONE;
    };
  }
}
