package io.github.hiwar.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, in order: names and values side by side in one array.
 *
 * <p>A document may consist of small objects, for which hash tables cost up to thirty times its
 * bytes. Where there are many members, a name is found by halving, in the order of the hashes and
 * then of the names: no choice of names makes that slow.
 */
final class Members extends AbstractMap<String, JsonValue> {
  private static final int FEW = 8;
  private static final int[] IN_ORDER = {};
  private static final Members NONE = new Members(new Object[0]);

  private final Object[] pairs;
  // The places of the names by their hashes, where there are many.
  private final int[] sorted;

  private Members(Object[] pairs) {
    this.pairs = pairs;
    this.sorted = pairs.length <= 2 * FEW ? IN_ORDER : sorted();
  }

  // As numbers first, since to look at a million strings again and again takes seconds.
  private int[] sorted() {
    long[] byHash = new long[size()];
    for (int i = 0; i < byHash.length; i++) {
      byHash[i] = (long) name(i).hashCode() << Integer.SIZE | i;
    }
    Arrays.sort(byHash);
    int[] places = Arrays.stream(byHash).mapToInt(key -> (int) key).toArray();
    int from = 0;
    for (int to = 1; to <= places.length; to++) {
      if (to == places.length || byHash[to] >> Integer.SIZE != byHash[from] >> Integer.SIZE) {
        sortByName(places, from, to);
        from = to;
      }
    }
    return places;
  }

  private void sortByName(int[] places, int from, int to) {
    if (to - from > 1) {
      int[] run =
          Arrays.stream(places, from, to)
              .boxed()
              .sorted(Comparator.comparing(this::name))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(run, 0, places, from, run.length);
    }
  }

  /** An unmodifiable copy, in the order of the map; names are texts, and no value is null. */
  static Map<String, JsonValue> copyOf(Map<String, JsonValue> members, String type, String part) {
    if (members instanceof Members || members.isEmpty()) {
      return members.isEmpty() ? NONE : members;
    }
    Object[] pairs = new Object[2 * members.size()];
    int at = 0;
    for (Map.Entry<String, JsonValue> member : members.entrySet()) {
      String name = Objects.requireNonNull(member.getKey(), "name");
      Unicode.require(type, part, name);
      pairs[at++] = name;
      pairs[at++] = Objects.requireNonNull(member.getValue(), "value");
    }
    return new Members(pairs);
  }

  private String name(int place) {
    return (String) pairs[2 * place];
  }

  private JsonValue value(int place) {
    return (JsonValue) pairs[2 * place + 1];
  }

  @Override
  public @Nullable JsonValue get(@Nullable Object name) {
    int place = name instanceof String wanted ? find(wanted) : -1;
    return place < 0 ? null : value(place);
  }

  private int find(String name) {
    if (sorted.length == 0) {
      for (int i = 0; i < size(); i++) {
        if (name(i).equals(name)) {
          return i;
        }
      }
      return -1;
    }
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = order(name(sorted[middle]), name);
      if (order == 0) {
        return sorted[middle];
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  private static int order(String a, String b) {
    int hashes = Integer.compare(a.hashCode(), b.hashCode());
    return hashes == 0 ? a.compareTo(b) : hashes;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super JsonValue> action) {
    for (int i = 0; i < size(); i++) {
      action.accept(name(i), value(i));
    }
  }

  @Override
  public Set<Map.Entry<String, JsonValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, JsonValue>> iterator() {
        return new InOrder();
      }

      @Override
      public int size() {
        return Members.this.size();
      }
    };
  }

  private final class InOrder implements Iterator<Map.Entry<String, JsonValue>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size();
    }

    @Override
    public Map.Entry<String, JsonValue> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return Map.entry(name(place), value(place));
    }
  }
}
