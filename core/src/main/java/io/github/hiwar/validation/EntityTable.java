package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of one record by id: where each stands, and whether anything refers to it. */
final class EntityTable {
  /** An entity at its place. */
  static final class Known {
    final Entity entity;
    final Shape<?> shape;
    final String list;
    final int listOrder;
    final int index;
    boolean mentioned;

    private Known(Entity entity, Shape<?> shape, String list, int listOrder, int index) {
      this.entity = entity;
      this.shape = shape;
      this.list = list;
      this.listOrder = listOrder;
      this.index = index;
    }

    String pointer() {
      return list.isEmpty() ? "" : "/" + list + "/" + index;
    }
  }

  private final List<Known> all;
  private final Map<String, Known> byId;
  private final int[] starts = new int[Shapes.record().members().size()];
  private final List<Known> repeated = new ArrayList<>();
  private final IdentityHashMap<Entity, Known> repeatedPlaces = new IdentityHashMap<>();

  EntityTable(BargainingRecord record) {
    @Nullable Object[] held = Shapes.record().values(record);
    int size = 1;
    for (EntityList<?> list : EntityList.all()) {
      size += entities(list, held).size();
    }
    all = new ArrayList<>(size);
    byId = new HashMap<>(size * 2);
    add(new Known(record, Shapes.record(), "", -1, 0));
    for (EntityList<?> list : EntityList.all()) {
      starts[list.position()] = all.size();
      int index = 0;
      for (Object entity : entities(list, held)) {
        add(new Known((Entity) entity, list.shape(), list.name(), list.position(), index++));
      }
    }
  }

  private static List<?> entities(EntityList<?> list, @Nullable Object[] held) {
    return held[list.position()] instanceof List<?> entities ? entities : List.of();
  }

  private void add(Known known) {
    all.add(known);
    if (byId.putIfAbsent(known.entity.id(), known) != null) {
      repeated.add(known);
      repeatedPlaces.putIfAbsent(known.entity, known);
    }
  }

  /** The entity with that id; of two, the first. */
  @Nullable Known get(String id) {
    return byId.get(id);
  }

  /** The entity at a place of one of the lists of the record. */
  Known at(int listOrder, int index) {
    return all.get(starts[listOrder] + index);
  }

  /** The entities in the order of the document, the record first. */
  List<Known> all() {
    return all;
  }

  /** The entities whose id an earlier one has. */
  List<Known> repeated() {
    return repeated;
  }

  /** Where that very entity stands. */
  @SuppressWarnings("ReferenceEquality") // Of two equal entities, that very one.
  Known placeOf(Entity entity) {
    Known known = byId.get(entity.id());
    if (known != null && known.entity == entity) {
      return known;
    }
    Known other = repeatedPlaces.get(entity);
    if (other != null) {
      return other;
    }
    throw new IllegalArgumentException(
        "a rule reports \"" + entity.id() + "\", which is not in the record that it looks at");
  }
}
