package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.change.Conflict.Choice;
import io.github.hiwar.shape.EntityList;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.value.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The three-way merge of two versions of a record that were changed side by side.
 *
 * <ul>
 *   <li>What only one side changed is taken from that side; what both changed in the same way is
 *       taken once.
 *   <li>Entities are known by their ids, and merged member by member. The journals are combined:
 *       they keep the new entries of each side, in the order of that side.
 *   <li>Lists of references, texts and codes are merged as sets in order. Lists of parts without
 *       ids (citations, participations, conditions) are united where each side only added, or only
 *       removed; the steps of a payment and the rows of a scale are not, they only make sense
 *       together.
 *   <li>Everything else that both sides changed is a {@link Conflict}: the same value changed in
 *       two ways, changed here and removed there, two orders, two entities added with one id, a
 *       whole that breaks a rule, a reference to what the other side removed, demands that come to
 *       be items of one another, a step that the lifecycle does not allow. Conflicts are handed
 *       back and never settled silently: as long as there is one, there is no merged record.
 * </ul>
 *
 * <p>It does not matter which side is ours, except for the names in the conflicts. What a side does
 * wrong by itself is for the validator to say. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * RecordMerge merge = RecordMerge.of(base, ours, theirs);
 * merge.merged();      // the record, if there is no conflict
 * merge.conflicts();   // demands/mileage/text: base …, ours …, theirs …
 * merge.resolvedBy(conflict -> Conflict.Choice.OURS).merged();
 * }</pre>
 */
public final class RecordMerge {
  private final BargainingRecord base;
  private final BargainingRecord ours;
  private final BargainingRecord theirs;
  private final BargainingRecord result;
  private final List<Conflict> conflicts;

  private RecordMerge(
      BargainingRecord base,
      BargainingRecord ours,
      BargainingRecord theirs,
      Function<Conflict, Optional<Choice>> choices) {
    this.base = base;
    this.ours = ours;
    this.theirs = theirs;
    Merger merger = new Merger(choices);
    BargainingRecord merged = merger.objects(Shapes.record(), base, ours, theirs, null);
    List<Conflict> open = new ArrayList<>(merger.conflicts());
    Sides sides = Sides.of(base, ours, theirs);
    Set<String> relinked = new HashSet<>();
    // What is brought back may run in a circle, and a link that is turned back may lead to nothing.
    while (true) {
      LostEntities lost = new LostEntities(sides, merged, choices);
      Circles circles = new Circles(sides, lost.record(), choices, relinked);
      merged = circles.record();
      if (!circles.anyRelinked()) {
        open.addAll(lost.open());
        open.addAll(circles.open());
        break;
      }
    }
    // What is in conflict is taken from one side for the time being: no journal to judge yet.
    if (open.isEmpty()) {
      Missteps missteps = new Missteps(sides, merged, choices);
      merged = missteps.record();
      open.addAll(missteps.open());
    }
    open.addAll(takenIds(merged));
    this.result = merged;
    this.conflicts = List.copyOf(open);
  }

  /**
   * Merges two versions that come from a common ancestor.
   *
   * @param base the common ancestor
   * @param ours one version
   * @param theirs the other version
   * @return the merge, with its conflicts
   */
  public static RecordMerge of(
      BargainingRecord base, BargainingRecord ours, BargainingRecord theirs) {
    return new RecordMerge(base, ours, theirs, conflict -> Optional.empty());
  }

  /**
   * {@return the merge with every conflict settled by a choice that somebody made}
   *
   * @param choice what is decided about each conflict
   */
  public RecordMerge resolvedBy(Function<Conflict, Choice> choice) {
    return new RecordMerge(base, ours, theirs, conflict -> Optional.of(choice.apply(conflict)));
  }

  /** {@return the merged record, empty as long as there are conflicts} */
  public Optional<BargainingRecord> merged() {
    return conflicts.isEmpty() ? Optional.of(result) : Optional.empty();
  }

  /**
   * {@return the merged record}
   *
   * @throws NoSuchElementException if there are conflicts; says which
   */
  public BargainingRecord mergedOrThrow() {
    return merged().orElseThrow(() -> new NoSuchElementException("conflicts: " + conflicts));
  }

  /** {@return what has to be decided first} */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  private List<Conflict> takenIds(BargainingRecord merged) {
    Set<String> taken = duplicates(merged);
    taken.removeAll(duplicates(ours));
    taken.removeAll(duplicates(theirs));
    return taken.stream()
        .map(
            id ->
                new Conflict(
                    Conflict.Kind.ID_TAKEN,
                    id,
                    base.entities().get(id),
                    ours.entities().get(id),
                    theirs.entities().get(id),
                    ""))
        .toList();
  }

  private static Set<String> duplicates(BargainingRecord record) {
    Set<String> seen = new HashSet<>(Set.of(record.id()));
    Set<String> duplicates = new LinkedHashSet<>();
    for (EntityList<?> list : EntityList.all()) {
      for (Entity entity : list.in(record)) {
        if (!seen.add(entity.id())) {
          duplicates.add(entity.id());
        }
      }
    }
    return duplicates;
  }
}
