package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.value.Entity;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The three versions that a merge is made of. */
record Sides(
    BargainingRecord base, BargainingRecord ours, BargainingRecord theirs, Set<String> lacking) {
  static Sides of(BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {
    Set<String> lacking = new HashSet<>(LostEntities.dangling(ours).keySet());
    lacking.addAll(LostEntities.dangling(theirs).keySet());
    return new Sides(base, ours, theirs, lacking);
  }

  /** Whether a side itself refers to what it does not have; that is the validator's to say. */
  boolean alreadyLacked(String id) {
    return lacking.contains(id);
  }

  Conflict conflict(Conflict.Kind kind, String id, String detail) {
    return conflict(kind, id, id, detail);
  }

  Conflict conflict(Conflict.Kind kind, String place, String id, String detail) {
    return new Conflict(
        kind, place, entity(base, id), entity(ours, id), entity(theirs, id), detail);
  }

  BargainingRecord version(Conflict.Choice choice) {
    return switch (choice) {
      case BASE -> base;
      case OURS -> ours;
      case THEIRS -> theirs;
    };
  }

  private static @Nullable Entity entity(BargainingRecord record, String id) {
    Map<String, Entity> entities = record.entities();
    return entities.get(id);
  }
}
