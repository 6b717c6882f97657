package io.github.hiwar.shape;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.OpenCode;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of arbitrary values of every type, derived from the shapes: a new member is generated
 * without a line here. Objects that break a rule of their own are drawn again.
 */
public final class ShapeArbitraries {
  private static final int DEPTH = 3;

  private final Map<Shape<?>, Map<Integer, Arbitrary<?>>> made = new HashMap<>();

  private ShapeArbitraries() {}

  /** Arbitrary values of a shape. */
  public static <T> Arbitrary<T> any(Shape<T> shape) {
    return new ShapeArbitraries().objects(shape, DEPTH).withoutEdgeCases();
  }

  /** Arbitrary values of a form. */
  public static Arbitrary<Object> any(Form<?> form) {
    return form instanceof Form.Nested<?> nested
        ? any(nested.shape()).map(value -> value)
        : new ShapeArbitraries().value(form, DEPTH).withoutEdgeCases();
  }

  /** Arbitrary records. */
  public static Arbitrary<BargainingRecord> records() {
    return any(Shapes.record());
  }

  @SuppressWarnings("unchecked") // What was made for a shape gives values of it.
  private <T> Arbitrary<T> objects(Shape<T> shape, int depth) {
    Map<Integer, Arbitrary<?>> byDepth = made.computeIfAbsent(shape, s -> new HashMap<>());
    Arbitrary<T> known = (Arbitrary<T>) byDepth.get(depth);
    if (known == null) {
      known = make(shape, depth);
      byDepth.put(depth, known);
    }
    return known;
  }

  private <T> Arbitrary<T> make(Shape<T> shape, int depth) {
    List<Arbitrary<Object>> values = new ArrayList<>();
    for (Member<T> member : shape.members()) {
      values.add(values(shape, member, depth).map(value -> (Object) value));
    }
    return Combinators.combine(
            Combinators.combine(values).as(list -> list), ValueArbitraries.extensions())
        .as(
            (list, extensions) -> {
              Object builder = shape.newBuilder();
              for (int i = 0; i < list.size(); i++) {
                Object value = list.get(i);
                if (value instanceof Optional<?> maybe) {
                  Member<T> member = shape.members().get(i);
                  maybe.ifPresent(present -> member.set(builder, present));
                }
              }
              shape.setExtensions(builder, extensions);
              try {
                return Optional.of(shape.build(builder));
              } catch (InvalidValueException e) {
                return Optional.<T>empty();
              }
            })
        .filter(100_000, Optional::isPresent)
        .map(Optional::get);
  }

  private Arbitrary<Optional<Object>> values(Shape<?> shape, Member<?> member, int depth) {
    boolean nests = !Form.shapes(member.form()).isEmpty();
    if (member.cardinality() == Cardinality.ONE) {
      return value(shape, member, depth - 1).map(value -> Optional.of(value));
    }
    if (nests && depth <= 0) {
      return Arbitraries.just(Optional.empty());
    }
    Arbitrary<Object> one = value(shape, member, depth - 1);
    return switch (member.cardinality()) {
      case MANY -> one.list().ofMaxSize(2).map(list -> Optional.of(list));
      case KEYED ->
          Arbitraries.maps(Arbitraries.of("side", "a/b~c", "ضمن"), one)
              .ofMaxSize(2)
              .map(map -> Optional.of(new LinkedHashMap<>(map)));
      default -> one.optional(0.5);
    };
  }

  private Arbitrary<Object> value(Shape<?> shape, Member<?> member, int depth) {
    String name = shape.name() + "." + member.name();
    return switch (name) {
      case "BargainingRecord.id" ->
          ValueArbitraries.ids().map(id -> "urn:hiwar:" + id.replaceAll("[^a-z]", ""));
      case "Money.currency" -> Arbitraries.of("MAD", "EUR", "XAF");
      case "Document.sha256" -> Arbitraries.just("0123456789abcdef".repeat(4));
      default -> value(member.form(), depth);
    };
  }

  private Arbitrary<Object> value(Form<?> form, int depth) {
    if (form instanceof Form.Scalar<?> scalar) {
      return scalar(scalar.name());
    }
    if (form instanceof Form.Whole whole) {
      return Arbitraries.integers().between(whole.least(), 100_000).map(n -> n);
    }
    if (form instanceof Form.Flag) {
      return Arbitraries.of(true, false);
    }
    if (form instanceof Form.Json) {
      return ValueArbitraries.json(2).map(value -> value);
    }
    if (form instanceof Form.Localized) {
      return ValueArbitraries.localized().map(text -> text);
    }
    if (form instanceof Form.Closed<?> closed) {
      return Arbitraries.of(List.<Object>copyOf(closed.codes().values()));
    }
    if (form instanceof Form.Open<?> open) {
      return open(open);
    }
    if (form instanceof Form.Reference<?> reference) {
      return Arbitraries.oneOf(
              ValueArbitraries.ids(), ValueArbitraries.ids().map(id -> "urn:other#" + id))
          .map(text -> Ref.to(reference.target(), text));
    }
    List<Arbitrary<Object>> shapes = new ArrayList<>();
    for (Shape<?> inner : Form.shapes(form)) {
      boolean recursive =
          inner.members().stream().anyMatch(m -> m.form() instanceof Form.Choice<?>);
      if (form instanceof Form.Nested<?> || depth > 0 || !recursive) {
        shapes.add(objects(inner, depth).map(object -> (Object) object));
      }
    }
    return Arbitraries.oneOf(shapes);
  }

  private static <V extends OpenCode> Arbitrary<Object> open(Form.Open<V> open) {
    return Arbitraries.oneOf(
        Arbitraries.of(List.<Object>copyOf(open.known())),
        Arbitraries.of("x-own", "allowances/x-danger-pay", "https://example.org/codes#1")
            .map(code -> (Object) open.parser().apply(code)));
  }

  private static Arbitrary<Object> scalar(String name) {
    Arbitrary<?> values =
        switch (name) {
          case "text" -> ValueArbitraries.texts();
          case "id" -> ValueArbitraries.ids();
          case "language" -> ValueArbitraries.languages();
          case "decimal" -> ValueArbitraries.decimals();
          case "date" -> ValueArbitraries.dates();
          case "span" -> ValueArbitraries.spans();
          case "uri" -> ValueArbitraries.links();
          default -> throw new IllegalArgumentException("no generator for the scalar " + name);
        };
    return values.map(value -> (Object) value);
  }
}
