package io.github.hiwar.shape;

import io.github.hiwar.value.ClosedCode;
import io.github.hiwar.value.DateSpan;
import io.github.hiwar.value.Decimals;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Links;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one value of a member looks like: the kinds of value that the wire format has.
 *
 * @param <V> the Java type of the value
 */
public sealed interface Form<V> {
  /**
   * {@return the shapes that a value of a form may have; none if it has no members}
   *
   * <p>Not a default method: with one, a form and a constant below could wait for each other to be
   * initialized, in two threads.
   *
   * @param form the form
   */
  static List<Shape<?>> shapes(Form<?> form) {
    if (form instanceof Nested<?> nested) {
      return nested.shapes();
    }
    return form instanceof Choice<?> choice ? choice.shapes() : List.of();
  }

  /**
   * A value that travels as one JSON string with a grammar of its own.
   *
   * @param <V> the Java type of the value
   * @param name the name of the grammar: {@code date}
   * @param type the Java type of the value
   * @param parser makes a value of its text; throws {@link IllegalArgumentException} at any other
   * @param printer makes the text of a value
   */
  record Scalar<V>(
      String name, Class<V> type, Function<String, V> parser, Function<V, String> printer)
      implements Form<V> {}

  /**
   * A whole number not below the least one, which travels as a JSON number.
   *
   * @param least the least number that is allowed
   */
  record Whole(int least) implements Form<Integer> {}

  /** True or false. */
  record Flag() implements Form<Boolean> {}

  /** Any JSON value, which travels as it is. */
  record Json() implements Form<JsonValue> {}

  /** A text in several languages, which travels as a language map. */
  record Localized() implements Form<LocalizedText> {}

  /**
   * A code of a closed list; an unknown one is an error.
   *
   * @param <V> the type of the codes
   * @param type the type of the codes
   * @param codes the codes by their text, in order
   */
  record Closed<V extends ClosedCode>(Class<V> type, Map<String, V> codes) implements Form<V> {
    /** {@return the name of the list} */
    public String name() {
      return type.getSimpleName();
    }
  }

  /**
   * A code of an open list; an unknown one is kept.
   *
   * @param <V> the type of the codes
   * @param name the name of the list
   * @param parser makes a code of its text, known or not
   * @param codes the known codes by their text, in order
   */
  record Open<V extends OpenCode>(String name, Function<String, V> parser, Map<String, V> codes)
      implements Form<V> {
    /** {@return the codes that this version knows} */
    public List<V> known() {
      return List.copyOf(codes.values());
    }
  }

  /**
   * A reference to an entity.
   *
   * @param <T> the type of the entity
   * @param target the type of the entity
   */
  record Reference<T extends Entity>(Class<T> target) implements Form<Ref<T>> {}

  /**
   * An object with a shape of its own.
   *
   * @param <V> the type of the object
   */
  final class Nested<V> implements Form<V> {
    private final Class<V> type;
    // Found late, because shapes may be recursive; to find them twice does no harm.
    private @Nullable Shape<V> shape;
    private List<Shape<?>> shapes = List.of();

    Nested(Class<V> type) {
      this.type = type;
    }

    /** {@return the shape of the object} */
    public Shape<V> shape() {
      Shape<V> found = shape;
      if (found == null) {
        found = Shapes.of(type);
        shape = found;
      }
      return found;
    }

    List<Shape<?>> shapes() {
      if (shapes.isEmpty()) {
        shapes = List.of(shape());
      }
      return shapes;
    }

    @Override
    public String toString() {
      return "Nested[" + type.getSimpleName() + "]";
    }
  }

  /**
   * One of several shapes, told apart by the member {@code type}.
   *
   * @param <V> the type that the objects have in common
   */
  final class Choice<V> implements Form<V> {
    /** The member that tells which shape an object has. */
    public static final String DISCRIMINATOR = "type";

    private final Class<V> type;
    private final List<Class<? extends V>> types;
    private @Nullable Map<String, Shape<? extends V>> byCode;
    private List<Shape<?>> shapes = List.of();

