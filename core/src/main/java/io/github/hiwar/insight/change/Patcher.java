package io.github.hiwar.insight.change;

import io.github.hiwar.insight.change.Trail.Step;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies changes to an object along its shape. */
final class Patcher {
  private final Map<Step, Patcher> below = new LinkedHashMap<>();
  private @Nullable Change change;

  private Patcher() {}

  /** The changes as a tree, by their steps. */
  static Patcher of(List<Change> changes) {
    Patcher root = new Patcher();
    for (Change change : changes) {
      Patcher node = root;
      for (Step step : change.steps()) {
        node = node.below.computeIfAbsent(step, s -> new Patcher());
      }
      node.change = change;
    }
    return root;
  }

  <T> T applied(Shape<T> shape, T object) {
    if (below.isEmpty()) {
      return object;
    }
    Object builder = shape.newBuilder();
    @Nullable Object[] values = shape.values(object);
    for (int i = 0; i < values.length; i++) {
      Member<T> member = shape.members().get(i);
      Object value = values[i];
      Patcher node = below.get(new Step(Step.Kind.MEMBER, member.name()));
      Object patched = node == null ? value : node.value(member, value);
      if (patched != null) {
        member.set(builder, patched);
      }
    }
    shape.setExtensions(builder, extensions(((Extensible) object).extensions()));
    return shape.build(builder);
  }

  private Extensions extensions(Extensions extensions) {
    Map<String, JsonValue> members = new LinkedHashMap<>(extensions.members());
    below.forEach(
        (step, node) -> {
          if (step.kind() == Step.Kind.EXTENSION) {
            Object after = node.swapped(members.get(step.name()));
            if (after == null) {
              members.remove(step.name());
            } else {
              members.put(step.name(), (JsonValue) after);
            }
          }
        });
    return Extensions.of(members);
  }

  private @Nullable Object value(Member<?> member, @Nullable Object value) {
    Change here = change;
    if (here != null && here.kind() != Change.Kind.REORDERED) {
      return swapped(value);
    }
    if (member.cardinality() == Cardinality.MANY) {
      return member.holdsEntities() ? entities(member, value) : parts(member, value);
    }
    if (member.cardinality() == Cardinality.KEYED) {
      return entries(value);
    }
    return nested(member, present(value));
  }

  private Object nested(Member<?> member, Object value) {
    return nested(member.shapeOf(value).orElseThrow(this::notThere), value);
  }

  private <T> Object nested(Shape<T> shape, Object value) {
    return applied(shape, shape.type().cast(value));
  }

  private @Nullable Object swapped(@Nullable Object value) {
    Change here = Objects.requireNonNull(change);
    if (!Objects.equals(value, here.before().orElse(null))) {
      throw notThere();
    }
    return here.after().orElse(null);
  }

  private Object present(@Nullable Object value) {
    if (value == null) {
      throw notThere();
    }
    return value;
  }

  private IllegalArgumentException notThere() {
    return new IllegalArgumentException(
        "the changes were taken from another version: it has something else at "
            + (change == null ? "a place that they lead to" : change.place())
            + "; merge the two instead");
  }

  private Object parts(Member<?> member, @Nullable Object value) {
    List<Object> parts = new ArrayList<>();
    if (value instanceof List<?> list) {
      parts.addAll(list);
    }
    below.forEach(
        (step, node) -> {
          int index = Integer.parseInt(step.name());
          if (index >= parts.size()) {
            throw notThere();
          }
          parts.set(
              index,
              node.change == null
                  ? node.nested(member, parts.get(index))
                  : Objects.requireNonNull(node.swapped(parts.get(index))));
        });
    return parts;
  }

  private Object entries(@Nullable Object value) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      entries.putAll(map);
    }
    below.forEach(
        (step, node) -> {
          Object after = node.swapped(entries.get(step.name()));
          if (after == null) {
            entries.remove(step.name());
          } else {
            entries.put(step.name(), after);
          }
        });
    return entries;
  }

  private Object entities(Member<?> member, @Nullable Object value) {
    Map<String, Object> entities = new LinkedHashMap<>();
    if (value instanceof List<?> list) {
      list.forEach(entity -> entities.put(((Entity) entity).id(), entity));
    }
    below.forEach(
        (step, node) -> {
          Object old = entities.get(step.name());
          Object now =
              node.change != null ? node.swapped(old) : node.nested(member, node.present(old));
          if (now == null) {
            entities.remove(step.name());
          } else {
            entities.put(step.name(), now);
          }
        });
    Change order = change;
    if (order == null) {
      return List.copyOf(entities.values());
    }
    List<Object> reordered = new ArrayList<>();
    for (Object id : (List<?>) order.after().orElseThrow()) {
      Object entity = entities.remove((String) id);
      if (entity == null) {
        throw notThere();
      }
      reordered.add(entity);
    }
    reordered.addAll(entities.values());
    return reordered;
  }
}
