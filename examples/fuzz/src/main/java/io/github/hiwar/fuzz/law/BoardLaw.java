package io.github.hiwar.fuzz.law;

import static io.github.hiwar.fuzz.law.BrokenLaw.require;
import static io.github.hiwar.fuzz.law.BrokenLaw.requireEqual;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.insight.Disputes;
import io.github.hiwar.insight.Scoreboard;
import io.github.hiwar.insight.ScoredDemand;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** On any day each thing stands somewhere, and the figures about all add up. */
final class BoardLaw implements Law {
  private static final int MOST_DAYS = 4;

  @Override
  public void check(Case given) {
    given.record().ifPresent(record -> days(record).forEach(day -> stands(record, day)));
  }

  /** {@return days at which something may change, and one long after} */
  static Set<LocalDate> days(BargainingRecord record) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Transition entry : record.transitions()) {
      if (days.size() < MOST_DAYS) {
        days.add(record.journal().when(entry).earliest());
        days.add(record.journal().when(entry).latest());
      }
    }
    days.add(LocalDate.of(2026, 6, 30));
    return days;
  }

  private static void stands(BargainingRecord record, LocalDate day) {
    StatusBoard board = StatusBoard.asOf(record, day);
    for (Entity entity : record.entities().values()) {
      Standing standing = board.standing(Ref.to(Entity.class, entity.id()));
      require(
          standing.status().isEmpty() || standing.entry().isPresent(), "a status has its entry");
      require(!standing.disputed() || standing.claims().size() > 1, "a dispute has two claims");
    }
    for (Party party : record.parties()) {
      require(board.accordingTo(party).day().equals(day), "each party's account is of the day");
    }
    requireEqual(new HashSet<>(board.disputed()).size(), board.disputed().size(), "disputed once");
    Disputes.asOf(record, day)
        .forEach(dispute -> require(dispute.claims().size() > 1, "a dispute has two claims"));
    adds(Scoreboard.of(record, day), board);
  }

  private static void adds(Scoreboard scores, StatusBoard board) {
    var total = scores.total();
    int raised = total.raised().count();
    int standing = 0;
    for (DemandStatus status : DemandStatus.values()) {
      standing += total.at(status).count();
    }
    requireEqual(standing, raised, "each demand stands somewhere");
    require(
        total.answered().count() + total.unanswered().count() <= raised,
        "no demand is answered and unanswered");
    require(total.fulfilled().count() <= total.answered().count(), "what is fulfilled is answered");
    require(total.disputed().count() <= raised, "what is disputed was raised");
    for (ScoredDemand scored : scores.demands()) {
      Demand demand = scored.demand();
      requireEqual(
          board.of(demand).orElse(scored.status()), scored.status(), "one status a demand");
    }
    scores
        .byCategory()
        .forEach(
            (category, score) ->
                require(score.raised().count() <= raised, "a part is no more than the whole"));
    scores
        .byParty()
        .forEach(
            (party, score) ->
                require(score.raised().count() <= raised, "a part is no more than the whole"));
    scores.byAddressee();
    scores.byRound();
    scores.byBeneficiaries();
    scores.uncategorised();
  }
}
