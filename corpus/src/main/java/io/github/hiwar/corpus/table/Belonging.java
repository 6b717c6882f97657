package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.FindingCollector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which rows belong to which members of an object. */
final class Belonging {
  private static final Set<String> OF_EVERY_TYPE =
      Set.of(
          FixedColumns.RECORD,
          FixedColumns.ID,
          FixedColumns.OWNER,
          FixedColumns.MEMBER,
          FixedColumns.POSITION,
          FixedColumns.TYPE,
          FixedColumns.EXTENSIONS);

  private final ObjectTable.RowForm owner;
  private final FindingCollector findings;

  Belonging(ObjectTable.RowForm owner, FindingCollector findings) {
    this.owner = owner;
    this.findings = findings;
  }

  Map<Slot, List<TableRow>> sorted(List<TableRow> rows) {
    Map<Slot, List<TableRow>> bySlot = new LinkedHashMap<>();
    for (TableRow row : rows) {
      Slot slot = slotOf(row);
      if (slot == null) {
        findings.add(
            row.found(FixedColumns.OWNER, "no-such-member", row.get(FixedColumns.OWNER)), 0);
      } else {
        bySlot.computeIfAbsent(slot, key -> new ArrayList<>()).add(row);
      }
    }
    return bySlot;
  }

  // The member may be left out where the owner has but one that it can be.
  private @Nullable Slot slotOf(TableRow row) {
    String member = row.get(FixedColumns.MEMBER);
    List<Slot> fitting =
        owner.slots().keySet().stream()
            .filter(slot -> isOf(slot, row.table()))
            .filter(slot -> member == null || slot.member().equals(member))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static boolean isOf(Slot slot, Table table) {
    if (slot instanceof Slot.Part part) {
      return part.target().table() == table;
    }
    return slot instanceof Slot.Links links && links.target().table() == table;
  }

  /** Tells of cells that objects of this type do not have, lest they get lost. */
  static void strangers(TableRow row, ObjectTable.RowForm form, FindingCollector findings) {
    Set<String> known = new HashSet<>(OF_EVERY_TYPE);
    form.slots().keySet().stream()
        .filter(Slot.Cells.class::isInstance)
        .flatMap(slot -> ((Slot.Cells) slot).field().columns().stream())
        .forEach(column -> known.add(column.name()));
    for (Column column : row.table().columns()) {
      String cell = row.get(column.name());
      if (cell != null && !known.contains(column.name())) {
        findings.add(row.found(column.name(), "not-of-type", cell), 0);
      }
    }
  }
}
