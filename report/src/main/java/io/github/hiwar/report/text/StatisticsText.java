package io.github.hiwar.report.text;

import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.page.Labels;
import io.github.hiwar.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The figures as lines for a terminal, in columns. */
public final class StatisticsText {
  private static final int MOST = 10;
  private static final int WIDEST = 48;
  private static final String GAP = "  ";

  private final Statistics statistics;
  private final Labels labels;
  private final Words words;

  private StatisticsText(Statistics statistics, String language) {
    this.statistics = statistics;
    this.labels = new Labels(language);
    this.words = labels.words();
  }

  /**
   * {@return the figures of a survey, line by line}
   *
   * @param survey the figures, and what was counted
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static List<String> of(Survey survey, String language) {
    return new StatisticsText(survey.figures(), language).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("text.records", statistics.records(), statistics.setAside()));
    lines.add("");
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    rows.add(row(List.of(), statistics.total()));
    if (!statistics.by().isEmpty()) {
      statistics.groups().forEach((key, figures) -> rows.add(row(key, figures)));
    }
    lines.addAll(aligned(rows));
    lines.add("");
    lines.add(words.say("days.note"));
    lines.add(apart("days.answer", statistics.total().toAnswer()));
    lines.add(apart("days.fulfilment", statistics.total().toFulfilment()));
    List<CarriedOver> most = statistics.mostCarriedOver();
    if (!most.isEmpty()) {
      lines.add("");
      lines.add(words.say("carried"));
      most.stream().limit(MOST).map(this::line).forEach(lines::add);
    }
    return lines;
  }

  private String apart(String what, io.github.hiwar.corpus.statistics.Durations days) {
    return words.say(what) + words.say("colon") + " " + labels.apart(days);
  }

  private String line(CarriedOver one) {
    return GAP
        + words.say("times", one.times())
        + GAP
        + Columns.isolate(brief(one.text()))
        + GAP
        + Columns.isolate(Visible.of(one.reference()));
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    statistics.by().forEach(one -> header.add(words.say("by." + one.column())));
    if (header.isEmpty()) {
      header.add("");
    }
    for (String column :
        List.of("demands", "answered", "fulfilled", "refused", "disputed", "answer", "met")) {
      header.add(words.say("column." + column));
    }
    return header;
  }

  private List<String> row(List<String> key, Figures figures) {
    List<String> row = new ArrayList<>();
    List<Dimension> by = statistics.by();
    for (int i = 0; i < Math.max(1, by.size()); i++) {
      row.add(
          key.isEmpty()
              ? i == 0 ? words.say("total") : ""
              : brief(labels.of(by.get(i), key.get(i)).toString()));
    }
    row.add(words.number(figures.demands()));
    row.add(labels.share(figures.answered()));
    row.add(labels.share(figures.fulfilled()));
    row.add(words.number(figures.refused().part()));
    row.add(words.number(figures.disputed().part()));
    row.add(labels.days(figures.toAnswer()));
    row.add(labels.days(figures.toFulfilment()));
    return row;
  }

  private static String brief(String text) {
    String line = Visible.of(text.replaceAll("\\s+", " "));
    return Columns.width(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static List<String> aligned(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        int missing = widths[i] - Columns.width(cell);
        // The spaces stand outside the isolate, so that columns keep their order beside Arabic.
        line.append(i == 0 ? "" : GAP).append(Columns.isolate(cell)).append(" ".repeat(missing));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
