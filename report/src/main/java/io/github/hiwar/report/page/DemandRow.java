package io.github.hiwar.report.page;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A demand in the tree, with those below it.
 *
 * @param card what it is and where it stands
 * @param asAbove what it has in common with the row above
 * @param status the code of its status, as a filter reads it
 * @param leaf whether it is an item rather than a heading
 * @param themes the codes of its widest categories, as a filter reads them
 * @param items the demands below it
 */
public record DemandRow(
    Card card,
    List<Node> asAbove,
    Chip status,
    boolean leaf,
    List<String> themes,
    List<DemandRow> items) {
  // Nobody reads a tree deeper than this: what is below is listed, and no stack overflows.
  private static final int DEEPEST = 8;

  /** Keeps unmodifiable copies. */
  public DemandRow {
    asAbove = List.copyOf(asAbove);
    themes = List.copyOf(themes);
    items = List.copyOf(items);
  }

  /** The codes of its widest categories, as a filter reads them. */
  public String themeCodes() {
    return String.join(" ", themes);
  }

  static List<DemandRow> of(Content content) {
    Set<Ref<Demand>> tabled = new HashSet<>(content.scores().total().raised().demands());
    Rows rows = new Rows(content, tabled);
    return content.finder().roots().stream().map(root -> rows.row(root, 1)).toList();
  }

  private static List<Demand> below(Demand demand, int depth, Content content) {
    return depth > DEEPEST
        ? List.of()
        : depth == DEEPEST
            ? content.finder().demandsUnder(demand.ref())
            : content.finder().childrenOf(demand.ref());
  }

  /** Makes the rows in the order of the page: what the row above says need not be read again. */
  private static final class Rows {
    private final Content content;
    private final Set<Ref<Demand>> tabled;
    private @Nullable Demand above;

    private Rows(Content content, Set<Ref<Demand>> tabled) {
      this.content = content;
      this.tabled = tabled;
    }

    private DemandRow row(Demand demand, int depth) {
      Card card = card(demand);
      List<Node> asAbove =
          card.part().nodes().stream().filter(node -> isAbove(node, demand, card)).toList();
      above = demand;
      return new DemandRow(
          card.without(asAbove),
          asAbove,
          card.chip().orElseThrow(),
          content.finder().isLeaf(demand),
          content.categories(demand).stream()
              .map(DemandCategory::top)
              .map(DemandCategory::code)
              .distinct()
              .toList(),
          below(demand, depth, content).stream().map(item -> row(item, depth + 1)).toList());
    }

    // Who asked whom, and where: what is asked is told of each demand.
    private boolean isAbove(Node node, Demand demand, Card card) {
      Demand other = above;
      return other != null
          && !node.isWide()
          && Shapes.of(Demand.class).members().stream()
              .filter(member -> node.place().equals(card.place() + "/" + member.name()))
              .anyMatch(
                  member ->
                      isOfOthers(member.get(demand))
                          && Objects.equals(member.get(demand), member.get(other)));
    }

    private static boolean isOfOthers(@Nullable Object value) {
      return value instanceof Ref<?>
          || (value instanceof Collection<?> list && list.stream().allMatch(Ref.class::isInstance));
    }

    private Card card(Demand demand) {
      Chip unsaid =
          tabled.contains(demand.ref())
              ? Chip.of(DemandStatus.RAISED, content.words())
              : Chip.unknown(content.words());
      return Card.of(demand, content, Set.of("parent", "label"), List.of())
          .numbered(demand.label(), content.words())
          .orUnknown(unsaid);
    }
  }

  /** What the row above says too, by the labels of its members. */
  public String asAboveIn(Words words) {
    return words.say(
        "as-above",
        asAbove.stream().map(Node::label).collect(Collectors.joining(words.say("comma"))));
  }

  static Text label(DemandCategory category, Words words) {
    return category.label().map(words::text).orElseGet(() -> words.bare(category.code()));
  }
}
