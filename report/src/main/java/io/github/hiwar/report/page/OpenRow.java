package io.github.hiwar.report.page;

import io.github.hiwar.insight.Age;
import io.github.hiwar.insight.OpenPoints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Something that the next meeting should take up, and why.
 *
 * @param text what
 * @param reasons why
 */
public record OpenRow(Text text, List<String> reasons) {
  /** Keeps an unmodifiable copy. */
  public OpenRow {
    reasons = List.copyOf(reasons);
  }

  static List<OpenRow> agenda(OpenPoints open, Content content) {
    return open.forNextMeeting().stream()
        .map(
            point ->
                new OpenRow(
                    content.names().of(point.subject()),
                    point.reasons().stream().map(one -> reason(one, content.words())).toList()))
        .toList();
  }

  private static String reason(OpenPoints.Reason reason, Words words) {
    return words.say("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static List<OpenRow> unanswered(OpenPoints open, Content content) {
    Words words = content.words();
    return open.unanswered().stream()
        .map(
            one ->
                new OpenRow(
                    content.names().of(one.demand()),
                    one.age().map(age -> words.say("waits", days(age, words))).stream().toList()))
        .toList();
  }

  static List<OpenRow> overdue(OpenPoints open, Content content) {
    Words words = content.words();
    return open.overdue().stream()
        .map(
            one ->
                new OpenRow(
                    content.names().of(one.promise()),
                    List.of(
                        words.say("due", content.dates().of(one.due())),
                        words.say(
                            one.isCertain() ? "late" : "maybe-late", days(one.late(), words)))))
        .toList();
  }

  private static String days(Age age, Words words) {
    return words.counted(
        "unit.day", BigDecimal.valueOf(age.atLeast()), BigDecimal.valueOf(age.atMost()));
  }
}
