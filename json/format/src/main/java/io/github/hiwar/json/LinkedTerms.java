package io.github.hiwar.json;

import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shapes and their members are called in linked data: by their own names in our namespace,
 * unless {@code linked-data.tsv} has another term, for a shape or for all of them.
 */
final class LinkedTerms {
  static final String TYPE = "@type";
  static final String OF_ANY = "*";

  private static final String OWN = "hw:";
  private static final Map<String, Term> TERMS = read();

  /**
   * What something is called.
   *
   * @param name the term, or several with spaces between them
   * @param values whether several values are a {@code list}, or {@code literals} that are so many
   *     wordings of one thing; empty for so many things
   */
  record Term(String name, String values) {
    boolean isOrdered() {
      return values.equals("list");
    }

    boolean isWordings() {
      return values.equals("literals");
    }
  }

  private LinkedTerms() {}

  private static Map<String, Term> read() {
    Map<String, Term> terms = new HashMap<>();
    for (Table.Row row :
        Table.read("linked-data.tsv", LinkedTerms.class.getResourceAsStream("linked-data.tsv"))) {
      terms.put(
          key(row.cell("shape"), row.cell("member")),
          new Term(row.cell("term"), row.cell("values")));
    }
    return terms;
  }

  private static String key(String shape, String member) {
    return shape + "." + member;
  }

  /** The classes of the objects of a shape, our own first. */
  static List<JsonValue> types(Shape<?> shape) {
    return Arrays.stream(of(shape.name(), TYPE).name().split(" ", -1))
        .map(type -> (JsonValue) new JsonValue.Text(type))
        .toList();
  }

  /** What a member, or with {@link #TYPE} the shape itself, is called. */
  static Term of(String shape, String member) {
    Term own = TERMS.get(key(shape, member));
    return own != null ? own : TERMS.getOrDefault(key(OF_ANY, member), byName(shape, member));
  }

  /** What it is called where no table says otherwise. */
  static Term byName(String shape, String member) {
    return new Term(OWN + (member.equals(TYPE) ? shape : member), "");
  }
}
