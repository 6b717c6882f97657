package org.example.lint;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.insight.CarryOver;
import io.github.hiwar.insight.Dispute;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.Rate;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.insight.Score;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.change.Change;
import io.github.hiwar.insight.change.Conflict;
import io.github.hiwar.insight.change.Meaning;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The README's questions, with every type named. */
final class Questions {
  private Questions() {}

  static List<Object> ask(BargainingRecord before, BargainingRecord record, LocalDate day) {
    List<Object> answers = new ArrayList<>();
    Score score = Scoreboard.of(record, day).total();
    Rate rate = score.fulfilmentRate();
    answers.add(rate);
    answers.add(score.fulfilled().demands());
    for (Timeline.Period period : Timeline.of(record).periods()) {
      answers.add(period.entries());
    }
    OpenPoints open = OpenPoints.asOf(record, day);
    for (OpenPoints.Unanswered unanswered : open.unanswered()) {
      answers.add(unanswered.age());
    }
    answers.add(open.overdue());
    answers.add(open.forNextMeeting());
    List<Dispute> disputes = Disputes.asOf(record, day);
    answers.addAll(disputes);
    answers.add(RecordFinder.of(record).roots());
    answers.add(CarryOver.of(List.of(before, record), day).carriedOver());
    RecordDiff changes = RecordDiff.between(before, record);
    for (Change change : changes.changes()) {
      answers.add(change.place());
    }
    for (Meaning meaning : changes.meanings()) {
      answers.add(meaning.in("ar"));
    }
    RecordMerge merge = RecordMerge.of(before, record, record);
    for (Conflict conflict : merge.conflicts()) {
      answers.add(conflict);
    }
    answers.add(RecordEdit.rename(record, "union", "national-union"));
    answers.add(Redaction.toOffices(record).record());
    return answers;
  }
}
