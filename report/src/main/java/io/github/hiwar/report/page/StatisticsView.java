package io.github.hiwar.report.page;

import io.github.hiwar.corpus.Judged;
import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Spread;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param sections the figures, section by section
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
    List<StatisticsSection> sections,
    List<Method> method,
    String carriedLead,
    List<Carried> carried,
    Bars reasons,
    List<Aside> aside,
    long moreAside) {
  private static final int MOST_REASONS = 3;
  private static final int MOST_NAMES = 5;

  /**
   * How things of one kind were counted.
   *
   * @param title what is counted
   * @param how how that is done
   * @param figures how each figure is counted
   */
  public record Method(String title, String how, List<Fact> figures) {}

  /** A figure to read first. */
  public record Headline(String figure, String label, String tone) {}

  /** A demand that was carried over, and the record that it stands in. */
  public record Carried(Text text, Text record, List<Chip> status, String times) {}

  /** A record that was set aside. */
  public record Aside(Text place, Text id, List<Reason> reasons) {}

  /** For what it was set aside. */
  public record Reason(Text message, String code) {}

  /** The page about a corpus. */
  public static StatisticsView of(Survey survey, String language) {
    Labels labels = new Labels(language);
    Words words = labels.words().onPage();
    Statistics figures = survey.figures();
    Figures demands = figures.total(FactKind.DEMANDS);
    return new StatisticsView(
        words,
        Assets.ofCorpus(),
        survey
            .day()
            .map(day -> words.say("as-of", words.date(day)))
            .orElse(words.say("as-of-each")),
        facts(survey, labels),
        headline(figures, demands, labels),
        StatisticsSection.all(survey, labels),
        Arrays.stream(FactKind.values())
            .filter(kind -> kind == FactKind.DEMANDS || !StatisticsSection.isEmpty(kind, figures))
            .map(kind -> method(figures.total(kind), labels))
            .toList(),
        words.say(
            "carried.count",
            labels.share(demands.share(Indicator.CARRIED_OVER)),
            figures.mostCarriedOver().size()),
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
      String names = String.join(words.say("comma"), by.stream().map(labels::of).toList());
      facts.add(fact("fact.by", names, words));
    }
    return facts;
  }

  private static Fact fact(String label, String value, Words words) {
    return new Fact(words.say(label), words.own(value));
  }

  private static List<Headline> headline(Statistics statistics, Figures demands, Labels labels) {
    Words words = labels.words();
    List<Headline> headline = new ArrayList<>();
    headline.add(new Headline(words.number(statistics.records()), words.say("records"), "open"));
    headline.add(
        new Headline(
            words.number(demands.number(Indicator.DEMANDS)), labels.of(Indicator.DEMANDS), "open"));
    headline.add(headline(demands, Indicator.ANSWERED, "bound", labels));
    headline.add(headline(demands, Indicator.FULFILLED, "met", labels));
    headline.add(median(demands.spread(Indicator.ANSWER_DAYS), labels));
    if (!StatisticsSection.isEmpty(FactKind.AGREEMENTS, statistics)) {
      headline.add(
          headline(statistics.total(FactKind.AGREEMENTS), Indicator.AGREED, "met", labels));
    }
    if (!StatisticsSection.isEmpty(FactKind.ACTIONS, statistics)) {
      headline.add(
          headline(statistics.total(FactKind.ACTIONS), Indicator.ACTIONS_HELD, "failed", labels));
    }
    headline.add(
        new Headline(
            words.number(statistics.setAside()),
            words.say("set-aside"),
            statistics.setAside() > 0 ? "failed" : "open"));
    return headline;
  }

  private static Headline headline(Figures figures, Indicator one, String tone, Labels labels) {
    return new Headline(
        labels.percent(figures.share(one)),
        labels.of(one)
            + labels.say("colon")
            + " "
            + labels.say(
                "of.whole",
                figures.share(one).part(),
                figures.share(one).of(),
                one.whole().map(labels::of).orElse("")),
        tone);
  }

  private static Headline median(Spread days, Labels labels) {
    return days.median().isEmpty()
        ? new Headline("–", labels.say("median"), "bound")
        : new Headline(
            labels.words().number(days.median().get()),
            labels.say("median")
                + labels.say("colon")
                + " "
                + labels.say(
                    "quartiles",
                    days.lowerQuartile().orElseThrow(),
                    days.upperQuartile().orElseThrow()),
            "bound");
  }

  private static Method method(Figures total, Labels labels) {
    Words words = labels.words();
    List<Fact> figures = new ArrayList<>();
    for (Indicator one : total.kind().indicators()) {
      String how = one.how().in(words.language());
      String value =
          one.isSpread() && one.kind() != FactKind.RISES
              ? how + " " + labels.apart(total.spread(one)) + words.say("stop")
              : one.isSpread() || Shown.inTable(total.kind()).contains(one)
                  ? how
                  : words.say("counted-how", total.number(one), how);
      figures.add(new Fact(labels.of(one), words.own(value)));
    }
    return new Method(
        labels.of(total.kind()), total.kind().how().in(words.language()), List.copyOf(figures));
  }

  private static Carried carried(CarriedOver one, Words words) {
    return new Carried(
        words.text(one.language(), one.text()),
        words.bare(one.title().isEmpty() ? one.reference() : one.title()),
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
