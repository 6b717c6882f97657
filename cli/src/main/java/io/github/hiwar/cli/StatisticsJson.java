package io.github.hiwar.cli;

import io.github.hiwar.corpus.statistics.CarriedOver;
import io.github.hiwar.corpus.statistics.Dimension;
import io.github.hiwar.corpus.statistics.FactKind;
import io.github.hiwar.corpus.statistics.FigureColumn;
import io.github.hiwar.corpus.statistics.Figures;
import io.github.hiwar.corpus.statistics.Statistics;
import io.github.hiwar.corpus.statistics.Survey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures as one JSON object, described in {@code docs/statistics.md}. */
final class StatisticsJson {
  private StatisticsJson() {}

  /** The figures of a survey. */
  static byte[] of(Survey survey, List<FactKind> kinds) {
    Statistics statistics = survey.figures();
    Map<String, Object> root = new LinkedHashMap<>();
    survey.day().ifPresent(day -> root.put("as_of", day.toString()));
    root.put("records", statistics.records());
    root.put("set_aside", statistics.setAside());
    root.put("by", statistics.by().stream().map(Dimension::column).toList());
    kinds.forEach(kind -> root.put(kind.code(), lot(statistics, kind)));
    root.put(
        "most_carried_over",
        statistics.mostCarriedOver().stream().map(StatisticsJson::of).toList());
    return JsonText.pretty(root).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> lot(Statistics statistics, FactKind kind) {
    Map<String, Object> lot = new LinkedHashMap<>();
    List<Dimension> by = statistics.by(kind);
    lot.put("by", by.stream().map(Dimension::column).toList());
    lot.put("total", figures(statistics.total(kind)));
    lot.put(
        "groups",
        statistics.groups(kind).entrySet().stream()
            .map(group -> group(by, group.getKey(), group.getValue()))
            .toList());
    return lot;
  }

  private static Map<String, Object> group(List<Dimension> by, List<String> key, Figures figures) {
    Map<String, Object> group = new LinkedHashMap<>();
    for (int i = 0; i < by.size(); i++) {
      if (!key.get(i).isEmpty()) {
        group.put(by.get(i).column(), key.get(i));
      }
    }
    group.put("figures", figures(figures));
    return group;
  }

  private static Map<String, Object> figures(Figures figures) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (FigureColumn column : FigureColumn.of(figures.kind())) {
      column.of(figures).ifPresent(figure -> map.put(column.column(), figure));
    }
    return map;
  }

  private static Map<String, Object> of(CarriedOver one) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("demand", one.reference());
    if (!one.title().isEmpty()) {
      map.put("title", one.title());
    }
    map.put("text", one.text());
    map.put("language", one.language());
    map.put("status", one.status());
    map.put("times", one.times());
    return map;
  }
}
