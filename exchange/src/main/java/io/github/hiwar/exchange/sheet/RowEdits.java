package io.github.hiwar.exchange.sheet;

import io.github.hiwar.demand.Demand;
import io.github.hiwar.finding.FindingCollector;
import io.github.hiwar.finding.Where;
import io.github.hiwar.taxonomy.Classification;
import io.github.hiwar.taxonomy.DemandCategory;
import io.github.hiwar.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row edits of a demand: its number, text and theme, and what stands in columns of one's
 * own.
 */
final class RowEdits {
  private final ClaimsSheet sheet;
  private final RecordRows rows;
  private final FindingCollector found;

  RowEdits(ClaimsSheet sheet, RecordRows rows, FindingCollector found) {
    this.sheet = sheet;
    this.rows = rows;
    this.found = found;
  }

  /** The demand with the number, the text and the theme that the row has; empty if it has them. */
  Optional<Demand> of(ClaimRow row, Demand demand) {
    tellEmptied(row, rows.row(demand));
    Demand.Builder edited = Demand.builder();
    edited.from(demand);
    boolean changed = false;
    if (!row.number().isEmpty() && !row.number().equals(demand.label().orElse(""))) {
      edited.label(row.number());
      changed = true;
    }
    LocalizedText text =
        row.claim().map(claim -> SaidTexts.merged(demand.text(), claim)).orElse(demand.text());
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

  private void tellEmptied(ClaimRow row, ClaimRow known) {
    List<String> emptied = new ArrayList<>();
    emptied(emptied, SheetColumn.THEME, row.theme(), known.theme());
    emptied(emptied, SheetColumn.CLAIM, row.claim(), known.claim());
    emptied(emptied, SheetColumn.PROPOSAL, row.proposal(), known.proposal());
    emptied(emptied, SheetColumn.ANSWER, row.answer(), known.answer());
    emptied(emptied, SheetColumn.STATUS, row.status(), known.status());
    emptied(emptied, SheetColumn.DEADLINE, row.deadline(), known.deadline());
    if (!emptied.isEmpty() && row.others().isEmpty()) {
      find(row, "sheet-cell-emptied", emptied);
    }
  }

  private void emptied(
      List<String> names, SheetColumn column, Optional<?> said, Optional<?> known) {
    if (said.isEmpty() && known.isPresent() && sheet.columns().contains(column)) {
      names.add(SheetWords.headingIn(column, sheet.language()));
    }
  }

  private void find(ClaimRow row, String code, Object value) {
    found.add(
        SheetKinds.found(new Where(sheet.source(), row.row(), 0, "", "", ""), code, value, ""), 0);
  }
}
