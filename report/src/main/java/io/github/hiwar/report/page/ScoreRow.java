package io.github.hiwar.report.page;

import io.github.hiwar.insight.Figure;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.lifecycle.DemandStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the scoreboard: a number, what it is a number of, and a bar as long as its share.
 *
 * @param label what is counted
 * @param part the number
 * @param of the denominator
 * @param share the share in percent with one digit, for the length of the bar
 * @param tone the colour of the bar
 */
public record ScoreRow(Text label, int part, int of, String share, String tone) {
  private static ScoreRow of(Text label, Figure part, Figure of, String tone) {
    long tenths = of.count() == 0 ? 0 : Math.round(1000.0 * part.count() / of.count());
    String share = tenths / 10 + "." + tenths % 10;
    return new ScoreRow(label, part.count(), of.count(), share, tone);
  }

  /** How many demands stand at each status that occurs. */
  static List<ScoreRow> byStatus(Content content) {
    Score total = content.scores().total();
    List<ScoreRow> rows = new ArrayList<>();
    for (DemandStatus status : DemandStatus.values()) {
      Figure at = total.at(status);
      if (at.count() > 0) {
        Chip chip = Chip.of(status, content.words());
        rows.add(of(content.words().own(chip.label()), at, total.raised(), chip.tone()));
      }
    }
    return rows;
  }

  /** How many demands of each category are at least partly fulfilled. */
  static List<ScoreRow> byCategory(Content content) {
    Scoreboard scores = content.scores();
    List<ScoreRow> rows = new ArrayList<>();
    content
        .byTheme()
        .forEach(
            (category, score) ->
                rows.add(fulfilled(DemandRow.label(category, content.words()), score)));
    Score rest = scores.uncategorised();
    if (rest.raised().count() > 0) {
      rows.add(fulfilled(content.words().own(content.words().say("uncategorised")), rest));
    }
    return rows;
  }

  private static ScoreRow fulfilled(Text label, Score score) {
    return of(
        label,
        score.atLeastPartlyFulfilledRate().part(),
        score.atLeastPartlyFulfilledRate().of(),
        "met");
  }

  /** The figures to read first. */
  static List<ScoreRow> headline(Content content) {
    Score total = content.scores().total();
    List<ScoreRow> rows = new ArrayList<>();
    rows.add(headline("answered", total.answered(), total.raised(), "bound", content));
    rows.add(
        headline(
            "fulfilled",
            total.fulfilmentRate().part(),
            total.fulfilmentRate().of(),
            "met",
            content));
    rows.add(headline("unanswered", total.unanswered(), total.raised(), "open", content));
    rows.add(headline("disputed", total.disputed(), total.raised(), "failed", content));
    Optional.of(total.unsettled())
        .filter(open -> open.count() > 0)
        .ifPresent(open -> rows.add(headline("unsettled", open, total.raised(), "open", content)));
    return rows;
  }

  private static ScoreRow headline(
      String key, Figure part, Figure of, String tone, Content content) {
    return of(content.words().own(content.words().say("score." + key)), part, of, tone);
  }
}
