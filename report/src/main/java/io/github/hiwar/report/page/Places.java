package io.github.hiwar.report.page;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.value.Entity;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Where things stand in the record, as JSON Pointers: each statement of the page bears the place of
 * what it tells, so that a reader, or a program, can look it up.
 */
final class Places {
  private final IdentityHashMap<Entity, String> places = new IdentityHashMap<>();

  Places(BargainingRecord record) {
    for (EntityList<?> list : EntityList.all()) {
      List<? extends Entity> entities = list.in(record);
      for (int i = 0; i < entities.size(); i++) {
        places.putIfAbsent(entities.get(i), "/" + list.name() + "/" + i);
      }
    }
  }

  /** The place of an entity; that of the whole is empty. */
  String of(Entity entity) {
    return places.getOrDefault(entity, "");
  }
}
