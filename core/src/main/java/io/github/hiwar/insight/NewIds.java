package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.names.FreeNames;
import io.github.hiwar.names.Names;
import io.github.hiwar.names.Style;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Ref;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids and references of a record without names: equal ones stay equal and different ones
 * different, so that what was tied together stays so, and nothing else becomes so.
 */
final class NewIds {
  private static final char IN_RECORD = '#';

  private final String recordId;
  private final Set<String> local = new LinkedHashSet<>();
  private final Set<String> foreign = new LinkedHashSet<>();

  /** The ids that a record mentions: its own, those of its entities, and those referred to. */
  NewIds(BargainingRecord record) {
    recordId = record.id();
    local.add(recordId);
    List<Ref<?>> refs = new ArrayList<>();
    ShapeTransformer.walk(
        Shapes.record(),
        record,
        (place, value) -> {
          if (value instanceof Ref<?> ref) {
            refs.add(ref);
          } else if (place.member().form().equals(Form.ID)) {
            local.add((String) value);
          }
        });
    for (Ref<?> ref : refs) {
      if (ref.record().filter(other -> !other.equals(recordId)).isPresent()) {
        foreign.add(ref.toString());
      } else {
        local.add(ref.id());
      }
    }
  }

  /** The ids of this record. */
  Set<String> local() {
    return local;
  }

  /** What becomes of those that change, ids and references alike. */
  Map<String, String> without(Names names, Pseudonyms pseudonyms) {
    Map<String, String> people = pseudonyms.ids();
    Map<String, String> changed = new HashMap<>();
    List<String> taken = new ArrayList<>(local);
    taken.addAll(people.values());
    FreeNames free = new FreeNames(taken);
    for (String id : local) {
      String newId = people.get(id);
      if (newId == null) {
        String masked = masked(id, names, pseudonyms);
        newId = masked.equals(id) ? id : free.like(masked);
      }
      if (!newId.equals(id)) {
        changed.put(id, newId);
      }
    }
    keepAbsolute(changed, free);
    ofThisRecord(changed);
    ofOthers(changed, names, pseudonyms);
    return changed;
  }

  // Ids of journal entries are made of other ids, with dots between; short ones count there only.
  private static String masked(String id, Names names, Pseudonyms pseudonyms) {
    List<String> segments = new ArrayList<>();
    for (String segment : id.split("\\.", -1)) {
      segments.add(pseudonyms.ids().getOrDefault(segment, segment));
    }
    return names.replaced(String.join(".", segments), Style.ID, pseudonyms::inCode);
  }

  private void keepAbsolute(Map<String, String> changed, FreeNames free) {
    String newId = changed.get(recordId);
    if (newId != null && !isAbsolute(newId)) {
      changed.put(recordId, free.next("record:"));
    }
  }

  private static boolean isAbsolute(String id) {
    try {
      return new URI(id).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void ofThisRecord(Map<String, String> changed) {
    String newRecordId = changed.getOrDefault(recordId, recordId);
    for (String id : local) {
      String ref = recordId + IN_RECORD + id;
      String newRef = newRecordId + IN_RECORD + changed.getOrDefault(id, id);
      if (!newRef.equals(ref)) {
        changed.put(ref, newRef);
      }
    }
  }

  private void ofOthers(Map<String, String> changed, Names names, Pseudonyms pseudonyms) {
    FreeNames free = new FreeNames(foreign);
    for (String ref : foreign) {
      int hash = ref.indexOf(IN_RECORD);
      String masked =
          masked(ref.substring(0, hash), names, pseudonyms)
              + IN_RECORD
              + masked(ref.substring(hash + 1), names, pseudonyms);
      if (!masked.equals(ref)) {
        changed.put(ref, free.like(masked));
      }
    }
  }
}
