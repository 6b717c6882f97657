package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The demand that a row is about: by its id, else by its number, else by its text. */
final class Demands {
  /**
   * What was found.
   *
   * @param demand the demand, empty if it is new
   * @param problem the code of what is to be said of it
   */
  record Match(Optional<Demand> demand, Optional<String> problem) {}

  // Of more that are alike, nobody could say which one is meant.
  private static final int MOST_ALIKE = 100;

  private final Map<String, Demand> byId = new HashMap<>();
  private final Map<String, Alike> byNumber = new HashMap<>();
  private final Map<String, Alike> byText = new HashMap<>();
  private final Map<String, Integer> numbersSeen = new HashMap<>();

  /** Demands of one number, or of one text. Those that rows took stand at the front, mostly. */
  private static final class Alike {
    private final List<Demand> all = new ArrayList<>();
    private int first;

    List<Demand> free(Set<String> taken) {
      while (first < all.size() && taken.contains(all.get(first).id())) {
        first++;
      }
      return all.subList(first, Math.min(all.size(), first + MOST_ALIKE)).stream()
          .filter(one -> !taken.contains(one.id()))
          .toList();
    }
  }

  private static final Alike NONE = new Alike();

  Demands(BargainingRecord record) {
    for (Demand demand : record.demands()) {
      byId.put(demand.id(), demand);
      demand.label().ifPresent(label -> put(byNumber, label, demand));
      demand.text().texts().values().stream()
          .map(Fold::of)
          .distinct()
          .forEach(text -> put(byText, text, demand));
    }
  }

  private static void put(Map<String, Alike> index, String key, Demand demand) {
    index.computeIfAbsent(key, any -> new Alike()).all.add(demand);
  }

  Optional<Demand> numbered(String number) {
    List<Demand> all = byNumber.getOrDefault(number, NONE).all;
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  Match find(ClaimRow row, Set<String> taken) {
    if (!row.id().isEmpty()) {
      Demand named = byId.get(row.id());
      boolean twice = named != null && taken.contains(named.id());
      return new Match(
          twice ? Optional.empty() : Optional.ofNullable(named),
          twice ? Optional.of("sheet-id-twice") : Optional.empty());
    }
    Optional<String> repeated =
        row.number().isEmpty() || numbersSeen.merge(row.number(), 1, Integer::sum) == 1
            ? Optional.empty()
            : Optional.of("sheet-number-twice");
    List<Demand> sameText = row.claim().map(claim -> texts(claim, taken)).orElse(List.of());
    List<Demand> sameNumber = byNumber.getOrDefault(row.number(), NONE).free(taken);
    Set<String> ids = new HashSet<>();
    sameText.forEach(one -> ids.add(one.id()));
    Optional<Demand> both = sameNumber.stream().filter(one -> ids.contains(one.id())).findFirst();
    if (both.isPresent()) {
      return new Match(both, Optional.empty());
    }
    if (sameNumber.size() == 1 && repeated.isEmpty()) {
      return new Match(Optional.of(sameNumber.get(0)), Optional.empty());
    }
    if (sameNumber.isEmpty() && sameText.size() == 1) {
      return new Match(Optional.of(sameText.get(0)), repeated);
    }
    boolean unclear = sameNumber.size() > 1 || sameText.size() > 1;
    return new Match(Optional.empty(), unclear ? Optional.of("sheet-several-demands") : repeated);
  }

  private List<Demand> texts(LocalizedText claim, Set<String> taken) {
    Map<String, Demand> same = new LinkedHashMap<>();
    for (String text : claim.texts().values()) {
      byText
          .getOrDefault(Fold.of(text), NONE)
          .free(taken)
          .forEach(one -> same.putIfAbsent(one.id(), one));
    }
    return List.copyOf(same.values());
  }
}
