package io.github.hiwar.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that nobody else has: the one that is wanted, or the first of its series that is free. */
public final class FreeNames {
  private final Set<String> taken;
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * Begins with the names that are taken.
   *
   * @param taken the names that are taken
   */
  public FreeNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * {@return the name, or, if it is taken, the name with {@code -1}, {@code -2} and so on; taken
   * from now on}
   *
   * @param wanted the name
   */
  public String like(String wanted) {
    return taken.add(wanted) ? wanted : next(wanted + "-");
  }

  /**
   * {@return the next free name of a series: {@code P1}, {@code P2}, {@code P4}; taken from now on}
   *
   * @param prefix what all of the series begin with
   */
  public String next(String prefix) {
    while (true) {
      String name = prefix + last.merge(prefix, 1, Integer::sum);
      if (taken.add(name)) {
        return name;
      }
    }
  }
}
