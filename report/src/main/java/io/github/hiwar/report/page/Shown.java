package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which figures stand in the tables that people read, and by what their groups are formed. */
public final class Shown {
  /** What qualifies other figures stands with the words on how it was counted. */
  private static final Set<Indicator> BESIDE =
      EnumSet.of(Indicator.UNSETTLED, Indicator.CARRIED_OVER);

  private Shown() {}

  /** The figures of a table, in order. */
  public static List<Indicator> inTable(FactKind kind) {
    return kind == FactKind.RISES
        ? List.of(Indicator.RISE)
        : kind.indicators().stream().filter(one -> !BESIDE.contains(one)).toList();
  }

  /**
   * The figures grouped as was asked for; if nothing that was asked for tells facts of the kind
   * apart, by what people ask first: of what kind they are, or for rises when and where.
   */
  public static Statistics grouped(FactKind kind, Survey survey) {
    Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
    telling.addAll(survey.figures().by());
    telling.removeIf(one -> !one.isOf(kind));
    if (kind == FactKind.RISES) {
      telling.removeAll(Set.of(Dimension.TOPIC, Dimension.CATEGORY)); // They are all about pay.
    }
    return !telling.isEmpty() || kind == FactKind.DEMANDS
        ? survey.figures()
        : kind == FactKind.RISES ? survey.byYearAndSector() : survey.byKind();
  }
}
