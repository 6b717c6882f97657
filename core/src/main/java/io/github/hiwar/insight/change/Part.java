package io.github.hiwar.insight.change;

import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Extensible;
import io.github.hiwar.value.LocalizedText;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list that is told apart by its value alone. It has an order, one without meaning,
 * so that a hash table can tell apart what was made to have one hash code.
 *
 * @param value the element
 */
record Part(Object value) implements Comparable<Part> {
  static List<Part> list(@Nullable Object list) {
    return list == null ? List.of() : ((List<?>) list).stream().<Part>map(Part::new).toList();
  }

  @Override
  public int compareTo(Part other) {
    return equals(other) ? 0 : compare(value, other.value);
  }

  private static int compare(Object one, Object other) {
    if (one.getClass() != other.getClass()) {
      return one.getClass().getName().compareTo(other.getClass().getName());
    }
    if (one instanceof LocalizedText text) {
      return text.compareTo((LocalizedText) other);
    }
    if (one instanceof List<?> list) {
      return compareAll(list.iterator(), ((List<?>) other).iterator());
    }
    if (one instanceof Map<?, ?> map) {
      return compareAll(entries(map), entries((Map<?, ?>) other));
    }
    Optional<Shape<?>> shape =
        Shapes.all().stream().filter(any -> any.type().isInstance(one)).findFirst();
    return shape.isPresent()
        ? compareMembers(shape.get(), one, other)
        : one.toString().compareTo(other.toString());
  }

  // The keys of maps are texts: languages, names of members.
  private static Iterator<Object> entries(Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, entry) -> sorted.put(key.toString(), entry));
    return sorted.entrySet().stream()
        .<Object>flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .iterator();
  }

  private static int compareAll(Iterator<?> one, Iterator<?> other) {
    int order = 0;
    while (order == 0 && one.hasNext() && other.hasNext()) {
      order = compare(one.next(), other.next());
    }
    return order == 0 ? Boolean.compare(one.hasNext(), other.hasNext()) : order;
  }

  private static <T> int compareMembers(Shape<T> shape, Object one, Object other) {
    int order = 0;
    @Nullable Object[] mine = shape.values(shape.type().cast(one));
    @Nullable Object[] theirs = shape.values(shape.type().cast(other));
    for (int i = 0; order == 0 && i < mine.length; i++) {
      order =
          mine[i] == null || theirs[i] == null
              ? Boolean.compare(mine[i] == null, theirs[i] == null)
              : compare(mine[i], theirs[i]);
    }
    return order == 0 && one instanceof Extensible extensible
        ? extensible
            .extensions()
            .members()
            .toString()
            .compareTo(((Extensible) other).extensions().members().toString())
        : order;
  }
}
