package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.StillReferencedException;
import io.github.hiwar.value.Entity;
import java.util.List;

/** A record can be changed without breaking what refers to what. */
final class EditingLaw implements Law {
  private static final int MOST = 12;

  @Override
  public void check(Case given) {
    given.record().ifPresent(EditingLaw::edits);
  }

  @SuppressWarnings("ReferenceEquality") // The record itself is among its entities.
  private static void edits(BargainingRecord record) {
    List<String> ids = record.entities().keySet().stream().limit(MOST).toList();
    for (String id : ids) {
      Entity entity = record.entities().get(id);
      require(entity != null && entity.id().equals(id), "an entity is found by its id");
      if (entity == null || entity == record) {
        continue;
      }
      rename(record, id);
      requireEqual(RecordEdit.put(record, entity), record, "put in its place nothing changes");
      remove(record, id);
    }
  }

  private static void rename(BargainingRecord record, String id) {
    String free = "a-name-that-nobody-has";
    BargainingRecord renamed = RecordEdit.rename(record, id, free);
    requireEqual(
        RecordEdit.uses(renamed, free).size(),
        RecordEdit.uses(record, id).size(),
        "every use follows a new name");
    if (RecordEdit.uses(record, free).isEmpty()) {
      requireEqual(RecordEdit.rename(renamed, free, id), record, "the old name makes it as it was");
    }
  }

  private static void remove(BargainingRecord record, String id) {
    try {
      BargainingRecord without = RecordEdit.remove(record, id);
      require(!without.equals(record), "what is removed is gone");
    } catch (StillReferencedException documented) {
      require(!documented.uses().isEmpty(), "what is still used is used somewhere");
    }
  }
}
