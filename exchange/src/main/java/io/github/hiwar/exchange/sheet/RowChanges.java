package io.github.hiwar.exchange.sheet;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.status.Transition;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.terms.Terms;
import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.PartialDate;
import io.github.hiwar.value.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a row differs from what the record would write in its place. */
final class RowChanges {
  private final ClaimsSheet sheet;
  private final RecordRows rows;
  private final LocalDate day;
  private final SheetSource source;
  private final Answerers answerers;
  private final FindingCollector found;

  RowChanges(
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

  /** The demand with the number, the text and the theme that the row has; empty if it has them. */
  Optional<Demand> edited(ClaimRow row, Demand demand) {
    tellEmptied(row, rows.row(demand));
    Demand.Builder edited = Demand.builder();
    edited.from(demand);
    boolean changed = false;
    if (!row.number().isEmpty() && !row.number().equals(demand.label().orElse(""))) {
      edited.label(row.number());
      changed = true;
    }
    LocalizedText text =
        row.claim().map(claim -> merged(demand.text(), claim)).orElse(demand.text());
    if (!text.equals(demand.text())) {
      edited.text(text);
      changed = true;
    }
    Optional<DemandCategory> theme =
        demand.categories().stream().findFirst().map(Classification::category);
    if (row.theme().isPresent() && !isSame(row.theme().get(), theme)) {
      List<Classification> categories = new ArrayList<>(demand.categories());
      categories.removeIf(
          one ->
              one.category().equals(row.theme().get())
                  || Optional.of(one.category()).equals(theme));
      categories.add(
          0,
          Classification.builder()
              .category(row.theme().get())
              .method(Classification.Method.STATED)
              .build());
      edited.categories(categories);
      changed = true;
    }
    Map<String, String> kept = RecordRows.others(demand);
    Map<String, String> others = new LinkedHashMap<>(kept);
    others.putAll(row.others());
    if (!others.equals(kept)) {
      edited.extensions(NewClaims.kept(row.others(), demand.extensions()));
      changed = true;
    }
    return changed ? Optional.of(edited.build()) : Optional.empty();
  }

  // Two categories may have one name.
  private static boolean isSame(DemandCategory said, Optional<DemandCategory> known) {
    return known
        .map(
            one ->
                one.equals(said)
                    || (one.label().isPresent() && sharesName(one.label().get(), said)))
        .orElse(false);
  }

  private static boolean sharesName(LocalizedText names, DemandCategory other) {
    return names.texts().entrySet().stream()
        .anyMatch(name -> name.getValue().equals(other.label(name.getKey())));
  }

  /**
   * The text with what the sheet has for it. Where the record has none in that language, the sheet
   * showed the original one, and whoever changed it wrote in that.
   */
  private static LocalizedText merged(LocalizedText known, LocalizedText said) {
    LocalizedText merged = known;
    for (Map.Entry<String, String> one : said.texts().entrySet()) {
      boolean same = known.texts().values().stream().anyMatch(text -> isSame(text, one.getValue()));
      if (!same) {
        String tag = one.getKey();
        String original = known.originalLanguage();
        boolean shown = known.find(tag).isEmpty() && tag.equals("ar") == original.startsWith("ar");
        merged = merged.with(shown ? original : tag, one.getValue());
      }
    }
    return merged;
  }

  private static boolean isSame(String known, String said) {
    return known.strip().replaceAll("\\s+", " ").equals(said.strip().replaceAll("\\s+", " "));
  }

  private static boolean differs(Optional<LocalizedText> said, Optional<LocalizedText> known) {
    return said.isPresent()
        && (known.isEmpty() || !merged(known.get(), said.get()).equals(known.get()));
  }

  /** The entry that says what changed about where a demand stands. */
  Optional<Transition> entry(ClaimRow row, Demand demand) {
    ClaimRow known = rows.row(demand);
    boolean step = row.status().isPresent() && !row.status().equals(known.status());
    boolean said =
        differs(row.answer(), known.answer())
            || differs(row.proposal(), known.proposal())
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
        row.proposal().filter(any -> carried || differs(row.proposal(), known.proposal()));
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

  private void tellEmptied(ClaimRow row, ClaimRow known) {
    List<String> emptied = new ArrayList<>();
    emptied(emptied, SheetColumn.THEME, row.theme(), known.theme());
    emptied(emptied, SheetColumn.CLAIM, row.claim(), known.claim());
    emptied(emptied, SheetColumn.PROPOSAL, row.proposal(), known.proposal());
    emptied(emptied, SheetColumn.ANSWER, row.answer(), known.answer());
    emptied(emptied, SheetColumn.STATUS, row.status(), known.status());
    emptied(emptied, SheetColumn.DEADLINE, row.deadline(), known.deadline());
    if (!emptied.isEmpty() && row.others().isEmpty()) {
      find(row, "sheet-cell-emptied", emptied, "");
    }
  }

  private void emptied(
      List<String> names, SheetColumn column, Optional<?> said, Optional<?> known) {
    if (said.isEmpty() && known.isPresent() && sheet.columns().contains(column)) {
      names.add(SheetWords.headingIn(column, sheet.language()));
    }
  }

  private void find(ClaimRow row, String code, Object value, Object more) {
    found.add(
        SheetKinds.found(new Where(sheet.source(), row.row(), 0, "", "", ""), code, value, more),
        0);
  }
}
