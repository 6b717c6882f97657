package io.github.hiwar.corpus.table;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the rows of one record: of each object, then of what it has. */
final class RowWriter implements RecordIds {
  private final Layout layout = Layout.standard();
  private final Map<String, ObjectTable> entities = new HashMap<>();
  private final String record;
  private final RowSink sink;

  private final JsonValue.Structure tree;

  /**
   * Looks at the ids of a record.
   *
   * @throws InvalidValueException if one of them is used twice
   */
  RowWriter(String record, JsonValue.Structure tree, RowSink sink) {
    this.record = record;
    this.tree = tree;
    this.sink = sink;
    gather();
  }

  void write() {
    object(layoutRoot(), tree, record, new Row(layoutRoot().table()));
  }

  private static ObjectTable layoutRoot() {
    return Layout.standard().root();
  }

  /** The cells of one row while they are filled. */
  private static final class Row {
    private final Table table;
    private final @Nullable String[] cells;

    Row(Table table) {
      this.table = table;
      this.cells = new @Nullable String[table.columns().size()];
    }

    void set(String column, String value) {
      int at = table.indexOf(column);
      if (at >= 0) {
        cells[at] = value;
      }
    }

    void position(int at) {
      set(FixedColumns.POSITION, Integer.toString(at + 1));
    }
  }

  @Override
  public @Nullable ObjectTable tableOf(String id) {
    return entities.get(id);
  }

  // All entities are the record's own, and so known before the first row is given.
  private void gather() {
    claim(record, layout.root());
    for (Slot slot : form(layout.root(), tree).slots().keySet()) {
      if (slot instanceof Slot.Part part
          && part.target().isEntity()
          && tree.members().get(part.member()) instanceof JsonValue.Sequence list) {
        list.values().forEach(entity -> claim(idOf(entity), part.target()));
      }
    }
  }

  private void claim(String id, ObjectTable table) {
    if (entities.put(id, table) != null) {
      throw new InvalidValueException(
          "BargainingRecord",
          "id",
          id,
          "an id is used once in a record; rows are told apart by it");
    }
  }

  private static String idOf(JsonValue entity) {
    return entity instanceof JsonValue.Structure object
            && object.members().get(FixedColumns.ID) instanceof JsonValue.Text id
        ? id.value()
        : "";
  }

  private static ObjectTable.RowForm form(ObjectTable table, JsonValue.Structure object) {
    ObjectTable.RowForm form = table.form(table.typeOf(object));
    if (form == null) {
      throw new IllegalStateException("no such " + table.name() + ": " + object);
    }
    return form;
  }

  private void object(ObjectTable table, JsonValue.Structure object, String id, Row row) {
    ObjectTable.RowForm form = form(table, object);
    Map<String, JsonValue> left = new LinkedHashMap<>(object.members());
    if (table.isRoot()) {
      // A newer one is kept with what is new in it.
      left.remove(RecordTree.VERSION, new JsonValue.Text(HiwarJson.FORMAT));
    }
    row.set(FixedColumns.RECORD, record);
    row.set(FixedColumns.ID, id);
    if (table.isChoice()) {
      row.set(FixedColumns.TYPE, table.typeOf(object));
      left.remove(FixedColumns.TYPE);
    }
    form.slots()
        .forEach(
            (slot, at) -> {
              JsonValue value = left.get(slot.member());
              if (value != null && (at < 0 ? fits(slot, value) : cells(slot, value, row, at))) {
                left.remove(slot.member());
              }
            });
    if (!left.isEmpty()) {
      row.set(FixedColumns.EXTENSIONS, JsonCell.print(new JsonValue.Structure(left)));
    }
    give(row);
    give(index(id, form, table));
    String prefix = id + (table.isEntity() ? "#" : "/");
    form.slots()
        .forEach(
            (slot, at) -> {
              JsonValue value = object.members().get(slot.member());
              if (at < 0 && value != null && fits(slot, value)) {
                below(slot, value, id, prefix + slot.member());
              }
            });
  }

  private boolean cells(Slot slot, JsonValue value, Row row, int at) {
    Field field = ((Slot.Cells) slot).field();
    boolean written = field.write(value, row.cells, at, this);
    if (!written) {
      Arrays.fill(row.cells, at, at + field.columns().size(), null);
    }
    return written;
  }

  // What a lenient reader could not understand is kept under the name of a member that is known.
  private static boolean fits(Slot slot, JsonValue value) {
    if (slot instanceof Slot.Part part) {
      return part.many()
          ? value instanceof JsonValue.Sequence list
              && list.values().stream().allMatch(one -> isObject(part.target(), one))
          : isObject(part.target(), value);
    }
    return value instanceof JsonValue.Sequence list
        && list.values().stream().allMatch(JsonValue.Text.class::isInstance);
  }

  private static boolean isObject(ObjectTable table, JsonValue value) {
    return value instanceof JsonValue.Structure object && table.form(table.typeOf(object)) != null;
  }

  private void below(Slot slot, JsonValue value, String owner, String id) {
    if (slot instanceof Slot.Links links) {
      links(links.target(), ((JsonValue.Sequence) value).values(), owner);
    } else if (slot instanceof Slot.Part part && part.many()) {
      List<JsonValue> list = ((JsonValue.Sequence) value).values();
      for (int i = 0; i < list.size(); i++) {
        part(part, list.get(i), owner, i, id + "/" + i);
      }
    } else {
      part((Slot.Part) slot, value, owner, -1, id);
    }
  }

  private void part(Slot.Part part, JsonValue value, String owner, int position, String id) {
    Row row = new Row(part.target().table());
    row.set(FixedColumns.OWNER, owner);
    row.set(FixedColumns.MEMBER, part.member());
    if (position >= 0) {
      row.position(position);
    }
    object(
        part.target(),
        (JsonValue.Structure) value,
        part.target().isEntity() ? idOf(value) : id,
        row);
  }

  private void links(LinkTable links, List<JsonValue> references, String owner) {
    for (int i = 0; i < references.size(); i++) {
      Row row = new Row(links.table());
      row.set(FixedColumns.RECORD, record);
      row.set(FixedColumns.OWNER, owner);
      row.position(i);
      links.reference().write(references.get(i), row.cells, LinkTable.REFERENCE, this);
      give(row);
    }
  }

  private Row index(String id, ObjectTable.RowForm form, ObjectTable table) {
    Row row = new Row(layout.index());
    row.set(FixedColumns.RECORD, record);
    row.set(FixedColumns.ID, id);
    row.set(FixedColumns.TYPE, form.shape().name());
    row.set("table", table.name());
    return row;
  }

  private void give(Row row) {
    sink.row(row.table, Collections.unmodifiableList(Arrays.asList(row.cells)));
  }
}
