package io.github.hiwar.cost;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.CarryOver;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.Milestones;
import io.github.hiwar.insight.OpenPoints;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.insight.RecordFinder;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.Timeline;
import io.github.hiwar.insight.change.Conflict;
import io.github.hiwar.insight.change.RecordDiff;
import io.github.hiwar.insight.change.RecordMerge;
import io.github.hiwar.meeting.Meeting;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the model can be asked. */
public final class CoreOperations {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  /** All of them. */
  public static final List<Operation> ALL =
      List.of(
          Operation.of("build", record -> BargainingRecord.builder().from(record).build()),
          new Operation("compare and hash", CoreOperations::comparison),
          Operation.of("text form", Object::toString),
          new Operation("validate", CoreOperations::validation),
          Operation.of("journal", CoreOperations::journal),
          Operation.of("illegal steps", CoreOperations::illegalSteps),
          Operation.of("board", record -> board(record, StatusBoard.asOf(record, DAY))),
          Operation.of(
              "board of a party",
              record ->
                  board(record, StatusBoard.asOf(record, DAY).accordingTo(Sketch.UNION.ref()))),
          Operation.of("disputes", record -> Disputes.asOf(record, DAY)),
          Operation.of("open points", record -> OpenPoints.asOf(record, DAY)),
          Operation.of("timeline", record -> List.of(Timeline.of(record).periods())),
          Operation.of("scoreboard", CoreOperations::scoreboard),
          Operation.of("milestones", CoreOperations::milestones),
          Operation.of("find", CoreOperations::find),
          Operation.of("carry-over within", record -> CarryOver.of(List.of(record), DAY).latest()),
          new Operation("carry-over", CoreOperations::carryOver),
          new Operation("difference", CoreOperations::difference),
          compared("difference of halves", record -> Versions.halved(record, 0)),
          compared("difference of order", Versions::reversed),
          new Operation("meanings", CoreOperations::meanings),
          new Operation("meanings of all", CoreOperations::meaningsOfAll),
          new Operation("patch", CoreOperations::patch),
          merged("merge of one side", r -> r, r -> Versions.reworded(r, " more")),
          merged(
              "merge of conflicts",
              r -> Versions.reworded(r, " less"),
              r -> Versions.reworded(r, " more")),
          merged("merge of removals", r -> Versions.halved(r, 0), r -> Versions.halved(r, 1)),
          merged("merge of orders", Versions::reversed, r -> Versions.reworded(r, " more")),
          merged(
              "merge of removal and rewording", r -> Versions.halved(r, 0), CoreOperations::more),
          Operation.of("uses", record -> RecordEdit.uses(record, record.entities().keySet())),
          Operation.of("rename", CoreOperations::rename),
          new Operation("append", CoreOperations::append),
          Operation.of("redact to pseudonyms", Redaction::toPseudonyms),
          Operation.of("redact to offices", Redaction::toOffices));

  private CoreOperations() {}

  private static BargainingRecord more(BargainingRecord record) {
    return Versions.reworded(record, " more");
  }

  private static Operation.Work comparison(BargainingRecord record) {
    BargainingRecord other = BargainingRecord.builder().from(record).build();
    return () -> record.equals(other) ? record.hashCode() : -1;
  }

  private static Operation.Work validation(BargainingRecord record) {
    RecordValidator validator = RecordValidator.standard().asOf(DAY);
    return () -> validator.validate(record);
  }

  private static Object journal(BargainingRecord record) {
    int entries = 0;
    Journal journal = record.journal();
    for (String subject : journal.namedSubjects()) {
      entries += journal.entriesOf(subject).size();
    }
    return entries + journal.subjects().size();
  }

  private static Object illegalSteps(BargainingRecord record) {
    int steps = 0;
    for (String subject : record.journal().namedSubjects()) {
      steps += record.journal().illegalSteps(subject).size();
    }
    return steps;
  }

  private static Object board(BargainingRecord record, StatusBoard board) {
    int counted = board.disputed().size();
    for (Demand demand : record.demands()) {
      Standing standing = board.standing(demand);
      counted += standing.status().isPresent() ? 1 : 0;
      counted += standing.orderOpen() || standing.disputed() || standing.inherited() ? 1 : 0;
      counted += standing.anyPossible() ? 1 : 0;
    }
    return counted;
  }

