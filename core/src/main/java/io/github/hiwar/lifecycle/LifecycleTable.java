package io.github.hiwar.lifecycle;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of states, read once from {@code lifecycles.tsv}. */
final class LifecycleTable {
  /** What the table says of one state. */
  record Row(
      boolean open,
      StepTaker takenBy,
      boolean answers,
      boolean pending,
      boolean onTable,
      boolean ahead,
      Tone tone,
      String account,
      Set<Status> next,
      Set<Status> undoneBy,
      Table.Row cells) {
    LocalizedText label() {
      return cells.label();
    }
  }

  private static final Map<Status, Row> ROWS = read();

  private LifecycleTable() {}

  static Row row(Status status) {
    return Objects.requireNonNull(
        ROWS.get(status),
        () -> "io/github/hiwar/lifecycle/lifecycles.tsv lacks a row for " + status.code());
  }

  private static Map<Status, Row> read() {
    Map<String, Status> byCode = new HashMap<>();
    for (Lifecycle lifecycle : Lifecycle.values()) {
      lifecycle.states().forEach(status -> byCode.put(status.code(), status));
    }
    Map<Status, Row> rows = new HashMap<>();
    for (Table.Row cells : Table.read(LifecycleTable.class, "lifecycles.tsv")) {
      String lifecycle = cells.cell("lifecycle");
      rows.put(
          known(byCode, lifecycle + "/" + cells.cell("state")),
          new Row(
              isEither(cells, "phase", "open", "final"),
              StepTaker.valueOf(cells.cell("taken-by").toUpperCase(Locale.ROOT)),
              isEither(cells, "answers", "yes", "no"),
              isEither(cells, "pending", "yes", "no"),
              isEither(cells, "on-table", "yes", "no"),
              isEither(cells, "ahead", "yes", "no"),
              Tone.valueOf(cells.cell("tone").toUpperCase(Locale.ROOT)),
              cells.cell("account"),
              states(byCode, lifecycle, cells.cell("next")),
              states(byCode, lifecycle, cells.cell("undone-by")),
              cells));
    }
    return Map.copyOf(rows);
  }

  private static Set<Status> states(Map<String, Status> byCode, String lifecycle, String cell) {
    Set<Status> states = new LinkedHashSet<>();
    for (String state : cell.split(" ", 0)) {
      if (!state.isEmpty()) {
        states.add(known(byCode, lifecycle + "/" + state));
      }
    }
    return Collections.unmodifiableSet(states);
  }

  private static boolean isEither(Table.Row cells, String column, String one, String other) {
    String cell = cells.cell(column);
    if (!cell.equals(one) && !cell.equals(other)) {
      throw new IllegalStateException(
          "lifecycles.tsv, %s/%s: %s is %s or %s, not \"%s\""
              .formatted(cells.cell("lifecycle"), cells.cell("state"), column, one, other, cell));
    }
    return cell.equals(one);
  }

  private static Status known(Map<String, Status> byCode, String code) {
    return Objects.requireNonNull(byCode.get(code), () -> "lifecycles.tsv names " + code);
  }
}
