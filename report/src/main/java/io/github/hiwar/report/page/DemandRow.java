package io.github.hiwar.report.page;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.status.Standing;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A demand in the tree, with those below it.
 *
 * @param number its number in the source
 * @param text what is asked
 * @param asStated the words of the source, where they differ
 * @param leaf whether it is an item rather than a heading
 * @param chip where it stands
 * @param disputed whether speakers contradict each other
 * @param raisedBy who raises it
 * @param themes the codes of its widest categories
 * @param labels the names of its categories
 * @param terms figures and dates
 * @param sources where it stands in the sources
 * @param items the demands below it
 */
public record DemandRow(
    Optional<Text> number,
    Text text,
    Optional<Text> asStated,
    boolean leaf,
    Chip chip,
    boolean disputed,
    List<Text> raisedBy,
    List<String> themes,
    List<Text> labels,
    List<Fact> terms,
    List<Provenance> sources,
    List<DemandRow> items) {
  // Nobody reads a tree deeper than this: what is below is listed, and no stack overflows.
  private static final int DEEPEST = 8;

  /** Keeps unmodifiable copies. */
  public DemandRow {
    raisedBy = List.copyOf(raisedBy);
    themes = List.copyOf(themes);
    labels = List.copyOf(labels);
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
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
    Words words = content.words();
    List<DemandCategory> categories = content.categories(demand);
    return new DemandRow(
        demand.label().map(words::bare),
        words.text(demand.text()),
        demand.asStated().map(words::original),
        content.finder().isLeaf(demand),
        chip(demand, content, tabled),
        content.board().standing(demand).disputed(),
        content.names().of(demand.raisedBy()),
        categories.stream().map(DemandCategory::top).map(DemandCategory::code).distinct().toList(),
        categories.stream().map(one -> label(one, words)).toList(),
        TermsView.of(demand.terms(), content),
        Provenance.of(demand.citations(), content),
        below(demand, depth, content).stream()
            .map(item -> row(item, depth + 1, content, tabled))
            .toList());
  }

  private static Chip chip(Demand demand, Content content, Set<Ref<Demand>> tabled) {
    Standing standing = content.board().standing(demand);
    return standing
        .status()
        .map(status -> Chip.of(status, content.words()))
        .orElseGet(
            () ->
                tabled.contains(demand.ref())
                    ? Chip.of(DemandStatus.RAISED, content.words())
                    : Chip.unknown(content.words()));
  }

  static Text label(DemandCategory category, Words words) {
    return category.label().map(words::text).orElseGet(() -> words.bare(category.code()));
  }
}
