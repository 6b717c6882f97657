package io.github.hiwar.report.page;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A demand in the tree, with those below it.
 *
 * @param card what it is and where it stands
 * @param status the code of its status, as a filter reads it
 * @param leaf whether it is an item rather than a heading
 * @param themes the codes of its widest categories, as a filter reads them
 * @param items the demands below it
 */
public record DemandRow(
    Card card, Chip status, boolean leaf, List<String> themes, List<DemandRow> items) {
  // Nobody reads a tree deeper than this: what is below is listed, and no stack overflows.
  private static final int DEEPEST = 8;

  /** Keeps unmodifiable copies. */
  public DemandRow {
    themes = List.copyOf(themes);
    items = List.copyOf(items);
  }

  /** The codes of its widest categories, as a filter reads them. */
  public String themeCodes() {
    return String.join(" ", themes);
  }

  static List<DemandRow> of(Content content) {
    Set<Ref<Demand>> tabled = new HashSet<>(content.scores().total().raised().demands());
    return content.finder().roots().stream().map(root -> row(root, 1, content, tabled)).toList();
  }

  private static List<Demand> below(Demand demand, int depth, Content content) {
    return depth > DEEPEST
        ? List.of()
        : depth == DEEPEST
            ? content.finder().demandsUnder(demand.ref())
            : content.finder().childrenOf(demand.ref());
  }

  private static DemandRow row(Demand demand, int depth, Content content, Set<Ref<Demand>> tabled) {
    Chip unsaid =
        tabled.contains(demand.ref())
            ? Chip.of(DemandStatus.RAISED, content.words())
            : Chip.unknown(content.words());
    Card card =
        Card.of(demand, content, Set.of("parent", "label"), List.of())
            .numbered(demand.label(), content.words())
            .orUnknown(unsaid);
    return new DemandRow(
        card,
        card.chip().orElse(unsaid),
        content.finder().isLeaf(demand),
        content.categories(demand).stream()
            .map(DemandCategory::top)
            .map(DemandCategory::code)
            .distinct()
            .toList(),
        below(demand, depth, content).stream()
            .map(item -> row(item, depth + 1, content, tabled))
            .toList());
  }

  static Text label(DemandCategory category, Words words) {
    return category.label().map(words::text).orElseGet(() -> words.bare(category.code()));
  }
}
