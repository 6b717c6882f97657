package io.github.hiwar.exchange.sheet;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The entry of the journal that a row is, by what it says that the record would not write in its
 * place.
 */
final class RowEntries {
  private final ClaimsSheet sheet;
  private final RecordRows rows;
  private final LocalDate day;
  private final SheetSource source;
  private final Answerers answerers;
  private final FindingCollector found;

  RowEntries(
      ClaimsSheet sheet,
      RecordRows rows,
      LocalDate day,
      SheetSource source,
      Answerers answerers,
      FindingCollector found) {
    this.sheet = sheet;
    this.rows = rows;
    this.day = day;
    this.source = source;
    this.answerers = answerers;
    this.found = found;
  }

  /** The entry that says what changed about where a demand stands. */
  Optional<Transition> entry(ClaimRow row, Demand demand) {
    ClaimRow known = rows.row(demand);
    boolean step = row.status().isPresent() && !row.status().equals(known.status());
    boolean said =
        SaidTexts.differs(row.answer(), known.answer())
            || SaidTexts.differs(row.proposal(), known.proposal())
            || (row.deadline().isPresent() && !row.deadline().equals(known.deadline()));
    // The date of an earlier step was left to stand; it is no news.
    boolean dated =
        row.on().isPresent()
            && row.status().isPresent()
            && !rows.hasEntryOn(demand, row.on().get());
    Optional<Ref<Party>> named = answerers.named(row);
    boolean by =
        named.isPresent()
            && known.status().isPresent()
            && !Fold.of(row.party()).equals(Fold.of(known.party()))
            && !named.equals(answerers.named(known));
    if (!step && !said && !dated && !by) {
      return Optional.empty();
    }
    Optional<DemandStatus> status = row.status().or(known::status);
    if (status.isEmpty()) {
      return firstEntry(row, demand);
    }
    if (known.status().isPresent() && !known.status().get().allows(status.get())) {
      tellNotAllowed(row, known.status().get(), status.get());
      return Optional.empty();
    }
    // A date that nobody touched is that of the step before.
    Optional<PartialDate> on = row.on().filter(date -> !rows.hasEntryOn(demand, date));
    return Optional.of(entry(row, known, demand, status.get(), on.orElse(PartialDate.of(day))));
  }

  /** What a new claim comes with: a claim in a sheet was raised by that day, if nothing more. */
  Optional<Transition> firstEntry(ClaimRow row, Demand demand) {
    if (row.heading()) {
      return Optional.empty();
    }
    if (row.status().isEmpty()
        && (row.answer().isPresent() || row.proposal().isPresent())
        && row.others().isEmpty()) {
      find(row, "sheet-status-missing", row.answer().or(row::proposal).orElseThrow(), "");
    }
    DemandStatus status = row.status().orElse(DemandStatus.RAISED);
    PartialDate otherwise =
        row.status().isPresent() ? PartialDate.of(day) : PartialDate.notAfter(day);
    return Optional.of(entry(row, NOTHING, demand, status, row.on().orElse(otherwise)));
  }

  private static final ClaimRow NOTHING =
      new ClaimRow(
          0,
          "",
          "",
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "",
          Map.of());

  private Transition entry(
      ClaimRow row, ClaimRow known, Demand demand, DemandStatus status, PartialDate on) {
    Transition.Builder entry = Transition.of(demand).to(status);
    entry.on(on);
    answerers.of(row, demand, status).ifPresent(entry::by);
    row.answer()
        .or(() -> status.equals(known.status().orElse(null)) ? known.answer() : Optional.empty())
        .ifPresent(entry::note);
    Terms.Builder offer = Terms.builder();
    // What measures promise, or the demand itself says, is not offered once more.
    boolean carried = rows.isOffered(demand);
    Optional<LocalizedText> proposal =
        row.proposal()
            .filter(any -> carried || SaidTexts.differs(row.proposal(), known.proposal()));
    Optional<PartialDate> deadline =
        row.deadline().filter(any -> carried || !row.deadline().equals(known.deadline()));
    proposal.ifPresent(offer::asStated);
    deadline.ifPresent(offer::deadline);
    if (proposal.isPresent() || deadline.isPresent()) {
      entry.offer(offer.build());
    }
    source.citing(row).ifPresent(entry::addCitations);
    return entry.build();
  }

  private void tellNotAllowed(ClaimRow row, Status from, Status to) {
    find(row, "sheet-step-not-allowed", to, from);
  }

  private void find(ClaimRow row, String code, Object value, Object more) {
    found.add(
        SheetKinds.found(new Where(sheet.source(), row.row(), 0, "", "", ""), code, value, more),
        0);
  }
}
