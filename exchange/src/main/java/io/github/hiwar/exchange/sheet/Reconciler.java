package io.github.hiwar.exchange.sheet;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.finding.Where;
import io.github.hiwar.insight.RecordEdit;
import io.github.hiwar.lifecycle.IllegalTransitionException;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Journal;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Entity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings what a sheet says into a record, row by row. */
final class Reconciler {
  private static final int MOST_FINDINGS = 200;

  private final ClaimsSheet sheet;
  private final BargainingRecord record;
  private final Demands demands;
  private final NewClaims claims;
  private final RowEdits edits;
  private final RowEntries steps;
  private final FindingCollector found = new FindingCollector(MOST_FINDINGS);
  private final List<Entity> put = new ArrayList<>();
  private final List<Transition> entries = new ArrayList<>();

  Reconciler(ClaimsSheet sheet, BargainingRecord record, LocalDate day, Optional<Party> keeper) {
    this.sheet = sheet;
    this.record = record;
    this.demands = new Demands(record);
    SheetSource source = new SheetSource(sheet, record, day, keeper);
    Answerers answerers = new Answerers(record, keeper, sheet, found);
    this.claims = new NewClaims(record, keeper, answerers.employer(), source, demands);
    RecordRows rows = new RecordRows(record, day);
    this.edits = new RowEdits(sheet, rows, found);
    this.steps = new RowEntries(sheet, rows, day, source, answerers, found);
    this.put.addAll(source.document().stream().toList());
  }

  SheetUpdate run() {
    Set<String> matched = new HashSet<>();
    for (ClaimRow row : sheet.rows()) {
      Demands.Match match = demands.find(row, matched);
      match.problem().ifPresent(code -> find(row, code, row.number()));
      if (match.demand().isPresent()) {
        Demand demand = match.demand().get();
        matched.add(demand.id());
        claims.see(row, demand);
        edits.of(row, demand).ifPresent(put::add);
        steps.entry(row, demand).ifPresent(entries::add);
      } else if (row.claim().isEmpty()) {
        find(row, "sheet-row-without-claim", row.number());
      } else {
        Demand demand = claims.of(row);
        put.add(demand);
        matched.add(demand.id());
        steps.firstEntry(row, demand).ifPresent(entries::add);
      }
    }
    for (Demand demand : record.demands()) {
      if (!matched.contains(demand.id())) {
        found.add(
            SheetKinds.found(
                    Where.DOCUMENT.in(sheet.source()),
                    "sheet-row-vanished",
                    demand.text(),
                    demand.label().orElse(demand.id()))
                .about(io.github.hiwar.value.Ref.to(Entity.class, demand.id())),
            0);
      }
    }
    Findings findings = sheet.findings().and(found.findings(), MOST_FINDINGS);
    if (!findings.isValid()) {
      return new SheetUpdate(Optional.empty(), findings);
    }
    boolean same = entries.isEmpty() && put.stream().noneMatch(Demand.class::isInstance);
    BargainingRecord updated = same ? record : entered();
    return new SheetUpdate(
        Optional.of(updated), sheet.findings().and(found.findings(), MOST_FINDINGS));
  }

  // What a lifecycle does not allow on the dates of the sheet is said, and the rest is entered.
  private BargainingRecord entered() {
    BargainingRecord edited = RecordEdit.putAll(record, put);
    List<Transition> left = entries;
    while (!left.isEmpty()) {
      try {
        return edited.withAll(left);
      } catch (IllegalTransitionException e) {
        left = allowed(edited, left, e);
      }
    }
    return edited;
  }

  /** The entries without those that are a step, or are followed by one, that is not allowed. */
  private List<Transition> allowed(
      BargainingRecord before, List<Transition> entered, IllegalTransitionException first) {
    Map<String, Transition> own = new HashMap<>();
    List<String> subjects = new ArrayList<>();
    for (Transition entry : entered) {
      own.put(entry.id(), entry);
      entry.subjects().forEach(subject -> subjects.add(subject.toString()));
    }
    Journal after =
        BargainingRecord.builder().from(before).addAllTransitions(entered).build().journal();
    Map<String, Status> refused = new LinkedHashMap<>();
    for (String subject : after.coverage(subjects)) {
      for (Journal.IllegalStep illegal : after.illegalSteps(subject)) {
        for (Transition one : List.of(illegal.step(), illegal.before())) {
          if (one.equals(own.get(one.id()))) {
            refused.putIfAbsent(one.id(), illegal.before().to().orElseThrow());
            break;
          }
        }
      }
    }
    if (refused.isEmpty()) {
      own.keySet().forEach(id -> refused.put(id, first.from()));
    }
    refused.forEach((id, from) -> tellNotAllowed(own.get(id), from));
    return entered.stream().filter(entry -> !refused.containsKey(entry.id())).toList();
  }

  private void tellNotAllowed(@Nullable Transition entry, Status from) {
    Status to = Objects.requireNonNull(entry).to().orElseThrow();
    found.add(
        SheetKinds.found(Where.DOCUMENT.in(sheet.source()), "sheet-step-not-allowed", to, from), 0);
  }

  private void find(ClaimRow row, String code, Object value) {
    found.add(
        SheetKinds.found(new Where(sheet.source(), row.row(), 0, "", "", ""), code, value, ""), 0);
  }
}
