package io.github.hiwar.status;

import io.github.hiwar.lifecycle.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statuses that a journal speaks of, numbered from 1 on; 0 is that nothing is known yet. */
final class States {
  private final Map<Status, Integer> numbers = new HashMap<>();
  private final List<Status> known = new ArrayList<>();
  private final boolean[][] allowed;

  States(Iterable<Entry> entries) {
    for (Entry entry : entries) {
      if (!numbers.containsKey(entry.to())) {
        known.add(entry.to());
        numbers.put(entry.to(), known.size());
      }
    }
    this.allowed = new boolean[known.size() + 1][known.size() + 1];
    for (int to = 1; to <= known.size(); to++) {
      allowed[0][to] = true;
      for (int from = 1; from <= known.size(); from++) {
        allowed[from][to] = known.get(from - 1).allows(known.get(to - 1));
      }
    }
  }

  int count() {
    return allowed.length;
  }

  int of(@Nullable Status status) {
    return status == null ? 0 : numbers.getOrDefault(status, 0);
  }

  @Nullable Status status(int number) {
    return number == 0 ? null : known.get(number - 1);
  }

  boolean allows(int from, int to) {
    return allowed[from][to];
  }
}
