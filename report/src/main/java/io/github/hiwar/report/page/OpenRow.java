package io.github.hiwar.report.page;

import io.github.hiwar.insight.Age;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that the next meeting should take up, and why.
 *
 * @param place where it stands in the record
 * @param text what
 * @param reasons why
 */
public record OpenRow(String place, Text text, List<String> reasons) {
  /** Keeps an unmodifiable copy. */
  public OpenRow {
    reasons = List.copyOf(reasons);
  }

  static List<OpenRow> agenda(OpenPoints open, Content content) {
    return open.forNextMeeting().stream()
        .map(
            point ->
                new OpenRow(
                    content.placeOf(point.subject()),
                    content.names().of(point.subject()),
                    point.reasons().stream().map(one -> reason(one, content.words())).toList()))
        .toList();
  }

  private static String reason(OpenPoints.Reason reason, Words words) {
    return words.say("reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static List<OpenRow> unanswered(OpenPoints open, Content content) {
    return open.unanswered().stream()
        .map(
            one ->
                new OpenRow(
                    content.placeOf(one.demand()),
                    content.names().of(one.demand()),
                    one.since().stream().map(since -> waits(since, content)).toList()))
        .toList();
  }

  // How long is only known up to the day that the record reaches.
  private static String waits(PartialDate since, Content content) {
    Words words = content.words();
    Age age = Age.on(content.known(), since);
    String raised = content.dates().of(since);
    return age.atMost() == 0
        ? words.say("waits.today", raised)
        : words.say("waits", raised, days(age, words), words.date(content.known()));
  }

  static List<OpenRow> overdue(OpenPoints open, Content content) {
    return open.overdue().stream()
        .map(
            one ->
                new OpenRow(
                    content.placeOf(one.promise()),
                    content.names().of(one.promise()),
                    late(one.due(), content)))
        .toList();
  }

  private static List<String> late(PartialDate due, Content content) {
    Words words = content.words();
    LocalDate known = content.known();
    List<String> reasons = new ArrayList<>();
    reasons.add(words.say("due", content.dates().of(due)));
    if (due.earliest().isBefore(known)) {
      reasons.add(
          words.say(isEnd(content) ? "not-reported.last" : "not-reported", words.date(known)));
      Age late = Age.on(known, due);
      reasons.add(words.say(late.atLeast() > 0 ? "late" : "maybe-late", days(late, words)));
    } else {
      reasons.add(words.say("beyond", words.date(known)));
    }
    return reasons;
  }

  private static boolean isEnd(Content content) {
    return content.reach().known().filter(content.known()::equals).isPresent();
  }

  private static String days(Age age, Words words) {
    return words.counted(
        "unit.day", BigDecimal.valueOf(age.atLeast()), BigDecimal.valueOf(age.atMost()));
  }
}
