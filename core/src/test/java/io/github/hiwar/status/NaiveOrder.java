package io.github.hiwar.status;

import io.github.hiwar.value.PartialDate.Order;
import java.util.ArrayList;
import java.util.List;

/** The order of a journal as the design words it, slow and plain. */
final class NaiveOrder {
  private NaiveOrder() {}

  /** The entries of a record, in order: those with a status that were not retracted. */
  static List<Transition> of(Journaled record, List<Transition> entries) {
    List<Transition> left = new ArrayList<>(entries);
    List<Transition> order = new ArrayList<>();
    while (!left.isEmpty()) {
      int last = left.size() - 1;
      for (int i = 0; i < left.size(); i++) {
        Transition entry = left.get(i);
        if (left.stream().noneMatch(other -> isBefore(record, entry, other))) {
          last = i;
        }
      }
      order.add(0, left.remove(last));
    }
    return order;
  }

  private static boolean isBefore(Journaled record, Transition one, Transition other) {
    Journal journal = record.journal();
    return journal.when(one).orderTo(journal.when(other)) == Order.BEFORE;
  }
}
