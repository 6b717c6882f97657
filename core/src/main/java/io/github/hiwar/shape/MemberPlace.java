package io.github.hiwar.shape;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place below objects of a shape, named by members and by positions in lists: {@code
 * terms/takesEffect}.
 *
 * <p>What can stand there is known from the shapes, whether or not an object has it. This class is
 * immutable and thread-safe.
 *
 * <pre>{@code
 * MemberPlace.find(Shapes.of(Measure.class), "terms/quantity").get().read(json);
 * }</pre>
 */
public final class MemberPlace {
  private static final String POSITION = "0|[1-9][0-9]{0,8}";

  private final List<Spot> last;
  private final List<String> tokens;

  /** A member, and whether one of its values is meant instead of all. */
  private record Spot(Member<?> member, boolean element, boolean personal) {
    boolean isList() {
      return !element && member.cardinality() == Cardinality.MANY;
    }

    boolean isMap() {
      return !element && member.cardinality() == Cardinality.KEYED;
    }
  }

  private MemberPlace(List<Spot> last, List<String> tokens) {
    this.last = last;
    this.tokens = tokens;
  }

  /**
   * {@return the place of that name; empty if objects of the shape have no such member}
   *
   * @param shape the shape of the objects
   * @param path members and positions, with slashes between them
   */
  public static Optional<MemberPlace> find(Shape<?> shape, String path) {
    List<String> tokens = List.of(path.split("/", -1));
    List<Spot> spots = members(List.of(shape), tokens.get(0), false);
    for (String token : tokens.subList(1, tokens.size())) {
      List<Spot> next = new ArrayList<>();
      for (Spot spot : spots) {
        if (spot.isList() ? token.matches(POSITION) : spot.isMap()) {
          next.add(new Spot(spot.member, true, spot.personal));
        } else if (!spot.isList()) {
          next.addAll(members(Form.shapes(spot.member.form()), token, spot.personal));
        }
      }
      spots = next;
    }
    return spots.isEmpty() ? Optional.empty() : Optional.of(new MemberPlace(spots, tokens));
  }

  /**
   * {@return the place of that name in an entity or the record; empty if it can have none}
   *
   * @param entity the entity
   * @param path members and positions, with slashes between them
   */
  public static Optional<MemberPlace> find(Entity entity, String path) {
    Shape<?> shape =
        EntityList.holding(entity).<Shape<?>>map(EntityList::shape).orElse(Shapes.record());
    return find(shape, path);
  }

  private static List<Spot> members(List<Shape<?>> shapes, String name, boolean personal) {
    return shapes.stream()
        .flatMap(shape -> shape.member(name).stream())
        .map(member -> new Spot(member, false, personal || member.isPersonal()))
        .toList();
  }

  /** {@return the member that the place is in} */
  public Member<?> member() {
    return last.get(0).member;
  }

  /** {@return whether what stands there is personal data} */
  public boolean isPersonal() {
    return last.stream().anyMatch(Spot::personal);
  }

  /**
   * {@return the value that a JSON value stands for at this place; empty if it has not the form}
   *
   * @param json the JSON value
   */
  public Optional<Object> read(JsonValue json) {
    return last.stream()
        .flatMap(
            spot ->
                (spot.element
                        ? FormReader.one(spot.member.form(), json)
                        : FormReader.all(spot.member, json))
                    .stream())
        .findFirst();
  }

  /**
   * {@return what an object has at this place, empty if nothing}
   *
   * @param object an object of the shape
   */
  public Optional<Object> in(Object object) {
    Object at = object;
    for (String token : tokens) {
      at = at == null ? null : below(at, token);
    }
    return Optional.ofNullable(at);
  }

  /**
   * {@return whether the place is at or below a position that a list of the object does not reach}
   *
   * @param object an object of the shape
   */
  public boolean isBeyond(Object object) {
    Object at = object;
    for (String token : tokens) {
      if (at instanceof List<?> list && Integer.parseInt(token) >= list.size()) {
        return true;
      }
      at = at == null ? null : below(at, token);
    }
    return false;
  }

  private static @Nullable Object below(Object at, String token) {
    if (at instanceof List<?> list) {
      int position = Integer.parseInt(token);
      return position < list.size() ? list.get(position) : null;
    }
    return at instanceof Map<?, ?> map ? map.get(token) : member(at, token);
  }

  private static @Nullable Object member(Object object, String name) {
    for (Shape<?> shape : Shapes.all()) {
      if (shape.type().isInstance(object)) {
        return member(shape, object, name);
      }
    }
    return null;
  }

  private static <T> @Nullable Object member(Shape<T> shape, Object object, String name) {
    Optional<Member<T>> member = shape.member(name);
    return member.isPresent() ? member.get().get(shape.type().cast(object)) : null;
  }
}
