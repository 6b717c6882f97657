package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The groups of one kind of fact, by name: a column for each dimension, and one for all that only
 * tells what is measured in one way from what is measured in another.
 */
public final class Groups {
  private final FactKind kind;
  private final Statistics statistics;
  private final Labels labels;
  private final List<Dimension> all;
  private final List<Dimension> named;

  /** The groups of a kind of fact in a language. */
  public Groups(FactKind kind, Statistics statistics, Labels labels) {
    this.kind = kind;
    this.statistics = statistics;
    this.labels = labels;
    this.all = statistics.by(kind);
    this.named = all.stream().filter(one -> !kind.measuredBy().contains(one)).toList();
  }

  /** Whether all groups together have figures: not where they are measured in different ways. */
  public boolean canBeAddedUp() {
    return kind.measuredBy().isEmpty();
  }

  /** The heads of the columns that name a group. */
  public List<String> heads() {
    List<String> heads = new ArrayList<>(named.stream().map(labels::of).toList());
    if (!canBeAddedUp()) {
      heads.add(labels.say("measure"));
    }
    if (heads.isEmpty()) {
      heads.add(labels.say("group"));
    }
    return heads;
  }

  /** The name of all groups together, in as many cells. */
  public List<Text> all() {
    List<Text> cells = new ArrayList<>();
    for (int i = 0; i < heads().size(); i++) {
      cells.add(labels.words().own(i == 0 ? labels.say("total") : ""));
    }
    return cells;
  }

  /** Every group with its name, but for those whose figures have no measure. */
  public void each(BiConsumer<List<Text>, Figures> to) {
    if (named.isEmpty() && canBeAddedUp()) {
      return;
    }
    statistics
        .groups(kind)
        .forEach(
            (key, figures) -> {
              if (canBeAddedUp() || !measure(key).isEmpty()) {
                to.accept(name(key), figures);
              }
            });
  }

  private List<Text> name(List<String> key) {
    List<Text> name = new ArrayList<>();
    for (Dimension one : named) {
      name.add(labels.of(kind, one, key.get(all.indexOf(one))));
    }
    if (!canBeAddedUp()) {
      name.add(labels.words().own(measure(key)));
    }
    return name;
  }

  // Such as: percent, of base pay, gross, at once.
  private String measure(List<String> key) {
    List<String> parts = new ArrayList<>();
    for (Dimension one : kind.measuredBy()) {
      String part = key.get(all.indexOf(one));
      if (!part.isEmpty()) {
        String name = labels.of(kind, one, part).toString();
        parts.add(one == Dimension.BASE ? labels.say("measure.base", name) : name);
      }
    }
    return String.join(labels.say("comma"), parts);
  }
}
