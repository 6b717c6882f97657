package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Place;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeEdit;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a record that keep its references intact.
 *
 * <pre>{@code
 * record = RecordEdit.put(record, mileageWithNewText);   // in the place of the one with that id
 * record = RecordEdit.rename(record, "m1", "mileage");   // and every reference to it
 * record = RecordEdit.remove(record, "mileage");         // refused while something refers to it
 * }</pre>
 */
@SuppressWarnings("ReferenceEquality") // Entities and forms are the very ones of the record.
public final class RecordEdit {
  private RecordEdit() {}

  /**
   * {@return the references to an entity of the record, in the order of the wire format}
   *
   * @param record the record
   * @param id the id
   */
  public static List<Use> uses(BargainingRecord record, String id) {
    return uses(record, List.of(id)).getOrDefault(id, List.of());
  }

  /**
   * {@return the references to each of several entities, by id, found in one pass}
   *
   * @param record the record
   * @param ids the ids
   */
  public static Map<String, List<Use>> uses(BargainingRecord record, Collection<String> ids) {
    Map<String, String> texts = new HashMap<>();
    ids.forEach(
        id -> {
          texts.put(id, id);
          texts.put(record.id() + "#" + id, id);
        });
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Ref<?> ref && texts.containsKey(ref.toString())) {
            uses.computeIfAbsent(texts.get(ref.toString()), id -> new ArrayList<>())
                .add(new Use(place.pointer(), holder(place), ref));
          }
        });
    return Collections.unmodifiableMap(uses);
  }

  private static String holder(Place place) {
    return place.entity().map(Entity::id).orElse("");
  }

  /**
   * {@return the record with an entity under a new id, and every reference to it changed}
   *
   * @param record the record
   * @param id the id
   * @param newId the id that it is to have
   * @throws NoSuchElementException if the record has no entity with the old id
   * @throws IllegalArgumentException if the new id is taken or ill-formed
   */
  public static BargainingRecord rename(BargainingRecord record, String id, String newId) {
    return rename(record, Map.of(id, newId));
  }

  /**
   * {@return the record with several entities under new ids, and every reference to them changed,
   * in one pass}
   *
   * @param record the record
   * @param newIds the new id for each old one
   * @throws NoSuchElementException if the record has no entity with one of the old ids
   * @throws IllegalArgumentException if a new id is taken, given twice or ill-formed
   */
  public static BargainingRecord rename(BargainingRecord record, Map<String, String> newIds) {
    newIds.keySet().forEach(id -> require(record, id));
    Map<String, String> taken = new HashMap<>();
    newIds.forEach(
        (id, newId) -> {
          Entity holder = record.entities().get(newId);
          String other = taken.put(newId, id);
          if (other != null || (holder != null && !newIds.containsKey(newId))) {
            throw new IllegalArgumentException(
                "\"%s\" cannot become \"%s\": the id is taken".formatted(id, newId));
          }
        });
    return ShapeTransformer.transform(Shapes.record(), record, renaming(record.id(), newIds));
  }

  private static ShapeEdit renaming(String recordId, Map<String, String> newIds) {
    String newRecordId = newIds.getOrDefault(recordId, recordId);
    return new ShapeEdit() {
      @Override
      public Object leaf(Place place, Object value) {
        if (value instanceof Ref<?> ref) {
          return renamed(ref);
        }
        return place.member().form() == Form.ID
            ? newIds.getOrDefault(value, (String) value)
            : value;
      }

      private Ref<?> renamed(Ref<?> ref) {
        boolean own = ref.record().map(recordId::equals).orElse(false);
        if (ref.isExternal() && !own) {
          return ref;
        }
        String id = newIds.getOrDefault(ref.id(), ref.id());
        String text = own ? newRecordId + "#" + id : id;
        return text.equals(ref.toString()) ? ref : Ref.to(ref.type(), text);
      }
    };
  }

  /**
   * {@return the record without an entity}
   *
   * @param record the record
   * @param id the id
   * @throws NoSuchElementException if the record has no entity with that id
   * @throws StillReferencedException if another entity refers to it; says where
   * @throws IllegalArgumentException if it is the id of the record itself
   */
  public static BargainingRecord remove(BargainingRecord record, String id) {
    return removeAll(record, List.of(id));
  }

  /**
   * {@return the record without several entities, which may refer to each other, in one pass}
   *
   * @param record the record
   * @param ids their ids
   * @throws NoSuchElementException if the record has no entity with one of the ids
   * @throws StillReferencedException if another entity refers to one of them; says where
   * @throws IllegalArgumentException if one is the id of the record itself
   */
  public static BargainingRecord removeAll(BargainingRecord record, Collection<String> ids) {
    Set<String> gone = new LinkedHashSet<>(ids);
    Set<Entity> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.forEach(id -> entities.add(require(record, id)));
    if (entities.contains(record)) {
      throw new IllegalArgumentException("a record cannot be removed from itself");
    }
    uses(record, gone)
        .forEach(
            (id, uses) -> {
              List<Use> left = uses.stream().filter(use -> !gone.contains(use.holder())).toList();
              if (!left.isEmpty()) {
                throw new StillReferencedException(id, left);
              }
            });
    return ShapeTransformer.transform(
        Shapes.record(),
        record,
        new ShapeEdit() {
          @Override
          public boolean enters(Place place, Object object) {
            return object instanceof Entity one && entities.contains(one);
          }

          @Override
          public @Nullable Object object(Place place, Object original, Object edited) {
            return original instanceof Entity one && entities.contains(one) ? null : edited;
          }
        });
  }

  /**
   * {@return the record with an entity in the place of the one with its id, or after the others of
   * its kind if there is none}
   *
   * @param record the record
   * @param entity the entity as it is to be
   * @throws IllegalArgumentException if the id is that of an entity of another kind
   */
  public static BargainingRecord put(BargainingRecord record, Entity entity) {
    return putAll(record, List.of(entity));
  }

  /**
   * {@return the record with several entities in the places of those with their ids, or after the
   * others of their kind, in one pass}
   *
   * @param record the record
   * @param entities the entities as they are to be; of two with one id, the last
   * @throws IllegalArgumentException if an id is that of an entity of another kind
   */
  public static BargainingRecord putAll(
      BargainingRecord record, Collection<? extends Entity> entities) {
    Map<Member<BargainingRecord>, Map<String, Entity>> lists = new LinkedHashMap<>();
    for (Entity entity : entities) {
      EntityList<?> list =
          EntityList.holding(entity)
              .orElseThrow(
                  () -> new IllegalArgumentException("a record holds no " + entity.getClass()));
      lists.computeIfAbsent(list.member(), l -> new LinkedHashMap<>()).put(entity.id(), entity);
    }
    Shape<BargainingRecord> shape = Shapes.record();
    Object builder = shape.newBuilder();
    @Nullable Object[] values = shape.values(record);
    for (int i = 0; i < values.length; i++) {
      Member<BargainingRecord> member = shape.members().get(i);
      Object kept = values[i];
      Map<String, Entity> changed = lists.get(member);
      Object value = changed == null ? kept : merged(record, (List<?>) kept, changed);
      if (value != null) {
        member.set(builder, value);
      }
    }
    shape.setExtensions(builder, record.extensions());
    return shape.build(builder);
  }

  // The first of its id is the one that is replaced.
  private static List<Object> merged(
      BargainingRecord record, @Nullable List<?> present, Map<String, Entity> changed) {
    List<Object> entities = new ArrayList<>();
    Map<String, Entity> left = new LinkedHashMap<>(changed);
    for (Object one : present == null ? List.of() : present) {
      Entity put = left.remove(((Entity) one).id());
      entities.add(put == null ? one : put);
    }
    for (String id : left.keySet()) {
      if (record.entities().containsKey(id)) {
        throw new IllegalArgumentException(
            "\"%s\" is the id of an entity of another kind".formatted(id));
      }
    }
    entities.addAll(left.values());
    return entities;
  }

  private static Entity require(BargainingRecord record, String id) {
    Entity entity = record.entities().get(id);
    if (entity == null) {
      throw new NoSuchElementException("no entity \"%s\" in record %s".formatted(id, record.id()));
    }
    return entity;
  }
}
