package io.github.hiwar.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Texts by language tag, in order: an unmodifiable view of pairs that stand side by side in one
 * array. A text has one to three languages, for which a hash table costs five times the memory.
 */
final class LanguageMap extends AbstractMap<String, String> {
  private static final int MANY = 16;

  private final String[] pairs;

  LanguageMap(String[] pairs) {
    this.pairs = pairs;
  }

  @Override
  public @Nullable String get(@Nullable Object tag) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(tag)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object tag) {
    return get(tag) != null;
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  /** As every map; of many languages, each is looked up in a table rather than in the array. */
  @Override
  public boolean equals(@Nullable Object other) {
    if (other instanceof LanguageMap that && Arrays.equals(pairs, that.pairs)) {
      return true;
    }
    return pairs.length > MANY ? new HashMap<>(this).equals(other) : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < pairs.length; i += 2) {
      action.accept(pairs[i], pairs[i + 1]);
    }
  }

  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, String>> iterator() {
        return new Pairs();
      }

      @Override
      public int size() {
        return LanguageMap.this.size();
      }
    };
  }

  private final class Pairs implements Iterator<Map.Entry<String, String>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < pairs.length;
    }

    @Override
    public Map.Entry<String, String> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry(pairs[next - 2], pairs[next - 1]);
    }
  }
}
