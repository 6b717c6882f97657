package io.github.hiwar.json;

import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.shape.Cardinality;
import io.github.hiwar.shape.Constraint;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of a shape, laid out for reading and writing. */
final class ShapeTable<T> {
  private final Shape<T> shape;
  private final Member<T>[] members;
  private final String[] names;
  private final MemberName[] spelled;
  private final ResolvedForm[] forms;
  private final Map<String, Integer> positions = new HashMap<>();
  // Which member came after which, the last time: a guess, so that no harm is done if another
  // thread makes another one. The first stands for the start.
  private final int[] next;
  private final long required;
  private final long refusable;
  private final @Nullable String frame;

  @SuppressWarnings("unchecked") // There are no arrays of generic types.
  ShapeTable(Shape<T> shape, ShapeTables tables) {
    this.shape = shape;
    this.members = shape.members().toArray(Member[]::new);
    this.names = Arrays.stream(members).map(Member::name).toArray(String[]::new);
    this.spelled = Arrays.stream(names).map(MemberName::new).toArray(MemberName[]::new);
    this.forms =
        Arrays.stream(members).map(member -> tables.of(member.form())).toArray(ResolvedForm[]::new);
    if (names.length > Long.SIZE) {
      throw new IllegalStateException(shape + " has more than " + Long.SIZE + " members");
    }
    Set<String> checked =
        shape.constraints().stream().map(Constraint::at).collect(Collectors.toSet());
    long must = 0;
    long may = 0;
    for (int i = 0; i < names.length; i++) {
      positions.put(names[i], i);
      must |= members[i].cardinality() == Cardinality.ONE ? 1L << i : 0;
      boolean text = forms[i].kind() == ResolvedForm.Kind.TEXT;
      may |= text || checked.contains(names[i]) ? 1L << i : 0;
    }
    this.required = must;
    this.refusable = may;
    this.next = new int[names.length + 1];
    Arrays.setAll(next, i -> i);
    this.frame = ResolvedForm.frame(shape);
  }

  Shape<T> shape() {
    return shape;
  }

  Member<T> member(int position) {
    return members[position];
  }

  /** The name of a member. */
  MemberName name(int position) {
    return spelled[position];
  }

  ResolvedForm form(int position) {
    return forms[position];
  }

  int size() {
    return names.length;
  }

  /** The names of the members, in the order of the shape. */
  List<String> names() {
    return List.of(names);
  }

  /** The members that an object must have, a bit for each position. */
  long required() {
    return required;
  }

  /** Whether the object may refuse a value of the member that a reader took. */
  boolean isRefusable(int position) {
    return (refusable & 1L << position) != 0;
  }

  /** The member that comes before those of the shape, null if none does. */
  @Nullable String frame() {
    return frame;
  }

  /** The position that probably comes after one, or after -1 at the start; past the last, none. */
  int after(int position) {
    return next[position + 1];
  }

  /** Notes which position came after another. */
  void note(int position, int came) {
    if (next[position + 1] != came) {
      next[position + 1] = came;
    }
  }

  /** The name of the member at a position, null past the last: what a reader may expect there. */
  @Nullable MemberName expected(int position) {
    return position < spelled.length ? spelled[position] : null;
  }

  /** The position of the member of that name, or -1. */
  int find(String name) {
    Integer position = positions.get(name);
    return position == null ? -1 : position;
  }
}
