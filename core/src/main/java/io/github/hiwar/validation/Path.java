package io.github.hiwar.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the root of a record to where a walk is: a JSON Pointer in the making. */
final class Path {
  private static final int NO_INDEX = -1;

  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];
  private int depth;

  void down(String name) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
    names[depth] = name;
    indexes[depth] = NO_INDEX;
    depth++;
  }

  void at(int index) {
    indexes[depth - 1] = index;
  }

  void up() {
    depth--;
  }

  /** How many members the way leads through. */
  int depth() {
    return depth;
  }

  String pointer() {
    StringBuilder pointer = new StringBuilder(64);
    for (int i = 0; i < depth; i++) {
      pointer.append('/').append(escape(String.valueOf(names[i])));
      if (indexes[i] != NO_INDEX) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }

  /** A member name as RFC 6901, section 3, writes it. */
  static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
