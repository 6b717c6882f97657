package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
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

  private final Map<String, Demand> byId = new HashMap<>();
  private final Map<String, List<Demand>> byNumber = new HashMap<>();
  private final Map<String, List<Demand>> byText = new HashMap<>();
  private final Map<String, Integer> numbersSeen = new HashMap<>();

  Demands(BargainingRecord record) {
    for (Demand demand : record.demands()) {
      byId.put(demand.id(), demand);
      demand.label().ifPresent(label -> put(byNumber, label, demand));
      Set.copyOf(demand.text().texts().values())
          .forEach(text -> put(byText, Fold.of(text), demand));
    }
  }

  private static void put(Map<String, List<Demand>> index, String key, Demand demand) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(demand);
  }

  Optional<Demand> numbered(String number) {
    List<Demand> all = byNumber.getOrDefault(number, List.of());
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
    List<Demand> sameText = free(row.claim().map(this::texts).orElse(List.of()), taken);
    List<Demand> sameNumber = free(byNumber.getOrDefault(row.number(), List.of()), taken);
    List<Demand> both = sameNumber.stream().filter(sameText::contains).toList();
    if (!both.isEmpty()) {
      return new Match(Optional.of(both.get(0)), Optional.empty());
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

  private static List<Demand> free(List<Demand> all, Set<String> taken) {
    return all.stream().limit(1000).filter(one -> !taken.contains(one.id())).toList();
  }

  private List<Demand> texts(LocalizedText claim) {
    return claim.texts().values().stream()
        .flatMap(text -> byText.getOrDefault(Fold.of(text), List.of()).stream())
        .distinct()
        .toList();
  }
}
