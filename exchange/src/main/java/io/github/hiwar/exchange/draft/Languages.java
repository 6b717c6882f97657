package io.github.hiwar.exchange.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the language of a text by its most common words. */
final class Languages {
  private static final int ENOUGH = 20_000;

  private Languages() {}

  /** The language of lines; undetermined if there is none of the words. */
  static String of(List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    int seen = 0;
    for (Line line : lines) {
      String text = line.text();
      text = text.substring(0, Math.min(text.length(), ENOUGH));
      Said.of(text).all("language").forEach(hit -> counts.merge(hit.code(), 1, Integer::sum));
      seen += text.length();
      if (seen > ENOUGH) {
        break;
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("und");
  }
}
