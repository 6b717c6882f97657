package io.github.hiwar.report.page;

import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Durations;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Share;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Everything that the page about a corpus shows, worked out: the template only puts it in place.
 *
 * @param words how it speaks
 * @param assets its style
 * @param day the day that it is of, or that each record has its own
 * @param facts what was read, and how much of it counts
 * @param headline the figures to read first
 * @param charts the shares as bars; none if there is no demand
 * @param table the figures of each group
 * @param method how it was counted, word by word
 * @param carriedLead how many demands were carried over, and how many are listed
 * @param carried the most carried over demands
 * @param reasons for what records were set aside
 * @param aside the first records that were set aside
 * @param moreAside how many more there are
 */
public record StatisticsView(
    Words words,
    Assets assets,
    String day,
    List<Fact> facts,
    List<Headline> headline,
    List<Bars> charts,
    FigureTable table,
    List<Fact> method,
    String carriedLead,
    List<Carried> carried,
    Bars reasons,
    List<Aside> aside,
    long moreAside) {
  private static final int MOST_REASONS = 3;
  private static final int MOST_NAMES = 5;

  /** A figure to read first. */
  public record Headline(String figure, String label, String tone) {}

  /** A demand that was carried over. */
  public record Carried(Text text, Text reference, List<Chip> status, String times) {}

  /** A record that was set aside. */
  public record Aside(Text place, Text id, List<Reason> reasons) {}

  /** For what it was set aside. */
  public record Reason(Text message, String code) {}

  /** The page about a corpus. */
  public static StatisticsView of(Survey survey, String language) {
    Labels labels = new Labels(language);
    Words words = labels.words();
    Statistics figures = survey.figures();
    Figures total = figures.total();
    return new StatisticsView(
        words,
        Assets.ofCorpus(),
        survey
            .day()
            .map(day -> words.say("as-of", words.date(day)))
            .orElse(words.say("as-of-each")),
        facts(survey, labels),
        headline(figures, total, labels),
        total.demands() == 0
            ? List.of()
            : List.of(
                Bars.topics(survey.byTopic(), labels),
                Bars.years(survey.byYear(), labels),
                Bars.answerDays(total.toAnswer(), labels)),
        FigureTable.of(figures, labels),
        method(total, labels),
        words.say(
            "carried.count", labels.share(total.carriedOver()), figures.mostCarriedOver().size()),
        figures.mostCarriedOver().stream().map(one -> carried(one, words)).toList(),
        Bars.reasons(survey.reasons(), labels),
        survey.setAside().stream().map(one -> aside(one, words)).toList(),
        figures.setAside() - survey.setAside().size());
  }

  private static List<Fact> facts(Survey survey, Labels labels) {
    Words words = labels.words();
    Statistics figures = survey.figures();
    List<Fact> facts = new ArrayList<>();
    List<String> corpus = survey.corpus();
    for (String name : corpus.subList(0, Math.min(corpus.size(), MOST_NAMES))) {
      facts.add(
          new Fact(
              words.say("fact.corpus"),
              name.equals("-") ? words.own(words.say("standard-input")) : words.bare(name)));
    }
    if (corpus.size() > MOST_NAMES) {
      facts.add(fact("fact.corpus", words.say("fact.more", corpus.size() - MOST_NAMES), words));
    }
    long read = figures.records() + figures.setAside();
    facts.add(fact("fact.counted", words.say("of", figures.records(), read), words));
    List<Dimension> by = figures.by();
    if (!by.isEmpty()) {
      String names =
          String.join(
              words.say("comma"), by.stream().map(one -> words.say("by." + one.column())).toList());
      facts.add(fact("fact.by", names, words));
    }
    return facts;
  }

  private static Fact fact(String label, String value, Words words) {
    return new Fact(words.say(label), words.own(value));
  }

  private static List<Headline> headline(Statistics statistics, Figures total, Labels labels) {
    Words words = labels.words();
    return List.of(
        new Headline(words.number(statistics.records()), words.say("records"), "open"),
        new Headline(words.number(total.demands()), words.say("column.demands"), "open"),
        headline(total.answered(), "column.answered", "of", "bound", labels),
        headline(total.fulfilled(), "column.fulfilled", "of.on_the_table", "met", labels),
        median(total.toAnswer(), labels),
        new Headline(
            words.number(statistics.setAside()),
            words.say("set-aside"),
            statistics.setAside() > 0 ? "failed" : "open"));
  }

  private static Headline headline(
      Share share, String label, String of, String tone, Labels labels) {
    return new Headline(
        labels.percent(share),
        labels.say(label) + labels.say("colon") + " " + labels.say(of, share.part(), share.of()),
        tone);
  }

  private static Headline median(Durations days, Labels labels) {
    return days.exact() == 0
        ? new Headline(labels.days(days), labels.say("median"), "bound")
        : new Headline(
            labels.words().number(days.median().orElse(0)),
            labels.say("median")
                + labels.say("colon")
                + " "
                + labels.say(
                    "quartiles", days.lowerQuartile().orElse(0), days.upperQuartile().orElse(0)),
            "bound");
  }

  private static List<Fact> method(Figures total, Labels labels) {
    Words words = labels.words();
    return List.of(
        fact("records", words.say("how.records"), words),
        fact("column.demands", words.say("how.demands"), words),
        fact("column.answered", words.say("how.answered"), words),
        fact("column.on_the_table", words.say("how.on_the_table"), words),
        fact("days", words.say("days.note"), words),
        fact("days.answer", labels.apart(total.toAnswer()), words),
        fact("days.fulfilment", labels.apart(total.toFulfilment()), words),
        fact("unsettled", words.say("how.unsettled", total.unsettled()), words));
  }

  private static Carried carried(CarriedOver one, Words words) {
    return new Carried(
        words.text(one.language(), one.text()),
        words.bare(one.reference()),
        Labels.status(one.status()).stream()
            .map(DemandStatus.class::cast)
            .map(status -> Chip.of(status, words))
            .toList(),
        words.say("times", one.times()));
  }

  private static Aside aside(Judged judged, Words words) {
    Locale locale = Locale.forLanguageTag(words.language());
    return new Aside(
        words.bare(judged.origin().toString()),
        words.bare(judged.recordId().orElse("")),
        judged.findings().stream()
            .limit(MOST_REASONS)
            .map(one -> new Reason(words.own(one.message(locale)), one.code()))
            .toList());
  }
}
