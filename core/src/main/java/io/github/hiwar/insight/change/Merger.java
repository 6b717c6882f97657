package io.github.hiwar.insight.change;

import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.terms.ScaleRow;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges three versions of an object along its shape, member by member. */
final class Merger {
  private static final Comparator<Object> BY_TEXT = Comparator.comparing(Object::toString);

  private final List<Conflict> conflicts = new ArrayList<>();
  private final Function<Conflict, Optional<Choice>> choices;

  Merger(Function<Conflict, Optional<Choice>> choices) {
    this.choices = choices;
  }

  /** The conflicts that no choice has settled. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  <T> T objects(Shape<T> shape, T base, T ours, T theirs, @Nullable Trail at) {
    int settledBefore = conflicts.size();
    Object builder = shape.newBuilder();
    @Nullable Object[] before = shape.values(base);
    @Nullable Object[] mine = shape.values(ours);
    @Nullable Object[] others = shape.values(theirs);
    for (int i = 0; i < before.length; i++) {
      Member<T> member = shape.members().get(i);
      Object value = values(member, before[i], mine[i], others[i], Trail.member(at, member.name()));
      if (value != null) {
        member.set(builder, value);
      }
    }
    shape.setExtensions(
        builder, extensions((Extensible) base, (Extensible) ours, (Extensible) theirs, at));
    try {
      return shape.build(builder);
    } catch (InvalidValueException | IllegalStateException e) {
      // What is inside has to be decided anyway once the whole object is: one conflict, not two.
      conflicts.subList(settledBefore, conflicts.size()).clear();
      String rule = Objects.requireNonNullElse(e.getMessage(), "a rule of the object is broken");
      Object chosen =
          conflict(new Conflict(Conflict.Kind.RULE, place(at), base, ours, theirs, rule));
      return shape.type().cast(Objects.requireNonNull(chosen));
    }
  }

  private static String place(@Nullable Trail at) {
    return at == null ? "" : at.byId();
  }

  private Extensions extensions(
      Extensible base, Extensible ours, Extensible theirs, @Nullable Trail at) {
    Map<String, JsonValue> was = base.extensions().members();
    Map<String, JsonValue> mine = ours.extensions().members();
    Map<String, JsonValue> other = theirs.extensions().members();
    Map<String, JsonValue> merged = new LinkedHashMap<>();
    for (String name : union(was.keySet(), mine.keySet(), other.keySet())) {
      Object value =
          leaf(was.get(name), mine.get(name), other.get(name), Trail.extension(at, name));
      if (value != null) {
        merged.put(name, (JsonValue) value);
      }
    }
    return Extensions.of(merged);
  }

  @SafeVarargs
  private static <K> Set<K> union(Set<? extends K>... sets) {
    Set<K> union = new LinkedHashSet<>();
    for (Set<? extends K> set : sets) {
      union.addAll(set);
    }
    return union;
  }

  private @Nullable Object values(
      Member<?> member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      Trail at) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    if (Objects.equals(base, ours)) {
      return theirs;
    }
    return switch (member.cardinality()) {
      case MANY ->
          member.holdsEntities()
              ? entities(member, base, ours, theirs, at)
              : elements(member, base, ours, theirs, at);
      case KEYED -> entries(map(base), map(ours), map(theirs), at);
      default -> single(member, base, ours, theirs, at);
    };
  }

  private @Nullable Object leaf(
      @Nullable Object base, @Nullable Object ours, @Nullable Object theirs, Trail at) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    return Objects.equals(base, ours)
        ? theirs
        : conflict(Conflict.Kind.VALUE, at, base, ours, theirs);
  }

  private @Nullable Object conflict(
      Conflict.Kind kind,
      Trail at,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs) {
    return conflict(new Conflict(kind, at.byId(), base, ours, theirs, ""));
  }

  // Where nobody has chosen, the value only fills the place: such a merge is not handed out. Which
  // one fills it does not depend on whose it is, since it may be in conflict with something else.
  private @Nullable Object conflict(Conflict conflict) {
    Optional<Choice> choice = choices.apply(conflict);
    if (choice.isPresent()) {
      return conflict.chosen(choice.get());
    }
    conflicts.add(conflict);
    return conflict
        .base()
        .or(() -> Stream.concat(conflict.ours().stream(), conflict.theirs().stream()).min(BY_TEXT))
        .orElse(null);
  }

  private @Nullable Object single(
      Member<?> member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      Trail at) {
    if (base != null && ours != null && theirs != null) {
      Optional<Shape<?>> shape = member.shapeOf(base);
      if (shape.isPresent()
          && shape.equals(member.shapeOf(ours))
          && shape.equals(member.shapeOf(theirs))) {
        return nested(shape.get(), base, ours, theirs, at);
      }
    }
    return conflict(Conflict.Kind.VALUE, at, base, ours, theirs);
  }

  private <T> Object nested(Shape<T> shape, Object base, Object ours, Object theirs, Trail at) {
    Class<T> type = shape.type();
    return objects(shape, type.cast(base), type.cast(ours), type.cast(theirs), at);
  }

  private static Map<?, ?> map(@Nullable Object map) {
    return map == null ? Map.of() : (Map<?, ?>) map;
  }

  private @Nullable Object entries(Map<?, ?> base, Map<?, ?> ours, Map<?, ?> theirs, Trail at) {
    Map<Object, Object> merged = new LinkedHashMap<>();
    for (Object key : Merger.<Object>union(base.keySet(), ours.keySet(), theirs.keySet())) {
      Object value =
          leaf(base.get(key), ours.get(key), theirs.get(key), Trail.element(at, key.toString()));
      if (value != null) {
        merged.put(key, value);
      }
    }
    return merged.isEmpty() ? null : merged;
  }

  private @Nullable Object entities(
      Member<?> member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      Trail at) {
    Keyed was = Keyed.of(base);
    Keyed mine = Keyed.of(ours);
    Keyed other = Keyed.of(theirs);
    if (!was.isDistinct() || !mine.isDistinct() || !other.isDistinct()) {
      return conflict(Conflict.Kind.VALUE, at, base, ours, theirs);
    }
    Map<String, Object> merged = new HashMap<>();
    for (String id :
        Merger.<String>union(
            new LinkedHashSet<>(was.ids()),
            new LinkedHashSet<>(mine.ids()),
            new LinkedHashSet<>(other.ids()))) {
      Object entity =
          entity(member, was.get(id), mine.get(id), other.get(id), Trail.element(at, id));
      if (entity != null) {
        merged.put(id, entity);
      }
    }
    return ordered(was.ids(), mine.ids(), other.ids(), merged, at);
  }

  private @Nullable Object entity(
      Member<?> member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      Trail at) {
    if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
      return ours;
    }
    return Objects.equals(base, ours) ? theirs : single(member, base, ours, theirs, at);
  }

  private <K> @Nullable Object ordered(
      List<K> base, List<K> ours, List<K> theirs, Map<K, Object> merged, Trail at) {
    Optional<List<K>> order = MergedOrder.of(base, ours, theirs, merged.keySet());
    List<K> keys = order.orElse(base);
    if (order.isEmpty()) {
      Object chosen = conflict(Conflict.Kind.ORDER, at, base, ours, theirs);
      List<K> wanted = ours.equals(chosen) ? ours : theirs.equals(chosen) ? theirs : base;
      keys = MergedOrder.of(base, wanted, wanted, merged.keySet()).orElse(wanted);
    }
    Set<K> all = new LinkedHashSet<>(keys);
    all.retainAll(merged.keySet());
    all.addAll(merged.keySet());
    return all.isEmpty() ? null : all.stream().map(merged::get).toList();
  }

  /**
   * Lists of parts without ids. References, texts and codes are told apart by themselves. Parts
   * that are objects are united where each side did nothing but add, or nothing but remove; an edit
   * would look like both. Rows of a scale only make sense together.
   */
  private @Nullable Object elements(
      Member<?> member,
      @Nullable Object base,
      @Nullable Object ours,
      @Nullable Object theirs,
      Trail at) {
    List<Part> was = Part.list(base);
    List<Part> mine = Part.list(ours);
    List<Part> other = Part.list(theirs);
    Part sample = !mine.isEmpty() ? mine.get(0) : !other.isEmpty() ? other.get(0) : was.get(0);
    boolean objects = member.shapeOf(sample.value()).isPresent();
    boolean together = sample.value() instanceof ScaleRow;
    if (together
        || !distinct(was)
        || !distinct(mine)
        || !distinct(other)
        || (objects && !(isPure(was, mine) && isPure(was, other)))) {
      return conflict(Conflict.Kind.VALUE, at, base, ours, theirs);
    }
    Set<Part> old = new LinkedHashSet<>(was);
    Set<Part> mineSet = new LinkedHashSet<>(mine);
    Set<Part> otherSet = new LinkedHashSet<>(other);
    Map<Part, Object> merged = new LinkedHashMap<>();
    for (Part element : Merger.<Part>union(old, mineSet, otherSet)) {
      boolean keptByBoth = mineSet.contains(element) && otherSet.contains(element);
      if (keptByBoth || !old.contains(element)) {
        merged.put(element, element.value());
      }
    }
    return ordered(was, mine, other, merged, at);
  }

  private static boolean distinct(List<Part> list) {
    return new HashSet<>(list).size() == list.size();
  }

  private static boolean isPure(List<Part> base, List<Part> side) {
    return new HashSet<>(side).containsAll(base) || new HashSet<>(base).containsAll(side);
  }
}
