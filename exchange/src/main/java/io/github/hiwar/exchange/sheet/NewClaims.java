package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.party.Party;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.value.Extensions;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Ref;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes demands of rows that are about none of the record. */
final class NewClaims {
  private static final int LONGEST_ID = 60;
  // As deep as the rules let a tree of demands be.
  private static final int DEEPEST = 60;

  private final Set<String> ids;
  private final Optional<Party> keeper;
  private final Optional<Ref<Party>> employer;
  private final SheetSource source;
  private final Demands demands;
  private final Map<String, Ref<Demand>> byNumber = new HashMap<>();
  // The last number that ids of one beginning were told apart by.
  private final Map<String, Integer> lastOf = new HashMap<>();
  private Optional<Ref<Demand>> heading = Optional.empty();

  NewClaims(
      BargainingRecord record,
      Optional<Party> keeper,
      Optional<Ref<Party>> employer,
      SheetSource source,
      Demands demands) {
    this.ids = new HashSet<>(record.entities().keySet());
    this.keeper = keeper;
    this.source = source;
    this.demands = demands;
    this.employer = employer;
  }

  /** A row that is about a demand of the record: others may be items of it. */
  void see(ClaimRow row, Demand demand) {
    if (!row.number().isEmpty()) {
      byNumber.putIfAbsent(row.number(), demand.ref());
    }
    if (row.heading()) {
      heading = Optional.of(demand.ref());
    }
  }

  Demand of(ClaimRow row) {
    Demand.Builder demand = Demand.builder();
    demand.id(id(row)).text(row.claim().orElseThrow());
    if (!row.number().isEmpty()) {
      demand.label(row.number());
    }
    parent(row).ifPresent(demand::parent);
    row.theme()
        .ifPresent(
            theme ->
                demand.addCategories(
                    Classification.builder()
                        .category(theme)
                        .method(Classification.Method.STATED)
                        .build()));
    keeper.ifPresent(party -> demand.addRaisedBy(party.ref()));
    employer
        .filter(to -> keeper.map(one -> !one.ref().equals(to)).orElse(true))
        .ifPresent(demand::addAddressedTo);
    source.citing(row).ifPresent(demand::addCitations);
    demand.extensions(kept(row.others(), Extensions.none()));
    Demand made = demand.build();
    see(row, made);
    return made;
  }

  /** What a sheet says besides, beside what else is kept. */
  static Extensions kept(Map<String, String> others, Extensions before) {
    if (others.isEmpty()) {
      return before;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(before.members());
    Map<String, JsonValue> kept = new LinkedHashMap<>();
    if (members.get(RecordRows.OTHERS) instanceof JsonValue.Structure earlier) {
      kept.putAll(earlier.members());
    }
    others.forEach((name, text) -> kept.put(name, new JsonValue.Text(text)));
    members.put(RecordRows.OTHERS, new JsonValue.Structure(kept));
    return Extensions.of(members);
  }

  // 1.10 and 1-b are items of 1; without a number, what stands under a heading is an item of it.
  private Optional<Ref<Demand>> parent(ClaimRow row) {
    if (row.heading()) {
      return Optional.empty();
    }
    String number = row.number();
    int levels = 0;
    for (int end = lastMark(number); end > 0 && levels < DEEPEST; end = lastMark(number)) {
      levels++;
      number = number.substring(0, end);
      Ref<Demand> above = byNumber.get(number);
      Optional<Ref<Demand>> found =
          above == null ? demands.numbered(number).map(Demand::ref) : Optional.of(above);
      if (found.isPresent()) {
        return found;
      }
    }
    return heading;
  }

  private static int lastMark(String number) {
    int last = number.length() - 1;
    while (last > 0 && Character.isLetterOrDigit(number.charAt(last))) {
      last--;
    }
    return last;
  }

  private String id(ClaimRow row) {
    if (!row.id().isEmpty() && row.id().matches("[^\\s#\\p{Cntrl}]{1,60}") && ids.add(row.id())) {
      return row.id();
    }
    String number = Fold.of(row.number().replaceAll("[^\\p{L}\\p{N}]+", " ")).replace(' ', '.');
    String base = number.isEmpty() ? "claim-row-" + row.row() : "claim-" + number;
    base = base.substring(0, Math.min(base.length(), LONGEST_ID));
    String id = base;
    while (!ids.add(id)) {
      id = base + "-" + lastOf.merge(base, 2, (last, two) -> last + 1);
    }
    return id;
  }
}
