package io.github.hiwar.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MergedReferencesProperties {
  private static final int DEMANDS = 7;

  private static Ref<Demand> ref(int i) {
    return Ref.to(Demand.class, "d" + i);
  }

  /** A tree of demands with a promise for each, all of which refer to something that is there. */
  private static BargainingRecord tree(Random random) {
    BargainingRecord.Builder record = BargainingRecord.builder().id("urn:example:tree");
    for (int i = 0; i < DEMANDS; i++) {
      Demand.Builder demand = Demand.builder().id("d" + i).text(LocalizedText.of("en", "D" + i));
      if (i > 0 && random.nextInt(4) > 0) {
        demand.parent(ref(random.nextInt(i)));
      }
      record.addDemands(demand.build());
      record.addMeasures(
          Measure.builder()
              .id("m" + i)
              .text(LocalizedText.of("en", "M" + i))
              .addAddresses(ref(random.nextInt(i + 1)))
              .build());
    }
    return record.build();
  }

  /** A valid edit: demands go with all that refers to them, move in the tree, or are reworded. */
  private static BargainingRecord edited(BargainingRecord record, Random random) {
    BargainingRecord edited = record;
    for (int i = 0; i < 4; i++) {
      Demand demand = edited.demands().get(random.nextInt(edited.demands().size()));
      edited =
          switch (random.nextInt(4)) {
            case 0 -> edited.demands().size() > 2 ? without(edited, demand.id()) : edited;
            case 1, 2 -> moved(edited, demand, random);
            default ->
                RecordEdit.put(
                    edited,
                    Demand.builder()
                        .from(demand)
                        .text(LocalizedText.of("en", "said " + random.nextInt(9)))
                        .build());
          };
    }
    return edited;
  }

  private static BargainingRecord without(BargainingRecord record, String id) {
    List<Demand> demands = new ArrayList<>();
    for (Demand demand : record.demands()) {
      if (!demand.id().equals(id)) {
        boolean below = demand.parent().filter(parent -> parent.id().equals(id)).isPresent();
        demands.add(
            below
                ? Demand.builder().from(demand).parent(java.util.Optional.empty()).build()
                : demand);
      }
    }
    List<Measure> measures = new ArrayList<>();
    for (Measure measure : record.measures()) {
      List<Ref<Demand>> kept =
          measure.addresses().stream().filter(one -> !one.id().equals(id)).toList();
      measures.add(Measure.builder().from(measure).addresses(kept).build());
    }
    return BargainingRecord.builder().from(record).demands(demands).measures(measures).build();
  }

  private static BargainingRecord moved(BargainingRecord record, Demand demand, Random random) {
    Demand to = record.demands().get(random.nextInt(record.demands().size()));
    BargainingRecord moved =
        to.id().equals(demand.id())
            ? record
            : RecordEdit.put(record, Demand.builder().from(demand).parent(to.ref()).build());
    return circles(moved).isEmpty() ? moved : record;
  }

  private static Set<String> circles(BargainingRecord record) {
    Map<String, String> parents = new HashMap<>();
    record.demands().forEach(d -> d.parent().ifPresent(to -> parents.put(d.id(), to.id())));
    Set<String> inCircles = new HashSet<>();
    for (String start : parents.keySet()) {
      String at = parents.get(start);
      for (int i = 0; i <= DEMANDS && at != null && !at.equals(start); i++) {
        at = parents.get(at);
      }
      if (start.equals(at)) {
        inCircles.add(start);
      }
    }
    return inCircles;
  }

  @Property(tries = 2000)
  void two_valid_edits_make_no_dangling_reference_and_no_circle_without_a_conflict(
      @ForAll long seed) {
    Random random = new Random(seed);
    BargainingRecord base = tree(random);
    BargainingRecord ours = edited(base, random);
    BargainingRecord theirs = edited(base, random);
    RecordMerge merge = RecordMerge.of(base, ours, theirs);
    assertCoherent(merge);
    for (Choice choice : Choice.values()) {
      assertCoherent(merge.resolvedBy(conflict -> choice));
    }
    assertCoherent(
        merge.resolvedBy(
            conflict ->
                List.of(Choice.values())
                    .get(Math.floorMod(conflict.place().hashCode() + seed, 3))));
  }

  private static void assertCoherent(RecordMerge merge) {
    merge
        .merged()
        .ifPresent(
            merged -> {
              assertThat(LostEntities.dangling(merged)).isEmpty();
              assertThat(circles(merged)).isEmpty();
            });
  }

  @Property(tries = 500)
  void a_circle_is_settled_by_either_side(@ForAll long seed) {
    Random random = new Random(seed);
    BargainingRecord base = tree(random);
    List<Demand> roots = base.demands().stream().filter(d -> d.parent().isEmpty()).toList();
    if (roots.size() < 2) {
      return;
    }
    Demand one = roots.get(0);
    Demand other = roots.get(1);
    RecordMerge merge =
        RecordMerge.of(
            base,
            RecordEdit.put(base, Demand.builder().from(one).parent(other.ref()).build()),
            RecordEdit.put(base, Demand.builder().from(other).parent(one.ref()).build()));
    assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.CIRCLE);
    for (Choice choice : Choice.values()) {
      assertThat(circles(merge.resolvedBy(conflict -> choice).mergedOrThrow())).isEmpty();
    }
  }

  /** A record with up to four more entries, each of which it may take. */
  private static BargainingRecord stepping(BargainingRecord record, String by, Random random) {
    List<DemandStatus> states = List.of(DemandStatus.values());
    BargainingRecord stepped = record;
    for (int i = 0; i < 4; i++) {
      Demand demand = record.demands().get(random.nextInt(2));
      Transition entry =
          Transition.builder()
              .id(by + i)
              .addSubjects(demand.ref())
              .to(states.get(random.nextInt(states.size())))
              .on("2025-%02d".formatted(1 + random.nextInt(12)))
              .build();
      stepped = taken(stepped, entry);
    }
    return stepped;
  }

  private static BargainingRecord taken(BargainingRecord record, Transition entry) {
    try {
      return record.with(entry);
    } catch (IllegalTransitionException e) {
      return record; // Not after what it went through.
    }
  }

  private static boolean isLegal(BargainingRecord record) {
    return record.demands().stream()
        .allMatch(demand -> record.journal().illegalSteps(demand.id()).isEmpty());
  }

  @Property(tries = 500)
  void two_legal_journals_make_no_illegal_step_without_a_conflict(@ForAll long seed) {
    Random random = new Random(seed);
    BargainingRecord base = stepping(tree(random), "base-", random);
    BargainingRecord ours = stepping(base, "ours-", random);
    BargainingRecord theirs = stepping(base, "theirs-", random);
    RecordMerge merge = RecordMerge.of(base, ours, theirs);
    assertThat(isLegal(base) && isLegal(ours) && isLegal(theirs)).isTrue();
    merge.merged().ifPresent(merged -> assertThat(isLegal(merged)).isTrue());
    assertThat(merge.conflicts()).allMatch(one -> one.kind() == Conflict.Kind.STEP);
    for (Choice choice : Choice.values()) {
      RecordMerge settled = merge.resolvedBy(conflict -> choice);
      settled.merged().ifPresent(merged -> assertThat(isLegal(merged)).isTrue());
    }
  }
}
