package io.github.hiwar.fuzz.document;

import io.github.hiwar.fuzz.document.Json.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that known documents hold, by where they stand: what can be put elsewhere and be right
 * there.
 */
final class Donors {
  private static final int MOST = 200;

  private final Map<String, Map<String, Set<Json>>> byOwner = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Json>>> lists = new LinkedHashMap<>();

  /** Takes a value in, once. */
  void add(String owner, String name, Json value) {
    Set<Json> values =
        byOwner
            .computeIfAbsent(owner, o -> new LinkedHashMap<>())
            .computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (values.size() < MOST) {
      values.add(value);
    }
  }

  void addAll(Json document) {
    for (Slot slot : Slot.of(Sequence.of(document))) {
      if (slot.isMember()) {
        add(slot.owner(), slot.name(), slot.get().copy());
      }
    }
  }

  /** {@return the names that members of such an object have, empty if none are known} */
  List<String> names(String owner) {
    return names.computeIfAbsent(
        owner, o -> List.copyOf(byOwner.getOrDefault(o, Map.of()).keySet()));
  }

  /** {@return what such a member can hold; not to be changed without a copy} */
  List<Json> values(String owner, String name) {
    return lists
        .computeIfAbsent(owner, o -> new LinkedHashMap<>())
        .computeIfAbsent(
            name,
            n -> new ArrayList<>(byOwner.getOrDefault(owner, Map.of()).getOrDefault(n, Set.of())));
  }
}
