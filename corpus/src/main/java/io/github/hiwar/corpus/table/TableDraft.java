package io.github.hiwar.corpus.table;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the columns of one table, and the tables of its links. */
final class TableDraft {
  private final ObjectTable table;
  private final List<ObjectTable> entities;
  private final Function<Form<?>, ObjectTable> tableOf;
  private final List<LinkTable> links;
  private final boolean personal;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<ForeignKey> foreignKeys = new ArrayList<>();

  TableDraft(
      ObjectTable table,
      List<ObjectTable> entities,
      Function<Form<?>, ObjectTable> tableOf,
      List<LinkTable> links) {
    this.table = table;
    this.entities = entities;
    this.tableOf = tableOf;
    this.links = links;
    this.personal = isPersonal(table);
  }

  void layOut() {
    fixed();
    boolean alone = table.forms().size() == 1;
    for (ObjectTable.RowForm form : table.forms().values()) {
      for (Member<?> member : form.shape().members()) {
        slot(form, member, alone);
      }
    }
    requireWhatAllTypesRequire();
    add(FixedColumns.extensions());
    table.columns(
        new Table(
            table.name(),
            description(),
            List.copyOf(columns.values()),
            table.isRoot()
                ? List.of(FixedColumns.RECORD)
                : List.of(FixedColumns.RECORD, FixedColumns.ID),
            foreignKeys));
  }

  private void fixed() {
    add(FixedColumns.record());
    if (table.isRoot()) {
      return;
    }
    foreignKeys.add(FixedColumns.ofRecord());
    if (table.isEntity()) {
      add(FixedColumns.entityId());
      ownedByTheRecordAlone();
    } else {
      add(FixedColumns.partId());
      owner();
    }
    if (table.isOrdered()) {
      add(FixedColumns.position());
    }
    if (table.isChoice()) {
      add(FixedColumns.type(List.copyOf(table.forms().keySet())));
    }
  }

  private void ownedByTheRecordAlone() {
    if (table.routes().size() != 1 || !table.routes().get(0).owner().isRoot()) {
      throw new IllegalStateException(table + " has ids, but is not of the record alone");
    }
  }

  private void owner() {
    add(FixedColumns.owner());
    List<ObjectTable> owners = table.routes().stream().map(Route::owner).distinct().toList();
    foreignKeys.add(
        owners.size() == 1
            ? FixedColumns.to(FixedColumns.OWNER, owners.get(0).name(), owners.get(0).isRoot())
            : FixedColumns.to(FixedColumns.OWNER, FixedColumns.INDEX, false));
    if (table.namesMember()) {
      add(
          FixedColumns.member(
              table.routes().stream().map(Route::member).distinct().sorted().toList()));
    }
  }

  private void slot(ObjectTable.RowForm form, Member<?> member, boolean alone) {
    boolean many = member.cardinality() == Cardinality.MANY;
    if (Layout.isObject(member.form())) {
      form.slots()
          .put(new Slot.Part(member.name(), many, tableOf.apply(member.form())), ObjectTable.NONE);
    } else if (many && member.form() instanceof Form.Reference<?> reference) {
      form.slots().put(new Slot.Links(member.name(), links(member, reference)), ObjectTable.NONE);
    } else if (table.isRoot() && member.name().equals(FixedColumns.ID)) {
      form.slots().put(new Slot.Cells(member.name(), new PlainField(FixedColumns.record())), 0);
    } else if (table.isEntity() && member.name().equals(FixedColumns.ID)) {
      form.slots()
          .put(
              new Slot.Cells(member.name(), new PlainField(FixedColumns.entityId())),
              ObjectTable.ID);
    } else {
      Field field = field(member);
      boolean required = alone && field.columns().size() == 1;
      int at = columns.size();
      for (int i = 0; i < field.columns().size(); i++) {
        Column column = field.columns().get(i);
        at = i == 0 && columns.containsKey(column.name()) ? placeOf(column.name()) : at;
        add(column.whereRequired(required && column.required()));
      }
      form.slots().put(new Slot.Cells(member.name(), field), at);
    }
  }

  private int placeOf(String column) {
    return List.copyOf(columns.keySet()).indexOf(column);
  }

  private Field field(Member<?> member) {
    Field field = Fields.of(member, entities);
    if (field instanceof ReferenceField reference) {
      foreignKeys.add(key(reference));
    }
    return field;
  }

  private static ForeignKey key(ReferenceField reference) {
    ObjectTable target = reference.target();
    return target == null
        ? FixedColumns.to(reference.here().name(), FixedColumns.INDEX, false)
        : FixedColumns.to(reference.here().name(), target.name(), target.isRoot());
  }

  private LinkTable links(Member<?> member, Form.Reference<?> form) {
    ReferenceField reference = Fields.reference(member, form, entities);
    LinkTable link =
        new LinkTable(
            new Table(
                table.name() + "_" + TableNames.column(member.name()),
                member.description(),
                List.of(
                    FixedColumns.record(),
                    FixedColumns.owner(),
                    FixedColumns.position().whereRequired(true),
                    reference.here().wherePersonal(personal),
                    reference.elsewhere().wherePersonal(personal)),
                List.of(FixedColumns.RECORD, FixedColumns.OWNER, FixedColumns.POSITION),
                List.of(
                    FixedColumns.ofRecord(),
                    FixedColumns.to(FixedColumns.OWNER, table.name(), table.isRoot()),
                    key(reference))),
            reference);
    links.add(link);
    return link;
  }

  private void requireWhatAllTypesRequire() {
    if (table.forms().size() > 1) {
      columns.replaceAll(
          (name, column) ->
              column.whereRequired(
                  column.required()
                      || table.forms().values().stream()
                          .allMatch(form -> requires(form.shape(), name))));
    }
  }

  private static boolean requires(Shape<?> shape, String column) {
    return shape.members().stream()
        .anyMatch(
            member ->
                member.cardinality() == Cardinality.ONE
                    && TableNames.column(member.name()).equals(column)
                    && !Layout.isObject(member.form()));
  }

  private void add(Column column) {
    Column marked = column.wherePersonal(personal && !isFixed(column.name()));
    columns.merge(column.name(), marked, Column::joined);
  }

  private static boolean isFixed(String name) {
    return FixedColumns.RECORD.equals(name);
  }

  // What a person's offices say is as personal as that they have them.
  private static boolean isPersonal(ObjectTable table) {
    return table.routes().stream()
        .anyMatch(
            route ->
                route.owner().forms().values().stream()
                    .flatMap(form -> form.shape().members().stream())
                    .anyMatch(
                        member -> member.name().equals(route.member()) && member.isPersonal()));
  }

  private String description() {
    return table.isRoot()
        ? "The records."
        : String.join(
            " ", table.routes().stream().map(Route::description).distinct().sorted().toList());
  }
}
