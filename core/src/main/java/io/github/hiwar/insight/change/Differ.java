package io.github.hiwar.insight.change;

import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the differences of two objects along their shape. */
final class Differ {
  private final List<Change> changes = new ArrayList<>();

  static <T> List<Change> changes(Shape<T> shape, T before, T after) {
    Differ differ = new Differ();
    differ.objects(shape, before, after, null, null);
    return differ.changes;
  }

  private <T> void objects(
      Shape<T> shape, T before, T after, @Nullable Trail at, @Nullable Entity around) {
    Entity holder = after instanceof Entity entity ? entity : around;
    @Nullable Object[] valuesBefore = shape.values(before);
    @Nullable Object[] valuesAfter = shape.values(after);
    for (int i = 0; i < valuesBefore.length; i++) {
      if (!Objects.equals(valuesBefore[i], valuesAfter[i])) {
        Member<T> member = shape.members().get(i);
        values(member, valuesBefore[i], valuesAfter[i], Trail.member(at, member.name()), holder);
      }
    }
    Map<String, JsonValue> old = ((Extensible) before).extensions().members();
    Map<String, JsonValue> now = ((Extensible) after).extensions().members();
    for (String name : union(old.keySet(), now.keySet())) {
      leaf(Trail.extension(at, name), holder, old.get(name), now.get(name));
    }
  }

  private static <K> Set<K> union(Set<? extends K> one, Set<? extends K> other) {
    Set<K> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  private void values(
      Member<?> member,
      @Nullable Object old,
      @Nullable Object now,
      Trail at,
      @Nullable Entity holder) {
    if (member.holdsEntities()) {
      Keyed before = Keyed.of(old);
      Keyed after = Keyed.of(now);
      if (before.isDistinct() && after.isDistinct()) {
        entities(member, before, after, at, holder);
      } else {
        leaf(at, holder, old, now);
      }
      return;
    }
    if (old == null || now == null) {
      leaf(at, holder, old, now);
      return;
    }
    switch (member.cardinality()) {
      case MANY -> lists(member, (List<?>) old, (List<?>) now, at, holder);
      case KEYED -> maps((Map<?, ?>) old, (Map<?, ?>) now, at, holder);
      default -> single(member, old, now, at, holder);
    }
  }

  private void single(Member<?> member, Object old, Object now, Trail at, @Nullable Entity holder) {
    Optional<Shape<?>> shape = member.shapeOf(old);
    if (shape.isPresent() && shape.equals(member.shapeOf(now))) {
      nested(shape.get(), old, now, at, holder);
    } else {
      leaf(at, holder, old, now);
    }
  }

  private <T> void nested(
      Shape<T> shape, Object old, Object now, Trail at, @Nullable Entity holder) {
    objects(shape, shape.type().cast(old), shape.type().cast(now), at, holder);
  }

  // Parts have no ids: the same number of them is compared one by one, else the list as a whole.
  private void lists(
      Member<?> member, List<?> old, List<?> now, Trail at, @Nullable Entity holder) {
    if (old.size() != now.size() || member.shapeOf(old.get(0)).isEmpty()) {
      leaf(at, holder, old, now);
      return;
    }
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        single(member, old.get(i), now.get(i), Trail.element(at, Integer.toString(i)), holder);
      }
    }
  }

  private void maps(Map<?, ?> old, Map<?, ?> now, Trail at, @Nullable Entity holder) {
    for (Object key : Differ.<Object>union(old.keySet(), now.keySet())) {
      leaf(Trail.element(at, key.toString()), holder, old.get(key), now.get(key));
    }
  }

  private void entities(
      Member<?> member, Keyed before, Keyed after, Trail at, @Nullable Entity holder) {
    List<String> expected = new ArrayList<>();
    for (String id : before.ids()) {
      Trail trail = trail(at, id, before, after);
      Entity old = before.get(id);
      Entity now = after.get(id);
      if (now == null) {
        leaf(trail, old, old, null);
      } else {
        expected.add(id);
        if (old != null && !old.equals(now)) {
          single(member, old, now, trail, now);
        }
      }
    }
    for (String id : after.ids()) {
      if (!before.has(id)) {
        expected.add(id);
        leaf(trail(at, id, before, after), after.get(id), null, after.get(id));
      }
    }
    if (!expected.equals(after.ids())) {
      changes.add(new Change(Change.Kind.REORDERED, at, holder, before.ids(), after.ids()));
    }
  }

  private static Trail trail(Trail at, String id, Keyed before, Keyed after) {
    return Trail.entity(at, id, List.of(before.position(id), after.position(id)));
  }

  private void leaf(Trail at, @Nullable Entity holder, @Nullable Object old, @Nullable Object now) {
    if (!Objects.equals(old, now)) {
      Change.Kind kind =
          old == null
              ? Change.Kind.ADDED
              : now == null ? Change.Kind.REMOVED : Change.Kind.REPLACED;
      changes.add(new Change(kind, at, holder, old, now));
    }
  }
}
