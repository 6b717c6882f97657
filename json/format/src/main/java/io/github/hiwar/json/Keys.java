package io.github.hiwar.json;

import io.github.hiwar.json.stream.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a document says again and again, each made once: texts mostly have the same
 * languages in the same order.
 *
 * <p>A few, the first that were met: hostile documents cannot make them many.
 */
final class Keys {
  private static final int FEW = 8;

  private final MemberName[] met = new MemberName[FEW];
  private int count;
  // Which came at which position, the last time.
  private final @Nullable MemberName[] likely = new MemberName[FEW];

  /** The key that probably comes at a position, null if none is likely. */
  @Nullable MemberName expected(int position) {
    return position < FEW ? likely[position] : null;
  }

  /** A key that came at a position, as it was made before; null for null. */
  @Nullable String met(int position, @Nullable String key) {
    MemberName name = key == null ? null : find(key);
    if (name != null && position < FEW) {
      likely[position] = name;
    }
    return name == null ? key : name.text();
  }

  private @Nullable MemberName find(String key) {
    for (int i = 0; i < count; i++) {
      if (met[i].text().equals(key)) {
        return met[i];
      }
    }
    if (count == FEW) {
      return null;
    }
    met[count] = new MemberName(key);
    return met[count++];
  }
}
