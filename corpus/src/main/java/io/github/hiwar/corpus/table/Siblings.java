package io.github.hiwar.corpus.table;

import io.github.hiwar.finding.FindingCollector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one member of one owner, in the order that their positions give. */
final class Siblings {
  private static final Comparator<BigDecimal> LAST_IF_BLANK =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static final int LONGEST = 40;

  private Siblings() {}

  /** A row, and its place: not always whole, so that a row can be put between two others. */
  private record Placed(TableRow row, @Nullable BigDecimal position) {}

  static List<TableRow> inOrder(List<TableRow> rows, FindingCollector findings) {
    List<Placed> placed = new ArrayList<>(rows.size());
    for (TableRow row : rows) {
      placed.add(new Placed(row, position(row, findings)));
    }
    placed.sort(Comparator.comparing(Placed::position, LAST_IF_BLANK));
    for (int i = 1; i < placed.size(); i++) {
      BigDecimal position = placed.get(i).position();
      if (position != null && LAST_IF_BLANK.compare(placed.get(i - 1).position(), position) == 0) {
        TableRow row = placed.get(i).row();
        findings.add(
            row.found(FixedColumns.POSITION, "position-twice", row.get(FixedColumns.POSITION)), 0);
      }
    }
    return placed.stream().map(Placed::row).toList();
  }

  private static @Nullable BigDecimal position(TableRow row, FindingCollector findings) {
    String cell = row.get(FixedColumns.POSITION);
    if (cell == null) {
      return null;
    }
    try {
      if (cell.length() > LONGEST) {
        throw new NumberFormatException("longer than any position is");
      }
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      findings.add(row.found(FixedColumns.POSITION, "not-a-position", cell), 0);
      return null;
    }
  }
}
