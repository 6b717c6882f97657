package io.github.hiwar.insight.change;

import io.github.hiwar.value.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entities of a list by id, with their positions. */
final class Keyed {
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> positions = new LinkedHashMap<>();
  private final boolean distinct;

  private Keyed(List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      Entity entity = (Entity) list.get(i);
      entities.putIfAbsent(entity.id(), entity);
      positions.putIfAbsent(entity.id(), Integer.toString(i));
    }
    this.distinct = entities.size() == list.size();
  }

  static Keyed of(@Nullable Object list) {
    return new Keyed(list == null ? List.of() : (List<?>) list);
  }

  /** Whether no id is there twice; otherwise ids do not tell the entities apart. */
  boolean isDistinct() {
    return distinct;
  }

  List<String> ids() {
    return List.copyOf(entities.keySet());
  }

  boolean has(String id) {
    return entities.containsKey(id);
  }

  @Nullable Entity get(String id) {
    return entities.get(id);
  }

  Optional<String> position(String id) {
    return Optional.ofNullable(positions.get(id));
  }
}
