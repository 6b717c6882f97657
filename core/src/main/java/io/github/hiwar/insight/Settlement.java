package io.github.hiwar.insight;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.agreement.Agreement;
import io.github.hiwar.agreement.Clause;
import io.github.hiwar.agreement.ClauseKind;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.measure.Measure;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What an agreement settled, and what it left open.
 *
 * <pre>{@code
 * Settlement settlement = Settlement.of(RecordFinder.of(record), accord, day);
 * settlement.settled();   // the demands that its clauses and measures answer
 * settlement.leftOpen();  // the demands that wait for an answer beside it
 * }</pre>
 *
 * @param agreement the agreement
 * @param settled the demands without items that a clause of it, or a measure stated in it,
 *     addresses, in record order
 * @param leftOpen the other demands without items that wait for an answer on the day
 * @param reserved the clauses by which the parties leave something open, by common accord
 */
public record Settlement(
    Ref<Agreement> agreement,
    List<Ref<Demand>> settled,
    List<Ref<Demand>> leftOpen,
    List<Ref<Clause>> reserved) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param agreement the agreement
   * @param settled the demands that it settles
   * @param leftOpen the demands that wait for an answer
   * @param reserved the clauses that leave something open
   */
  public Settlement {
    settled = List.copyOf(settled);
    leftOpen = List.copyOf(leftOpen);
    reserved = List.copyOf(reserved);
  }

  /**
   * {@return what an agreement settled and left open}
   *
   * @param finder the finder over the record
   * @param agreement the agreement, one of that record
   * @param day the day as of which is asked
   */
  public static Settlement of(RecordFinder finder, Agreement agreement, LocalDate day) {
    BargainingRecord record = finder.record();
    List<Clause> clauses =
        record.clauses().stream()
            .filter(clause -> clause.agreement().equals(agreement.ref()))
            .toList();
    Set<String> texts = new HashSet<>(Set.of(agreement.id()));
    clauses.forEach(clause -> texts.add(clause.id()));
    Set<String> addressed = new HashSet<>();
    clauses.forEach(clause -> note(clause.addresses(), addressed));
    for (Measure measure : record.measures()) {
      if (measure.statedIn().filter(text -> texts.contains(text.toString())).isPresent()) {
        note(measure.addresses(), addressed);
      }
    }
    Function<Demand, List<Boolean>> settles =
        finder.said(demand -> addressed.contains(demand.id()) ? List.of(true) : List.of());
    Set<Ref<Demand>> waiting =
        new HashSet<>(Scoreboard.of(finder, day).total().unanswered().demands());
    return new Settlement(
        agreement.ref(),
        finder.leaves().stream()
            .filter(demand -> !settles.apply(demand).isEmpty())
            .map(Demand::ref)
            .toList(),
        finder.leaves().stream()
            .filter(demand -> settles.apply(demand).isEmpty())
            .map(Demand::ref)
            .filter(waiting::contains)
            .toList(),
        clauses.stream()
            .filter(
                clause ->
                    clause.kind().filter(kind -> kind.isWithin(ClauseKind.RESERVED)).isPresent())
            .map(Clause::ref)
            .toList());
  }

  private static void note(List<Ref<Demand>> demands, Set<String> addressed) {
    demands.forEach(demand -> addressed.add(demand.toString()));
  }
}
