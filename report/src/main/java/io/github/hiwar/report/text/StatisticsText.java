package io.github.hiwar.report.text;

import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Indicator;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.page.Groups;
import io.github.hiwar.report.page.Labels;
import io.github.hiwar.report.page.Shown;
import io.github.hiwar.report.page.Text;
import io.github.hiwar.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The figures as lines for a terminal, in columns. */
public final class StatisticsText {
  private static final int MOST = 10;
  private static final int WIDEST = 48;
  private static final String GAP = "  ";

  private final Survey survey;
  private final Labels labels;
  private final Words words;

  private StatisticsText(Survey survey, String language) {
    this.survey = survey;
    this.labels = new Labels(language);
    this.words = labels.words();
  }

  /**
   * {@return the figures of a survey, line by line}
   *
   * @param survey the figures, and what was counted
   * @param kinds what to tell of; demands are told of in any case, the others if there are any
   * @param language {@code ar}, {@code fr} or {@code en}; any other speaks English
   */
  public static List<String> of(Survey survey, List<FactKind> kinds, String language) {
    return new StatisticsText(survey, language).lines(kinds);
  }

  private List<String> lines(List<FactKind> kinds) {
    Statistics statistics = survey.figures();
    List<String> lines = new ArrayList<>();
    lines.add(words.say("text.records", statistics.records(), statistics.setAside()));
    for (FactKind kind : kinds) {
      Figures total = statistics.total(kind);
      if (kind == FactKind.DEMANDS || total.number(kind.indicators().get(0)) > 0) {
        lines.add("");
        lines.add(labels.of(kind));
        lines.addAll(aligned(rows(kind)));
        notes(total).forEach(lines::add);
      }
    }
    List<CarriedOver> most = statistics.mostCarriedOver();
    if (!most.isEmpty() && kinds.contains(FactKind.DEMANDS)) {
      lines.add("");
      lines.add(words.say("carried"));
      most.stream().limit(MOST).map(this::line).forEach(lines::add);
    }
    return lines;
  }

  private List<String> notes(Figures total) {
    List<String> notes = new ArrayList<>();
    for (Indicator one : total.kind().indicators()) {
      boolean apart = one.isSpread() && total.kind() != FactKind.RISES;
      boolean leftOut = total.kind() == FactKind.RISES && !one.isSpread();
      if (apart) {
        notes.add(noted(one, labels.apart(total.spread(one))));
      } else if (leftOut && total.number(one) > 0) {
        notes.add(noted(one, labels.part(total, one)));
      }
    }
    return notes;
  }

  private String noted(Indicator one, String what) {
    return labels.of(one) + words.say("colon") + " " + what;
  }

  private List<List<String>> rows(FactKind kind) {
    Statistics statistics = Shown.grouped(kind, survey);
    Groups groups = new Groups(kind, statistics, labels);
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(groups.heads());
    Shown.inTable(kind).forEach(one -> header.add(labels.of(one)));
    rows.add(header);
    if (groups.canBeAddedUp()) {
      rows.add(row(groups.all(), statistics.total(kind)));
    }
    groups.each((names, figures) -> rows.add(row(names, figures)));
    return rows;
  }

  private List<String> row(List<Text> names, Figures figures) {
    List<String> row = new ArrayList<>();
    names.forEach(name -> row.add(brief(name.toString())));
    for (Indicator one : Shown.inTable(figures.kind())) {
      row.add(
          one.isSpread()
              ? labels.spread(figures, one)
              : one.whole().isPresent()
                  ? labels.share(figures.share(one))
                  : words.number(figures.number(one)));
    }
    return row;
  }

  private String line(CarriedOver one) {
    return GAP
        + words.say("times", one.times())
        + GAP
        + Columns.isolate(brief(one.text()))
        + GAP
        + Columns.isolate(one.title().isEmpty() ? Visible.of(one.reference()) : brief(one.title()));
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
