package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * By whose account a statement is: one lot of parties for each speaker. The lots are shared by all
 * that a speaker states, so that a person of many offices costs their number once.
 */
record Accounts(List<Set<String>> lots) {
  static final Accounts NOBODY = new Accounts(List.of());

  boolean isEmpty() {
    return lots.isEmpty();
  }

  // The lot of a speaker is shared, so that many offices cost little.
  @SuppressWarnings("ReferenceEquality")
  boolean contains(Set<String> voices) {
    for (Set<String> lot : lots) {
      if (lot == voices || !Collections.disjoint(lot, voices)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lots that say something of their own: a party beside a person who speaks for it does not.
   */
  List<Set<String>> distinct() {
    Set<String> widest = Set.of();
    for (Set<String> lot : lots) {
      widest = lot.size() > widest.size() ? lot : widest;
    }
    if (lots.size() == 1 || widest.size() <= 1) {
      return lots;
    }
    List<Set<String>> distinct = new ArrayList<>();
    for (Set<String> lot : lots) {
      if (lot.size() > 1 || !widest.containsAll(lot)) {
        distinct.add(lot);
      }
    }
    return distinct;
  }

  /** The parties (or persons without office), each once, in the order of the speakers. */
  Set<String> all() {
    if (lots.size() == 1) {
      return lots.get(0);
    }
    Set<String> all = new LinkedHashSet<>();
    lots.forEach(all::addAll);
    return all;
  }
}
