package io.github.hiwar.json;

import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the shapes and their members are called in linked data, from {@code linked-data.tsv}. */
final class LinkedTerms {
  private static final String TYPE = "@type";
  private static final Map<String, Table.Row> ROWS = read();

  private LinkedTerms() {}

  private static Map<String, Table.Row> read() {
    Map<String, Table.Row> rows = new HashMap<>();
    for (Table.Row row :
        Table.read("linked-data.tsv", LinkedTerms.class.getResourceAsStream("linked-data.tsv"))) {
      rows.put(key(row.cell("shape"), row.cell("member")), row);
    }
    return rows;
  }

  private static String key(String shape, String member) {
    return shape + "." + member;
  }

  /** The classes of the objects of a shape, our own first. */
  static List<JsonValue> types(Shape<?> shape) {
    return Arrays.stream(row(shape, TYPE).cell("term").split(" ", -1))
        .map(type -> (JsonValue) new JsonValue.Text(type))
        .toList();
  }

  /** The property of a member. */
  static String property(Shape<?> shape, Member<?> member) {
    return row(shape, member.name()).cell("term");
  }

  /** Whether the order of the values carries meaning. */
  static boolean isOrdered(Shape<?> shape, Member<?> member) {
    return row(shape, member.name()).cell("values").equals("list");
  }

  /** Whether several texts are so many wordings of one thing, not a text a thing. */
  static boolean isWordings(Shape<?> shape, Member<?> member) {
    return row(shape, member.name()).cell("values").equals("literals");
  }

  private static Table.Row row(Shape<?> shape, String member) {
    String key = key(shape.name(), member);
    return Objects.requireNonNull(ROWS.get(key), () -> "linked-data.tsv has no row for " + key);
  }
}
