package io.github.hiwar.shape;

import io.github.hiwar.value.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type's shape: its members in order. The wire format, the schema, pointers in messages, diff,
 * merge, redaction and tables are all derived from it.
 *
 * <p>Shapes are made from the interfaces of the model while it is compiled; {@link Shapes} has all
 * of them. They are immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class Shape<T> {
  /** Where the members that this version does not know are kept. */
  static final int EXTENSIONS = -1;

  private final int position;
  private final Class<T> type;
  private final Form<T> form;
  private final List<Member<T>> members = new ArrayList<>();
  private final List<Member<T>> view = Collections.unmodifiableList(members);
  private final Map<String, Member<T>> byName = new HashMap<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Constraint> constraintsView = Collections.unmodifiableList(constraints);

  Shape(int position, Class<T> type) {
    this.position = position;
    this.type = type;
    this.form = new Form.Nested<>(type);
  }

  /** {@return the name of the type, for example {@code Demand}} */
  public String name() {
    return type.getSimpleName();
  }

  /** {@return the type} */
  public Class<T> type() {
    return type;
  }

  /** {@return the form of a value that is such an object} */
  public Form<T> form() {
    return form;
  }

  /** {@return the members in the order of the wire format} */
  public List<Member<T>> members() {
    return view;
  }

  /**
   * {@return the member of that name, if this version knows one}
   *
   * @param memberName the name in the wire format
   */
  public Optional<Member<T>> member(String memberName) {
    return Optional.ofNullable(byName.get(memberName));
  }

  /** {@return what its members have to be beyond their forms} */
  public List<Constraint> constraints() {
    return constraintsView;
  }

  /**
   * {@return a new array of the values of all members of an object, in the order of the members;
   * null where a member has none, and no empty list or map}
   *
   * @param object the object
   */
  public @Nullable Object[] values(T object) {
    return ModelAccess.values(position, object);
  }

  /** {@return a new, empty builder, for {@link Member#set} and {@link #build}} */
  public Object newBuilder() {
    return ModelAccess.newBuilder(position);
  }

  /**
   * Keeps members that this version does not know.
   *
   * @param builder the builder of such an object
   * @param extensions the members that this version does not know
   */
  public void setExtensions(Object builder, Extensions extensions) {
    ModelAccess.set(position, builder, EXTENSIONS, extensions);
  }

  /**
   * Builds the object.
   *
   * @param builder the builder of such an object
   * @return the object
   * @throws IllegalStateException if a member that must have a value has none
   * @throws io.github.hiwar.value.InvalidValueException if a value breaks a rule
   */
  @SuppressWarnings("unchecked") // Builders of the type make objects of the type.
  public T build(Object builder) {
    return (T) ModelAccess.build(position, builder);
  }

  // What shapes are made with, in the order of their members.

  Shape<T> one(String name, Form<?> form, String description) {
    return add(name, Cardinality.ONE, form, description);
  }

  Shape<T> optional(String name, Form<?> form, String description) {
    return add(name, Cardinality.OPTIONAL, form, description);
  }

  Shape<T> many(String name, Form<?> form, String description) {
    return add(name, Cardinality.MANY, form, description);
  }

  Shape<T> keyed(String name, Form<?> form, String description) {
    return add(name, Cardinality.KEYED, form, description);
  }

  /** Marks the member before as personal data. */
  Shape<T> personal() {
    members.get(members.size() - 1).personal();
    return this;
  }

  /** Marks the member before as what the object is called. */
  Shape<T> naming() {
    members.get(members.size() - 1).naming();
    return this;
  }

  Shape<T> has(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  private Shape<T> add(String name, Cardinality cardinality, Form<?> form, String description) {
    Member<T> member = new Member<>(position, members.size(), name, cardinality, form, description);
    members.add(member);
    byName.put(name, member);
    return this;
  }

  @Override
  public String toString() {
    return name();
  }
}
