package io.github.hiwar.validation;

import static io.github.hiwar.validation.Dialogue.fr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class DemandTreeProperties {
  static final int MOST = 8;

  @Property(tries = 300)
  void a_demand_has_what_the_nearest_above_it_says_be_they_in_a_circle_or_not(
      @ForAll @Size(max = MOST) List<@IntRange(max = MOST) Integer> parents,
      @ForAll Set<@IntRange(max = MOST - 1) Integer> saying) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < parents.size(); i++) {
      Demand.Builder demand = Demand.builder().id("d" + i).text(fr("Demande " + i));
      if (parents.get(i) != i) { // What names none of the list stands on its own.
        demand.parent(Ref.to(Demand.class, "d" + parents.get(i)));
      }
      demands.add(demand.build());
    }
    BargainingRecord record =
        BargainingRecord.builder().id("urn:example:tree").addAllDemands(demands).build();
    DemandTree tree = new DemandTree(record.demands(), new EntityTable(record));
    DemandTree.Values<String> said =
        tree.downwards(
            demand -> saying.contains(demands.indexOf(demand)) ? demand.id() : null,
            (above, demand) -> above);
    for (int i = 0; i < demands.size(); i++) {
      assertThat(said.of(demands.get(i))).isEqualTo(nearest(i, parents, saying));
    }
  }

  // Step by step, until somebody says something or the way comes back to itself.
  private static @Nullable String nearest(int demand, List<Integer> parents, Set<Integer> saying) {
    Set<Integer> seen = new HashSet<>();
    int at = demand;
    while (at < parents.size() && seen.add(at)) {
      if (saying.contains(at)) {
        return "d" + at;
      }
      at = parents.get(at);
    }
    return null;
  }
}
