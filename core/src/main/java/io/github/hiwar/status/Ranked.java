package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of one journal, each once, put in its order without comparing them. Not thread-safe. */
final class Ranked {
  private final @Nullable Entry[] entries;

  Ranked(int size) {
    this.entries = new Entry[size];
  }

  void add(Entry entry) {
    entries[entry.rank()] = entry;
  }

  List<Entry> inOrder() {
    List<Entry> inOrder = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry != null) {
        inOrder.add(entry);
      }
    }
    return inOrder;
  }
}
