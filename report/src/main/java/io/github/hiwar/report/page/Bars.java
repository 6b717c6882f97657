package io.github.hiwar.report.page;

import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.corpus.statistics.Spread;
import io.github.hiwar.corpus.statistics.Statistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Shares as bars, all on the same scale from 0 to 100 %, in a table: whoever does not see the bars
 * reads the same figures, each with its denominator.
 *
 * @param caption what the bars show
 * @param head what a bar is about
 * @param columns what the figures of a bar are
 * @param tone the colour
 * @param bars the bars
 * @param note what the figures rest on, and what is left out
 */
public record Bars(
    String caption, String head, List<String> columns, String tone, List<Bar> bars, String note) {
  private static final int MOST_YEARS = 15;
  private static final int MOST_REASONS = 15;
  private static final int[] BINS = {0, 8, 31, 91, 181, 366, Integer.MAX_VALUE};

  /**
   * A bar.
   *
   * @param label what it is about
   * @param figures the figures, as many as the table has columns for
   * @param percent where its full part ends
   * @param upTo where the pale part after it ends
   */
  public record Bar(Text label, List<String> figures, String percent, String upTo) {}

  /** Keeps unmodifiable copies. */
  public Bars {
    columns = List.copyOf(columns);
    bars = List.copyOf(bars);
  }

  /** Whether bars have a pale part, which has to be told from the full one. */
  public boolean isTwofold() {
    return columns.size() > 1;
  }

  /** How many demands of each topic are answered, the topic with most demands first. */
  static Bars topics(Statistics byTopic, Labels labels) {
    List<Bar> bars =
        byTopic.groups(FactKind.DEMANDS).entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                    (Map.Entry<List<String>, Figures> one) ->
                        -one.getValue().number(Indicator.DEMANDS)))
            .map(
                one ->
                    bar(
                        labels.of(FactKind.DEMANDS, Dimension.TOPIC, one.getKey().get(0)),
                        one.getValue().share(Indicator.ANSWERED),
                        labels))
            .toList();
    return new Bars(
        labels.say("chart.topics"),
        labels.of(Dimension.TOPIC),
        List.of(labels.of(Indicator.ANSWERED)),
        "bound",
        bars,
        labels.say("chart.topics.note"));
  }

  /** How many demands of each of the last years are fulfilled, wholly or at least in part. */
  static Bars years(Statistics byYear, Labels labels) {
    List<Bar> bars = new ArrayList<>();
    byYear
        .groups(FactKind.DEMANDS)
        .forEach(
            (key, figures) -> {
              Share met = figures.share(Indicator.FULFILLED);
              Share partly =
                  new Share(met.part() + figures.number(Indicator.PARTLY_FULFILLED), met.of());
              bars.add(
                  new Bar(
                      labels.of(FactKind.DEMANDS, Dimension.YEAR, key.get(0)),
                      List.of(labels.share(met), labels.percent(partly)),
                      length(met),
                      length(partly)));
            });
    int earlier = Math.max(0, bars.size() - MOST_YEARS);
    return new Bars(
        labels.say("chart.years"),
        labels.of(Dimension.YEAR),
        List.of(labels.of(Indicator.FULFILLED), labels.say("column.partly")),
        "met",
        bars.subList(earlier, bars.size()),
        earlier > 0 ? labels.say("chart.years.cut", earlier) : "");
  }

  /** How long answers took. */
  static Bars answerDays(Spread days, Labels labels) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i + 1 < BINS.length && days.exact() > 0; i++) {
      boolean last = i + 2 == BINS.length;
      String label =
          last ? labels.say("over", BINS[i] - 1) : labels.say("from-to", BINS[i], BINS[i + 1] - 1);
      Share share = new Share(days.between(BINS[i], BINS[i + 1]), days.exact());
      bars.add(bar(labels.words().own(label), share, labels));
    }
    return new Bars(
        labels.say("chart.days"),
        labels.say("days"),
        List.of(labels.of(Indicator.ANSWERED)),
        "bound",
        bars,
        labels.apart(days));
  }

  /** Why rises of pay have no one figure, of all rises. */
  static Bars leftOut(Figures rises, Labels labels) {
    List<Bar> bars =
        FactKind.RISES.indicators().stream()
            .filter(one -> one.whole().equals(Optional.of(Indicator.RISES)))
            .filter(one -> rises.number(one) > 0)
            .map(one -> bar(labels.words().own(labels.of(one)), rises.share(one), labels))
            .toList();
    return new Bars(
        labels.say("chart.rises"),
        labels.of(FactKind.RISES),
        List.of(labels.of(Indicator.RISES)),
        "bound",
        bars,
        labels.say("chart.rises.note"));
  }

  /** For what records were set aside, the most frequent first. */
  static Bars reasons(Map<String, Long> reasons, Labels labels) {
    long all = reasons.values().stream().mapToLong(Long::longValue).sum();
    List<Bar> bars =
        reasons.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<String, Long> one) -> -one.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(one -> bar(labels.problem(one.getKey()), new Share(one.getValue(), all), labels))
            .toList();
    int cut = Math.max(0, bars.size() - MOST_REASONS);
    return new Bars(
        labels.say("set-aside.reasons"),
        labels.say("set-aside.reason"),
        List.of(labels.say("set-aside")),
        "failed",
        bars.subList(0, bars.size() - cut),
        cut > 0 ? labels.say("set-aside.more", cut) : "");
  }

  private static Bar bar(Text label, Share share, Labels labels) {
    return new Bar(label, List.of(labels.share(share)), length(share), length(share));
  }

  // In tenths of a percent, so that what is not nothing is seen.
  private static String length(Share share) {
    OptionalDouble value = share.value();
    long tenths = Math.round(1000 * value.orElse(0));
    return tenths / 10 + "." + tenths % 10;
  }
}
