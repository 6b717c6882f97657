package io.github.hiwar.examples.readme;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.BallotResult;
import io.github.hiwar.insight.CarryOver;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.Lag;
import io.github.hiwar.insight.MeetingAttendance;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import java.time.LocalDate;
import java.util.List;

/** The questions of the README, which are compared with it word by word and asked. */
final class Questions {
  private Questions() {}

  static List<Object> ask(
      BargainingRecord record,
      BargainingRecord before,
      BargainingRecord colleagues,
      LocalDate day) {
    // begin
    var score = Scoreboard.of(record, day).total();
    score.fulfilmentRate(); // 8/41 of the crafts record; score.fulfilled().demands() says which
    var timeline = Timeline.of(record).periods(); // never orders dates that are too imprecise
    var open = OpenPoints.asOf(record, day);
    open.unanswered(); // with the days that each has waited
    open.overdue(); // promises past their deadline
    open.forNextMeeting(); // and why
    var disputes = Disputes.asOf(record, day); // each account with its sources
    var rivals = Disputes.values(record); // figures and days that sources give differently
    var lags = Lag.behind(RecordFinder.of(record), day); // delivered, and not said to be met
    var roots = RecordFinder.of(record).roots(); // demandsUnder, measuresFor, meetingsOf …
    var votes = record.ballots().stream().map(BallotResult::of).toList(); // outcome(), by the count
    var there =
        record.meetings().stream().map(MeetingAttendance::of).toList(); // present(), disputed()

    var carried = CarryOver.of(List.of(before, record), day).carriedOver(); // since when, how often
    var changes = RecordDiff.between(before, record).meanings();
    changes.forEach(change -> change.in("ar")); // who came where, stated by whom
    var merge = RecordMerge.of(before, record, colleagues); // conflicts() are never guessed away
    var renamed = RecordEdit.rename(record, "union", "national-union"); // and every reference
    var redacted = Redaction.toOffices(record).record(); // without names and quotes
    // end
    return List.of(
        score,
        timeline,
        open,
        disputes,
        rivals,
        lags,
        roots,
        votes,
        there,
        carried,
        changes,
        merge.conflicts(),
        renamed,
        redacted);
  }
}