  private static Object scoreboard(BargainingRecord record) {
    Scoreboard board = Scoreboard.of(record, DAY);
    return List.of(
        board.total(),
        board.byCategory(),
        board.byParty(),
        board.byAddressee(),
        board.byBeneficiaries(),
        board.byRound(),
        board.uncategorised());
  }

  private static Object milestones(BargainingRecord record) {
    RecordFinder finder = RecordFinder.of(record);
    Function<Demand, Milestones> milestones = Milestones.inAll(finder, DAY);
    int known = 0;
    for (Demand demand : record.demands()) {
      known += milestones.apply(demand).raised().isPresent() ? 1 : 0;
    }
    return known;
  }

  private static Object find(BargainingRecord record) {
    RecordFinder finder = RecordFinder.of(record);
    int found = finder.roots().size() + finder.leaves().size();
    Function<Demand, List<Ref<Meeting>>> tabled =
        finder.said(one -> one.tabledAt().stream().toList());
    for (Demand demand : record.demands()) {
      found += finder.childrenOf(demand.ref()).size();
      found += tabled.apply(demand).size();
      found += finder.relationsOf(demand.ref()).size() + finder.entriesOn(demand.ref()).size();
    }
    found += finder.demandsOf(Sketch.UNION.ref()).size();
    found += finder.measuresOwedBy(Sketch.MINISTRY.ref()).size();
    found += finder.meetingsOf(Sketch.UNION.ref()).size();
    return found;
  }

  private static Operation.Work carryOver(BargainingRecord record) {
    BargainingRecord next = Versions.next(record);
    return () -> CarryOver.of(List.of(record, next), DAY).carriedOver();
  }

  private static Operation.Work difference(BargainingRecord record) {
    return compared("", CoreOperations::more).preparation().apply(record);
  }

  private static Operation compared(
      String name, Function<BargainingRecord, BargainingRecord> change) {
    return new Operation(
        name,
        record -> {
          BargainingRecord after = change.apply(record);
          return () -> RecordDiff.between(record, after);
        });
  }

  private static Operation.Work meanings(BargainingRecord record) {
    BargainingRecord after = more(record);
    return () -> RecordDiff.between(record, after).meanings();
  }

  private static Operation.Work meaningsOfAll(BargainingRecord record) {
    BargainingRecord before = BargainingRecord.builder().id(record.id()).build();
    return () -> RecordDiff.between(before, record).meanings();
  }

  private static Operation.Work patch(BargainingRecord record) {
    RecordDiff diff = RecordDiff.between(record, Versions.halved(more(record), 0));
    return () -> distinct(record) ? diff.applyTo(record) : "ids do not tell apart";
  }

  // Where an id is there twice, lists are taken over as a whole, and there is nothing to patch.
  private static boolean distinct(BargainingRecord record) {
    return record.entities().size() > record.demands().size();
  }

  private static Operation merged(
      String name,
      Function<BargainingRecord, BargainingRecord> ours,
      Function<BargainingRecord, BargainingRecord> theirs) {
    return new Operation(
        name,
        base -> {
          BargainingRecord mine = ours.apply(base);
          BargainingRecord other = theirs.apply(base);
          return () -> {
            RecordMerge merge = RecordMerge.of(base, mine, other);
            return merge.resolvedBy(conflict -> Conflict.Choice.OURS).conflicts().size()
                + merge.conflicts().size();
          };
        });
  }

  private static Object rename(BargainingRecord record) {
    Map<String, String> ids = new HashMap<>();
    for (Map.Entry<String, Entity> entry : record.entities().entrySet()) {
      if (entry.getValue() != record) {
        ids.put(entry.getKey(), "new-" + entry.getKey());
      }
    }
    return RecordEdit.rename(record, ids);
  }

  // The journal again, onto a record without one.
  private static Operation.Work append(BargainingRecord record) {
    BargainingRecord without =
        BargainingRecord.builder().from(record).transitions(List.of()).build();
    return () -> {
      try {
        return without.withAll(record.transitions());
      } catch (IllegalArgumentException refused) {
        return refused;
      }
    };
  }
}
