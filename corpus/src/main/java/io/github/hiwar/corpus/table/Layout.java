package io.github.hiwar.corpus.table;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All tables, derived from the shapes: one a shape, one a choice, one a member that holds several
 * references, and one of all objects.
 */
final class Layout {
  private static final Layout STANDARD = new Layout();

  private final ObjectTable root;
  private final Map<Object, ObjectTable> objectTables = new LinkedHashMap<>();
  private final List<LinkTable> links = new ArrayList<>();
  private final Table index = FixedColumns.index();

  private Layout() {
    root = find(Shapes.record().form());
    List<ObjectTable> entities =
        objectTables.values().stream().filter(ObjectTable::isEntity).toList();
    for (ObjectTable table : objectTables.values()) {
      new TableDraft(table, entities, this::known, links).layOut();
    }
  }

  static Layout standard() {
    return STANDARD;
  }

  /** The table of the records themselves. */
  ObjectTable root() {
    return root;
  }

  List<ObjectTable> objectTables() {
    return List.copyOf(objectTables.values());
  }

  List<LinkTable> links() {
    return links;
  }

  /** The table that lists every object, for references that may lead into several tables. */
  Table index() {
    return index;
  }

  List<Table> tables() {
    List<Table> all = new ArrayList<>();
    objectTables.values().forEach(one -> all.add(one.table()));
    links.forEach(one -> all.add(one.table()));
    all.add(index);
    return List.copyOf(all);
  }

  static boolean isObject(Form<?> form) {
    return form instanceof Form.Nested<?> || form instanceof Form.Choice<?>;
  }

  private static Object identity(Form<?> form) {
    return form instanceof Form.Choice<?> choice ? choice.type() : ((Form.Nested<?>) form).shape();
  }

  private ObjectTable known(Form<?> form) {
    ObjectTable table = objectTables.get(identity(form));
    if (table == null) {
      throw new IllegalStateException("no table was found for " + form);
    }
    return table;
  }

  private ObjectTable find(Form<?> form) {
    ObjectTable known = objectTables.get(identity(form));
    if (known != null) {
      return known;
    }
    ObjectTable table = new ObjectTable(form);
    objectTables.put(identity(form), table);
    table.forms().values().forEach(one -> below(table, one.shape()));
    return table;
  }

  private void below(ObjectTable owner, Shape<?> shape) {
    for (Member<?> member : shape.members()) {
      if (isObject(member.form())) {
        if (member.cardinality() == Cardinality.KEYED) {
          throw new IllegalStateException(shape + "." + member + " has objects by name");
        }
        boolean many = member.cardinality() == Cardinality.MANY;
        find(member.form())
            .routes()
            .add(new Route(owner, member.name(), many, member.description()));
      }
    }
  }
}