    Choice(Class<V> type, List<Class<? extends V>> types) {
      this.type = type;
      this.types = types;
    }

    /** {@return the type that the objects have in common} */
    public Class<V> type() {
      return type;
    }

    /** {@return the shapes by the code in that member: {@code money} for {@code Money}} */
    public Map<String, Shape<? extends V>> byCode() {
      Map<String, Shape<? extends V>> found = byCode;
      if (found == null) {
        found = new LinkedHashMap<>();
        for (Class<? extends V> one : types) {
          found.put(
              one.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
              Shapes.of(one));
        }
        found = Collections.unmodifiableMap(found);
        byCode = found;
      }
      return found;
    }

    /**
     * {@return the choice of one of the shapes alone: a value that has it is told by its type, but
     * needs none to be read}
     *
     * @param <X> the type of the values
     * @param one the type of the values
     */
    public <X extends V> Choice<X> only(Class<X> one) {
      return new Choice<>(one, List.of(one));
    }

    List<Shape<?>> shapes() {
      if (shapes.isEmpty()) {
        shapes = List.copyOf(byCode().values());
      }
      return shapes;
    }

    @Override
    public String toString() {
      return "Choice[" + type.getSimpleName() + "]";
    }
  }

  /** Any text that is not blank. */
  Form<String> TEXT = new Scalar<>("text", String.class, Function.identity(), Function.identity());

  /** An id. */
  Form<String> ID = new Scalar<>("id", String.class, Function.identity(), Function.identity());

  /** A BCP 47 language tag. */
  Form<String> LANGUAGE =
      new Scalar<>("language", String.class, Function.identity(), Function.identity());

  /** An exact decimal: it travels as a string, so that no reader rounds it. */
  Form<BigDecimal> DECIMAL =
      new Scalar<>("decimal", BigDecimal.class, Decimals::parse, BigDecimal::toPlainString);

  /** A number of things or people: zero or more. */
  Form<Integer> NUMBER = new Whole(0);

  /** A place in a series: one or more. */
  Form<Integer> ORDINAL = new Whole(1);

  /** True or false. */
  Form<Boolean> FLAG = new Flag();

  /** A date as precise as it is known. */
  Form<PartialDate> DATE =
      new Scalar<>("date", PartialDate.class, PartialDate::parse, PartialDate::toString);

  /** A span of dates. */
  Form<DateSpan> SPAN = new Scalar<>("span", DateSpan.class, DateSpan::parse, DateSpan::toString);

  /** A URI. */
  Form<URI> LINK = new Scalar<>("uri", URI.class, Links::parse, URI::toString);

  /** Any JSON value. */
  Form<JsonValue> JSON = new Json();

  /** A text in several languages. */
  Form<LocalizedText> LOCALIZED = new Localized();

  /**
   * {@return a closed list of constants that come from several enums}
   *
   * @param <E> the type of the codes
   * @param type the type of the codes
   * @param lists the codes of each enum, in order
   */
  @SafeVarargs
  static <E extends ClosedCode> Form<E> closed(Class<E> type, E[]... lists) {
    Map<String, E> codes = new LinkedHashMap<>();
    for (E[] list : lists) {
      for (E constant : list) {
        codes.put(constant.code(), constant);
      }
    }
    return new Closed<>(type, Collections.unmodifiableMap(codes));
  }

  /**
   * {@return an open list: a factory for any code, and the codes that are known}
   *
   * @param <C> the type of the codes
   * @param name the name of the list
   * @param parser makes a code of its text
   * @param known the codes that are known
   */
  static <C extends OpenCode> Form<C> open(String name, Function<String, C> parser, List<C> known) {
    Map<String, C> codes = new LinkedHashMap<>();
    known.forEach(code -> codes.put(code.code(), code));
    return new Open<>(name, parser, Collections.unmodifiableMap(codes));
  }

  /**
   * {@return a reference to entities of a type}
   *
   * @param <T> the type of the entities
   * @param target the type of what is referred to
   */
  static <T extends Entity> Form<Ref<T>> ref(Class<T> target) {
    return new Reference<>(target);
  }
}
