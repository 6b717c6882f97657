package io.github.hiwar.examples.statistics;

import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Durations;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.examples.report.Assets;
import io.github.hiwar.examples.report.Chip;
import io.github.hiwar.examples.report.Text;
import io.github.hiwar.examples.report.Words;
import io.github.hiwar.lifecycle.DemandStatus;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that the page about a corpus shows, worked out: the template only puts it in place.
 *
 * @param words how it speaks
 * @param assets its style
 * @param day the day that it is of, or that each record has its own
 * @param headline the figures to read first
 * @param topics how many demands of each topic are answered
 * @param years how many demands of each year are fulfilled
 * @param answerDays how long answers took
 * @param answerNote what these days rest on
 * @param heads the heads of the table
 * @param rows the rows of the table, the first of all demands
 * @param cut how many rows are left out
 * @param carried the most carried over demands
 * @param aside the first records that were set aside
 * @param moreAside how many more there are
 */
public record StatisticsView(
    Words words,
    Assets assets,
    String day,
    List<Headline> headline,
    List<Bar> topics,
    ColumnChart years,
    ColumnChart answerDays,
    String answerNote,
    List<String> heads,
    List<Row> rows,
    int cut,
    List<Carried> carried,
    List<Aside> aside,
    long moreAside) {
  private static final int MOST_ROWS = 500;
  private static final int MOST_YEARS = 10;
  private static final int MOST_PROBLEMS = 3;
  private static final int[] BINS = {0, 8, 31, 91, 181, 366, Integer.MAX_VALUE};

  /** A figure to read first. */
  public record Headline(String figure, String label, String tone) {}

  /** A share as a bar. */
  public record Bar(Text label, String figures, long percent) {}

  /** A row of the table. */
  public record Row(List<Text> key, List<String> cells) {}

  /** A demand that was carried over. */
  public record Carried(Text text, String reference, List<Chip> status, String times) {}

  /** A record that was set aside. */
  public record Aside(String place, String id, List<String> problems) {}

  static StatisticsView of(Survey survey, String language, Assets assets) {
    Labels labels = new Labels(language);
    Words words = labels.words();
    Statistics figures = survey.figures();
    Figures total = figures.total();
    List<Row> rows = rows(figures, labels);
    return new StatisticsView(
        words,
        assets,
        survey
            .day()
            .map(day -> words.say("as-of", date(language).format(day)))
            .orElse(words.say("as-of-each")),
        headline(figures, total, labels),
        survey.byTopic().groups().entrySet().stream().map(one -> bar(one, labels)).toList(),
        years(survey.byYear(), labels),
        answerDays(total.toAnswer(), labels),
        words.say(
            "days.apart",
            total.toAnswer().exact(),
            total.toAnswer().imprecise(),
            total.toAnswer().unknown()),
        heads(figures, words),
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        Math.max(0, rows.size() - MOST_ROWS),
        figures.mostCarriedOver().stream().map(one -> carried(one, words)).toList(),
        survey.setAside().stream().map(one -> aside(one, language)).toList(),
        figures.setAside() - survey.setAside().size());
  }

  private static DateTimeFormatter date(String language) {
    Locale locale =
        language.equals("ar")
            ? Locale.forLanguageTag("ar-MA-u-nu-latn")
            : language.equals("fr") ? Locale.FRENCH : Locale.UK;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale);
  }

  private static List<Headline> headline(Statistics statistics, Figures total, Labels labels) {
    Words words = labels.words();
    return List.of(
        new Headline(words.number(statistics.records()), words.say("records"), "open"),
        new Headline(words.number(total.demands()), words.say("column.demands"), "open"),
        headline(total.answered(), "column.answered", "bound", labels),
        headline(total.fulfilled(), "column.fulfilled", "met", labels),
        new Headline(labels.days(total.toAnswer()), words.say("column.answer"), "bound"),
        new Headline(
            words.number(statistics.setAside()),
            words.say("set-aside"),
            statistics.setAside() > 0 ? "failed" : "open"));
  }

  private static Headline headline(Share share, String label, String tone, Labels labels) {
    return new Headline(
        labels.say("percent.alone", Labels.percent(share)),
        labels.say(label) + labels.say("colon") + " " + labels.say("of", share.part(), share.of()),
        tone);
  }

  private static Bar bar(Map.Entry<List<String>, Figures> group, Labels labels) {
    Share answered = group.getValue().answered();
    return new Bar(
        labels.of(Dimension.TOPIC, group.getKey().get(0)),
        labels.share(answered),
        Labels.percent(answered));
  }

  private static ColumnChart years(Statistics byYear, Labels labels) {
    List<ColumnChart.Value> values = new ArrayList<>();
    byYear
        .groups()
        .forEach(
            (key, figures) -> {
              if (!key.get(0).isEmpty()) {
                Share met = figures.fulfilled();
                values.add(
                    new ColumnChart.Value(
                        key.get(0),
                        Labels.percent(met),
                        Labels.percent(figures.atLeastPartlyFulfilled()),
                        labels.say("percent.alone", Labels.percent(met)),
                        labels.share(met)));
              }
            });
    int from = Math.max(0, values.size() - MOST_YEARS);
    return ColumnChart.of(values.subList(from, values.size()), 100, labels.words());
  }

  private static ColumnChart answerDays(Durations days, Labels labels) {
    List<ColumnChart.Value> values = new ArrayList<>();
    long most = 1;
    for (int i = 0; i + 1 < BINS.length; i++) {
      long count = days.between(BINS[i], BINS[i + 1]);
      most = Math.max(most, count);
      boolean last = i + 2 == BINS.length;
      values.add(
          new ColumnChart.Value(
              last ? labels.say("over", BINS[i] - 1) : BINS[i] + "–" + (BINS[i + 1] - 1),
              count,
              count,
              labels.words().number(count),
              labels.share(new Share(count, days.exact()))));
    }
    return ColumnChart.of(values, most, labels.words());
  }

  private static List<String> heads(Statistics statistics, Words words) {
    List<String> heads = new ArrayList<>();
    statistics.by().forEach(one -> heads.add(words.say("by." + one.column())));
    if (heads.isEmpty()) {
      heads.add(words.say("group"));
    }
    for (String column :
        List.of(
            "demands", "answered", "fulfilled", "partly", "refused", "disputed", "answer", "met")) {
      heads.add(words.say("column." + column));
    }
    return heads;
  }

  private static List<Row> rows(Statistics statistics, Labels labels) {
    Words words = labels.words();
    List<Row> rows = new ArrayList<>();
    List<Text> all = new ArrayList<>();
    all.add(words.own(words.say("total")));
    while (all.size() < statistics.by().size()) {
      all.add(words.own(""));
    }
    rows.add(new Row(all, cells(statistics.total(), labels)));
    if (!statistics.by().isEmpty()) {
      statistics
          .groups()
          .forEach((key, figures) -> rows.add(row(statistics, key, figures, labels)));
    }
    return rows;
  }

  private static Row row(Statistics statistics, List<String> key, Figures figures, Labels labels) {
    List<Text> names = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      names.add(labels.of(statistics.by().get(i), key.get(i)));
    }
    return new Row(names, cells(figures, labels));
  }

  private static List<String> cells(Figures figures, Labels labels) {
    return List.of(
        labels.words().number(figures.demands()),
        labels.share(figures.answered()),
        labels.share(figures.fulfilled()),
        labels.share(figures.atLeastPartlyFulfilled()),
        labels.share(figures.refused()),
        labels.share(figures.disputed()),
        labels.days(figures.toAnswer()),
        labels.days(figures.toFulfilment()));
  }

  private static Carried carried(CarriedOver one, Words words) {
    return new Carried(
        words.text(one.language(), one.text()),
        one.reference(),
        Labels.status(one.status()).stream()
            .map(DemandStatus.class::cast)
            .map(status -> Chip.of(status, words))
            .toList(),
        words.say("times", one.times()));
  }

  private static Aside aside(Judged judged, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Aside(
        judged.origin().toString(),
        judged.recordId().orElse(""),
        judged.defects().stream()
            .limit(MOST_PROBLEMS)
            .map(one -> one.message(locale) + " (" + one.code() + ")")
            .toList());
  }
}
