package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Many changes to a record, made at once: the record is made anew when they are all known, so that
 * a thousand of them cost about as much as one.
 *
 * <pre>{@code
 * record = RecordEditor.of(record)
 *     .update(mileage.ref(), demand -> Demand.builder().from(demand).text(newText).build())
 *     .append(Demand.builder().id("canteen").text(text).build())
 *     .append(Transition.of(mileage).to(DemandStatus.COMMITTED).on("2025-11-02").build())
 *     .remove(travel.ref())
 *     .build();
 * }</pre>
 *
 * <p>Each change sees those before it. Not thread-safe; the records are.
 */
public final class RecordEditor {
  private final BargainingRecord record;
  private final Map<String, Entity> put = new LinkedHashMap<>();
  private final List<Transition> entered = new ArrayList<>();
  private final Set<String> removed = new LinkedHashSet<>();

  private RecordEditor(BargainingRecord record) {
    this.record = record;
  }

  /**
   * {@return an editor of a record, which stays as it is}
   *
   * @param record the record
   */
  public static RecordEditor of(BargainingRecord record) {
    return new RecordEditor(record);
  }

  /**
   * Changes an entity in its place.
   *
   * @param <E> the type of the entity
   * @param ref a reference to it
   * @param change what it becomes
   * @return this editor
   * @throws NoSuchElementException if there is none with that id and type
   * @throws IllegalArgumentException if the change gives it another id, see {@link
   *     RecordEdit#rename}
   */
  public <E extends Entity> RecordEditor update(Ref<E> ref, UnaryOperator<E> change) {
    Entity present = present(ref.toString());
    if (!ref.type().isInstance(present)) {
      throw new NoSuchElementException(
          "no %s \"%s\" in record %s".formatted(ref.type().getSimpleName(), ref, record.id()));
    }
    E changed = change.apply(ref.type().cast(present));
    if (!changed.id().equals(ref.toString())) {
      throw new IllegalArgumentException(
          "\"%s\" cannot become \"%s\" in an update; rename it".formatted(ref, changed.id()));
    }
    put.put(changed.id(), changed);
    return this;
  }

  /**
   * Adds an entity after the others of its kind. A transition is entered in the journal once the
   * rest is done, see {@link BargainingRecord#withAll}.
   *
   * @param entity the entity
   * @return this editor
   * @throws IllegalArgumentException if its id is taken
   */
  public RecordEditor append(Entity entity) {
    if (entity instanceof Transition entry) {
      entered.add(entry);
    } else if (present(entity.id()) == null && !removed.contains(entity.id())) {
      put.put(entity.id(), entity);
    } else {
      // What is removed goes last, so that its id is taken until then.
      throw new IllegalArgumentException(
          "\"%s\" is taken; give the entity an id of its own".formatted(entity.id()));
    }
    return this;
  }

  /**
   * Takes an entity out.
   *
   * @param ref a reference to it
   * @return this editor
   * @throws NoSuchElementException if there is none with that id
   */
  public RecordEditor remove(Ref<? extends Entity> ref) {
    String id = ref.toString();
    if (present(id) == null) {
      throw new NoSuchElementException("no entity \"%s\" in record %s".formatted(id, record.id()));
    }
    if (put.remove(id) == null || record.entities().containsKey(id)) {
      removed.add(id);
    }
    return this;
  }

  private @Nullable Entity present(String id) {
    Entity changed = put.get(id);
    return changed != null ? changed : removed.contains(id) ? null : record.entities().get(id);
  }

  /**
   * {@return the record with all changes}
   *
   * @throws StillReferencedException if something refers to what was removed; says where
   * @throws io.github.hiwar.lifecycle.IllegalTransitionException if the lifecycle does not allow a
   *     step that was entered
   * @throws IllegalArgumentException as {@link BargainingRecord#with(Transition)}
   */
  public BargainingRecord build() {
    BargainingRecord changed = put.isEmpty() ? record : RecordEdit.putAll(record, put.values());
    changed = removed.isEmpty() ? changed : RecordEdit.removeAll(changed, removed);
    return entered.isEmpty() ? changed : changed.withAll(entered);
  }
}
