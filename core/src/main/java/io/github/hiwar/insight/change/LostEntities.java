package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a merge refers to and does not have, although no side went without it: one side removed it,
 * or a choice did. What a choice brings back may refer to more that is lost, which is looked for in
 * turn, until nothing is missing.
 */
final class LostEntities {
  private final Sides sides;
  private final BargainingRecord merged;
  private final Function<Conflict, Optional<Choice>> choices;
  private final Map<String, List<String>> users = new LinkedHashMap<>();
  private final Deque<String> lost = new ArrayDeque<>();
  private final Map<String, Entity> restored = new LinkedHashMap<>();
  private final List<Conflict> open = new ArrayList<>();

  LostEntities(Sides sides, BargainingRecord merged, Function<Conflict, Optional<Choice>> choices) {
    this.sides = sides;
    this.merged = merged;
    this.choices = choices;
    look(Shapes.record(), merged, "");
    while (!lost.isEmpty()) {
      settle(lost.remove());
    }
  }

  /** The references of a record that lead to nothing in it, by what they name. */
  static Map<String, List<String>> dangling(BargainingRecord record) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Ref<?> ref
              && isOwn(record, ref)
              && !record.entities().containsKey(ref.id())) {
            places.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(place.pointer());
          }
        });
    return places;
  }

  private static boolean isOwn(BargainingRecord record, Ref<?> ref) {
    return !ref.isExternal() || ref.record().filter(record.id()::equals).isPresent();
  }

  private <T> void look(Shape<T> shape, T object, String from) {
    ShapeTransformer.walk(
        shape,
        object,
        (place, value) -> {
          if (value instanceof Ref<?> ref
              && isOwn(merged, ref)
              && !merged.entities().containsKey(ref.id())
              && !sides.alreadyLacked(ref.id())) {
            if (!users.containsKey(ref.id())) {
              lost.add(ref.id());
            }
            users.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(from + place.pointer());
          }
        });
  }

  private void settle(String id) {
    Conflict conflict =
        sides.conflict(
            Conflict.Kind.DANGLING,
            id,
            "referred to at " + String.join(", ", users.getOrDefault(id, List.of())));
    Object chosen = choices.apply(conflict).map(conflict::chosen).orElse(null);
    if (chosen instanceof Entity entity) {
      restored.put(id, entity);
      lookInto(entity);
    } else {
      open.add(conflict);
    }
  }

  private void lookInto(Entity entity) {
    EntityList.holding(entity).ifPresent(list -> lookInto(list.shape(), entity));
  }

  private <T> void lookInto(Shape<T> shape, Entity entity) {
    look(shape, shape.type().cast(entity), entity.id());
  }

  /** The conflicts that no choice has settled, or only by leaving the reference without its end. */
  List<Conflict> open() {
    return open;
  }

  boolean anyRestored() {
    return !restored.isEmpty();
  }

  /** The merge with what was chosen to stay. */
  BargainingRecord record() {
    return restored.isEmpty() ? merged : RecordEdit.putAll(merged, restored.values());
  }
}
