package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rules about identity: all entities of a record share one id space. */
final class IdRules {
  static final List<Rule> ALL =
      List.of(
          Rule.draft(
              "id-not-unique",
              Topic.IDS,
              Severity.ERROR,
              BargainingRecord.class,
              Entries.WRITTEN,
              IdRules::notUnique),
          Rule.draft(
              "ids-look-alike",
              Topic.IDS,
              Severity.WARNING,
              BargainingRecord.class,
              Entries.WRITTEN,
              IdRules::lookAlike));

  private IdRules() {}

  private static void notUnique(BargainingRecord record, Inspection inspection) {
    for (EntityTable.Known known : inspection.table().repeated()) {
      EntityTable.Known first = inspection.table().get(known.entity.id());
      inspection.report(
          known,
          "id",
          "id",
          known.entity.id(),
          "first",
          first == null ? Optional.empty() : Optional.of(first.entity));
    }
  }

  private static void lookAlike(BargainingRecord record, Inspection inspection) {
    Map<String, String> spellings = new HashMap<>();
    for (EntityTable.Known known : inspection.table().all()) {
      String id = known.entity.id();
      if (hasCapital(id)) {
        String small = id.toLowerCase(Locale.ROOT);
        String other = spellings.putIfAbsent(small, id);
        if (other == null && inspection.table().get(small) != null) {
          other = small;
        }
        if (other != null && !other.equals(id)) {
          inspection.report(known, "id", "id", id, "other", other);
        }
      }
    }
  }

  private static boolean hasCapital(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if ((c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c))) {
        return true;
      }
    }
    return false;
  }
}
