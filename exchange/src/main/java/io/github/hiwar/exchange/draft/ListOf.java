package io.github.hiwar.exchange.draft;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list, and what it is a list of.
 *
 * @param lead the heading or paragraph that leads to it
 * @param purpose what its items are
 * @param group the heading that groups its items, where that one is no more than their theme
 * @param items its items
 */
record ListOf(Block lead, Purpose purpose, Optional<String> group, List<Item> items) {
  /** The same as the user says, if the user says anything. */
  ListOf told(@Nullable Purpose user) {
    return user == null ? this : new ListOf(lead, user, group, items);
  }

  int line() {
    return items.get(0).line();
  }
}
