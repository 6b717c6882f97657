package io.github.hiwar.corpus.table;

import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import java.util.ArrayList;
import java.util.List;

/** The cells that each form of value has. */
final class Fields {
  private Fields() {}

  static Field of(Member<?> member, List<ObjectTable> entities) {
    return switch (member.cardinality()) {
      case MANY -> new JsonField(column(member, "", ColumnType.ARRAY));
      case KEYED -> new JsonField(column(member, "", ColumnType.OBJECT));
      default -> single(member, entities);
    };
  }

  private static Field single(Member<?> member, List<ObjectTable> entities) {
    Form<?> form = member.form();
    if (form instanceof Form.Localized) {
      List<Column> columns = new ArrayList<>();
      LocalizedField.LANGUAGES.forEach(tag -> columns.add(language(member, tag)));
      columns.add(column(member, "_other", ColumnType.OBJECT));
      columns.add(column(member, "_order", ColumnType.TEXT));
      return new LocalizedField(columns);
    }
    if (form instanceof Form.Reference<?> reference) {
      return reference(member, reference, entities);
    }
    if (form instanceof Form.Json) {
      return new JsonField(column(member, "", ColumnType.JSON));
    }
    Column column = column(member, "", typeOf(form));
    if (form instanceof Form.Whole whole) {
      column = Column.whole(column.name(), whole.least(), column.description());
    } else if (form instanceof Form.Closed<?> closed) {
      column = column.withCodes(closed.name(), List.copyOf(closed.codes().keySet()));
    } else if (form instanceof Form.Open<?> open) {
      column = column.withCodes(open.name(), List.of());
    }
    return new PlainField(
        column
            .whereRequired(member.cardinality() == Cardinality.ONE)
            .wherePersonal(member.isPersonal()));
  }

  static ReferenceField reference(
      Member<?> member, Form.Reference<?> form, List<ObjectTable> entities) {
    List<ObjectTable> targets =
        entities.stream().filter(one -> form.target().isAssignableFrom(typeOf(one))).toList();
    return new ReferenceField(
        column(member, "", ColumnType.TEXT),
        column(member, FixedColumns.ELSEWHERE, ColumnType.TEXT),
        targets.size() == 1 ? targets.get(0) : null);
  }

  private static Class<?> typeOf(ObjectTable entity) {
    return entity.forms().values().iterator().next().shape().type();
  }

  private static ColumnType typeOf(Form<?> form) {
    if (form instanceof Form.Whole) {
      return ColumnType.INTEGER;
    }
    if (form instanceof Form.Flag) {
      return ColumnType.BOOLEAN;
    }
    return form.equals(Form.DECIMAL) ? ColumnType.NUMBER : ColumnType.TEXT;
  }

  private static Column language(Member<?> member, String tag) {
    return column(member, "_" + tag, ColumnType.TEXT);
  }

  private static Column column(Member<?> member, String suffix, ColumnType type) {
    return Column.of(TableNames.column(member.name()) + suffix, type, member.description())
        .wherePersonal(member.isPersonal());
  }
}
