package io.github.hiwar;

import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The entities of a record by id: one id space for all of them, and for the record itself. */
final class EntityIndex {
  private EntityIndex() {}

  static Map<String, Entity> of(BargainingRecord record) {
    Map<String, Entity> index = new LinkedHashMap<>();
    index.put(record.id(), record);
    for (List<? extends Entity> list : BargainingRecordEntities.of(record)) {
      list.forEach(entity -> index.putIfAbsent(entity.id(), entity));
    }
    return Collections.unmodifiableMap(index);
  }

  static NoSuchElementException missing(BargainingRecord record, Ref<?> ref) {
    String wanted = ref.type().getSimpleName();
    if (ref.isExternal()) {
      return new NoSuchElementException(
          "\"%s\" is in another record; open that one to resolve it".formatted(ref));
    }
    return new NoSuchElementException(
        record.entities().containsKey(ref.toString())
            ? "\"%s\" in record %s is not a %s".formatted(ref, record.id(), wanted)
            : "no %s \"%s\" in record %s".formatted(wanted, ref, record.id()));
  }
}
