package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.RecordShapes;
import io.github.hiwar.shape.Shape;
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

  private record EntityList(Member<BargainingRecord> member, Shape<?> shape, int order) {}

  private static final List<EntityList> LISTS = lists();

  private final List<Known> all;
  private final Map<String, Known> byId;
  private final int[] starts = new int[RecordShapes.RECORD.members().size()];
  private final List<Known> repeated = new ArrayList<>();
  private final Map<Entity, Known> repeatedPlaces = new IdentityHashMap<>();

  EntityTable(BargainingRecord record) {
    int size = 1;
    for (EntityList list : LISTS) {
      if (list.member.get(record) instanceof List<?> entities) {
        size += entities.size();
      }
    }
    all = new ArrayList<>(size);
    byId = new HashMap<>(size * 2);
    add(new Known(record, RecordShapes.RECORD, "", -1, 0));
    for (EntityList list : LISTS) {
      starts[list.order] = all.size();
      if (list.member.get(record) instanceof List<?> entities) {
        int index = 0;
        for (Object entity : entities) {
          add(new Known((Entity) entity, list.shape, list.member.name(), list.order, index++));
        }
      }
    }
  }

  private static List<EntityList> lists() {
    List<EntityList> lists = new ArrayList<>();
    List<Member<BargainingRecord>> members = RecordShapes.RECORD.members();
    for (int i = 0; i < members.size(); i++) {
      Member<BargainingRecord> member = members.get(i);
      if (member.cardinality() == Cardinality.MANY && member.form() instanceof Form.Nested<?> n) {
        Shape<?> shape = n.shape().get();
        if (Entity.class.isAssignableFrom(shape.type())) {
          lists.add(new EntityList(member, shape, i));
        }
      }
    }
    return List.copyOf(lists);
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
