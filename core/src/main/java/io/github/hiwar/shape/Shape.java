package io.github.hiwar.shape;

import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A type's shape: its members in order, described once. The wire format, the schema, pointers in
 * messages, diff, merge, redaction and tables are all derived from it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class Shape<T> {
  private final String name;
  private final Class<T> type;
  private final Supplier<Object> newBuilder;
  private final Function<Object, T> build;
  private final BiConsumer<Object, Extensions> setExtensions;
  private final List<Member<T>> members;
  private final Map<String, Member<T>> byName;

  private Shape(Definition<T, ?> definition) {
    this.name = definition.type.getSimpleName();
    this.type = definition.type;
    this.newBuilder = definition.newBuilder;
    this.build = definition.build;
    this.setExtensions = definition.setExtensions;
    this.members = List.copyOf(definition.members);
    Map<String, Member<T>> index = new LinkedHashMap<>();
    for (Member<T> member : members) {
      if (index.put(member.name(), member) != null) {
        throw new IllegalStateException(name + " names " + member.name() + " twice");
      }
    }
    this.byName = Collections.unmodifiableMap(index);
  }

  /**
   * Begins the definition of a shape.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static <T extends Extensible, B> Definition<T, B> of(
      Class<T> type,
      Supplier<B> newBuilder,
      Function<B, T> build,
      BiConsumer<B, Extensions> setExtensions) {
    return new Definition<>(type, newBuilder, build, setExtensions);
  }

  /** {@return the name of the type, for example {@code Demand}} */
  public String name() {
    return name;
  }

  /** {@return the type} */
  public Class<T> type() {
    return type;
  }

  /** {@return the members in the order of the wire format} */
  public List<Member<T>> members() {
    return members;
  }

  /**
   * {@return the member of that name, if this version knows one}
   *
   * @param memberName the name in the wire format
   */
  public Optional<Member<T>> member(String memberName) {
    return Optional.ofNullable(byName.get(memberName));
  }

  /** {@return a new, empty builder, for {@link Member#set} and {@link #build}} */
  public Object newBuilder() {
    return newBuilder.get();
  }

  /**
   * Keeps members that this version does not know.
   *
   * @param builder the builder of such an object
   * @param extensions the members that this version does not know
   */
  public void setExtensions(Object builder, Extensions extensions) {
    setExtensions.accept(builder, extensions);
  }

  /**
   * Builds the object.
   *
   * @param builder the builder of such an object
   * @return the object
   * @throws IllegalStateException if a member that must have a value has none
   * @throws io.github.hiwar.value.InvalidValueException if a value breaks a rule
   */
  public T build(Object builder) {
    return build.apply(builder);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * A shape being defined, member by member, in the order of the wire format.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Definition<T, B> {
    private final Class<T> type;
    private final Supplier<Object> newBuilder;
    private final Function<Object, T> build;
    private final BiConsumer<Object, Extensions> setExtensions;
    private final List<Member<T>> members = new ArrayList<>();

    // Member.set and build only ever see what newBuilder made. The functions are kept as they are,
    // for a call more a value is felt in the time that a document takes.
    @SuppressWarnings("unchecked")
    private Definition(
        Class<T> type,
        Supplier<B> newBuilder,
        Function<B, T> build,
        BiConsumer<B, Extensions> setExtensions) {
      this.type = type;
      this.newBuilder = (Supplier<Object>) newBuilder;
      this.build = (Function<Object, T>) build;
      this.setExtensions = (BiConsumer<Object, Extensions>) setExtensions;
    }

    <V> Definition<T, B> one(
        String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter, String text) {
      return add(name, Cardinality.ONE, form, getter, setter, null, text);
    }

    <V> Definition<T, B> optional(
        String name,
        Form<V> form,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter,
        String text) {
      return add(
          name, Cardinality.OPTIONAL, form, o -> getter.apply(o).orElse(null), setter, null, text);
    }

    <V> Definition<T, B> defaulted(
        String name,
        Form<V> form,
        V defaultValue,
        Function<T, V> getter,
        BiConsumer<B, V> setter,
        String text) {
      return add(name, Cardinality.DEFAULTED, form, getter, setter, defaultValue, text);
    }

    <V> Definition<T, B> many(
        String name,
        Form<V> form,
        Function<T, List<V>> getter,
        BiConsumer<B, List<V>> setter,
        String text) {
      return add(name, Cardinality.MANY, form, getter, setter, List.of(), text);
    }

    <V> Definition<T, B> keyed(
        String name,
        Form<V> form,
        Function<T, Map<String, V>> getter,
        BiConsumer<B, Map<String, V>> setter,
        String text) {
      return add(name, Cardinality.KEYED, form, getter, setter, Map.of(), text);
    }

    /** Marks the member before as personal data. */
    Definition<T, B> personal() {
      int last = members.size() - 1;
      members.set(last, members.get(last).asPersonal());
      return this;
    }

    @SuppressWarnings("unchecked") // The form, the getter and the setter agree on V.
    private <V> Definition<T, B> add(
        String name,
        Cardinality cardinality,
        Form<?> form,
        Function<T, ? extends @Nullable Object> getter,
        BiConsumer<B, V> setter,
        @Nullable Object defaultValue,
        String text) {
      BiConsumer<Object, Object> erased = (BiConsumer<Object, Object>) (BiConsumer<?, ?>) setter;
      members.add(new Member<>(name, cardinality, form, getter, erased, defaultValue, false, text));
      return this;
    }

    Shape<T> build() {
      return new Shape<>(this);
    }
  }
}
