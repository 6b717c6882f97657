package io.github.hiwar.corpus.table;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.Reading;
import io.github.hiwar.value.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the record of some rows: as a tree, from its own row downwards, which the reader of the
 * wire format then reads, so that both find the same problems.
 */
final class RecordBuilder {
  private static final int DEEPEST = Limits.standard().depth();

  private final Layout layout = Layout.standard();
  private final String record;
  private final Map<String, List<TableRow>> waiting = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final FindingCollector findings = new FindingCollector(TableReader.MOST);

  RecordBuilder(String record) {
    this.record = record;
  }

  /** The record of its rows, that of the table of records first. */
  TableReading build(List<TableRow> rows) {
    TableRow root = root(rows);
    rows.forEach(this::sort);
    Places places = new Places(root.cell(""));
    JsonValue tree = object(layout.root(), root, record, "", places, 0);
    orphans();
    Reading<BargainingRecord> reading = RecordTree.read(tree);
    Findings found =
        findings
            .findings()
            .and(
                reading.findings().with(one -> one.at(places.where(one.where()))),
                TableReader.MOST);
    return new TableReading(
        record, found.isValid() ? reading.value() : Optional.empty(), found, places);
  }

  private TableRow root(List<TableRow> rows) {
    for (TableRow row : rows.subList(1, rows.size())) {
      if (row.table() == layout.root().table()) {
        findings.add(row.found(FixedColumns.RECORD, "record-twice", record), 0);
      }
    }
    return rows.get(0);
  }

  /** Lets a row wait for its owner. */
  private void sort(TableRow row) {
    if (row.table() == layout.root().table()) {
      ids.add(record);
      return;
    }
    String id = row.get(FixedColumns.ID);
    if (id != null && !ids.add(id)) {
      findings.add(row.found(FixedColumns.ID, "id-twice", id), 0);
    }
    boolean owned = row.table().indexOf(FixedColumns.OWNER) >= 0;
    String owner = owned ? row.get(FixedColumns.OWNER) : record;
    if (owner == null) {
      findings.add(row.found(FixedColumns.OWNER, "no-owner", ""), 0);
    } else {
      waiting.computeIfAbsent(owner, key -> new ArrayList<>()).add(row);
    }
  }

  // Below an orphan, all are orphans; the first of them is enough to know. In a circle, all count.
  private void orphans() {
    boolean circle = ids.containsAll(waiting.keySet());
    waiting.forEach(
        (owner, rows) -> {
          if (circle || !ids.contains(owner)) {
            rows.forEach(
                row -> findings.add(row.found(FixedColumns.OWNER, "no-such-owner", owner), 0));
          }
        });
  }

  private JsonValue.Structure object(
      ObjectTable table,
      TableRow row,
      @Nullable String id,
      String pointer,
      Places places,
      int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    String type = row.get(FixedColumns.TYPE);
    ObjectTable.RowForm form = table.form(table.isChoice() ? type : "");
    places.object(pointer, row, form);
    List<TableRow> below = id == null ? List.of() : removed(id);
    if (table.isChoice() && type != null) {
      JsonValue said = complaints(row).text(row.table().indexOf(FixedColumns.TYPE), type);
      if (said != null) {
        members.put(FixedColumns.TYPE, said);
      }
    }
    if (form == null) {
      // The reader says what is wrong with the type; nothing below can be told without it.
      return new JsonValue.Structure(members);
    }
    if (depth > DEEPEST) {
      findings.add(row.found("", "too-deep", Integer.toString(DEEPEST)), 0);
      return new JsonValue.Structure(members);
    }
    Map<Slot, List<TableRow>> parts = new Belonging(form, findings).sorted(below);
    form.slots()
        .forEach(
            (slot, at) -> {
              JsonValue value =
                  slot instanceof Slot.Cells cells
                      ? cells.field().read(row.cells(), at, complaints(row))
                      : below(
                          slot,
                          parts.getOrDefault(slot, List.of()),
                          new Owner(table, id, pointer, places, depth));
              if (value != null) {
                members.put(slot.member(), value);
              }
            });
    if (table.isChoice()) {
      Belonging.strangers(row, form, findings);
    }
    extensions(row, members);
    return new JsonValue.Structure(table.isRoot() ? versioned(members) : members);
  }

  // A newer version is kept with what is new in it.
  private static Map<String, JsonValue> versioned(Map<String, JsonValue> members) {
    Map<String, JsonValue> versioned = new LinkedHashMap<>();
    versioned.put(RecordTree.VERSION, new JsonValue.Text(HiwarJson.FORMAT));
    versioned.putAll(members);
    return versioned;
  }

  private List<TableRow> removed(String id) {
    List<TableRow> rows = waiting.remove(id);
    return rows == null ? List.of() : rows;
  }

  private Field.Complaints complaints(TableRow row) {
    return (cell, code, value) ->
        findings.add(row.found(row.table().columns().get(cell).name(), code, value), 0);
  }

  /** An object while what belongs to it is put together. */
  private record Owner(
      ObjectTable table, @Nullable String id, String pointer, Places places, int depth) {}

  private @Nullable JsonValue below(Slot slot, List<TableRow> rows, Owner owner) {
    if (rows.isEmpty()) {
      return null;
    }
    String pointer = owner.pointer() + "/" + slot.member();
    if (slot instanceof Slot.Part part && !part.many()) {
      for (TableRow second : rows.subList(1, rows.size())) {
        findings.add(second.found(FixedColumns.OWNER, "only-one", owner.id()), 0);
      }
      return part(part, rows.get(0), owner, pointer, "");
    }
    List<TableRow> ordered = Siblings.inOrder(rows, findings);
    List<JsonValue> values = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      TableRow row = ordered.get(i);
      String at = "/" + i;
      if (slot instanceof Slot.Links links) {
        owner.places().reference(pointer + at, row);
        JsonValue reference =
            links.target().reference().read(row.cells(), LinkTable.REFERENCE, complaints(row));
        values.add(Objects.requireNonNullElse(reference, new JsonValue.Text("")));
      } else {
        values.add(part((Slot.Part) slot, row, owner, pointer + at, at));
      }
    }
    return new JsonValue.Sequence(values);
  }

  // A blank id is made again as it was, if no other row bears it.
  private JsonValue part(Slot.Part part, TableRow row, Owner owner, String pointer, String at) {
    String id = row.get(FixedColumns.ID);
    if (id == null && !part.target().isEntity()) {
      String made = owner.id() + (owner.table().isEntity() ? "#" : "/") + part.member() + at;
      id = ids.add(made) ? made : null;
    }
    return object(part.target(), row, id, pointer, owner.places(), owner.depth() + 2);
  }

  private void extensions(TableRow row, Map<String, JsonValue> members) {
    String cell = row.get(FixedColumns.EXTENSIONS);
    if (cell == null) {
      return;
    }
    if (!(JsonCell.parse(cell) instanceof JsonValue.Structure extensions)) {
      findings.add(row.found(FixedColumns.EXTENSIONS, "not-json", cell), 0);
      return;
    }
    extensions
        .members()
        .forEach(
            (name, value) -> {
              if (members.putIfAbsent(name, value) != null) {
                findings.add(row.found(FixedColumns.EXTENSIONS, "given-twice", name), 0);
              }
            });
  }
}
