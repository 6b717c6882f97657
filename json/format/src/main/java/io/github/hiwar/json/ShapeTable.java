package io.github.hiwar.json;

import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a shape, laid out for reading: the member that is expected next is tried before a
 * name is looked up.
 */
final class ShapeTable<T> {
  private final Shape<T> shape;
  private final List<Member<T>> members;
  private final Map<String, Integer> positions;

  ShapeTable(Shape<T> shape) {
    this.shape = shape;
    this.members = shape.members();
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      index.put(members.get(i).name(), i);
    }
    this.positions = Map.copyOf(index);
  }

  Shape<T> shape() {
    return shape;
  }

  Member<T> member(int position) {
    return members.get(position);
  }

  int size() {
    return members.size();
  }

  /** The position of the member of that name, or -1; the expected position is tried first. */
  int find(String name, int expected) {
    if (expected < members.size() && members.get(expected).name().equals(name)) {
      return expected;
    }
    return positions.getOrDefault(name, -1);
  }
}
