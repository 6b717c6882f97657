package io.github.hiwar.lifecycle;

import io.github.hiwar.value.LocalizedText;
import io.github.hiwar.value.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of states, read once from {@code lifecycles.tsv}. */
final class LifecycleTable {
  /** What the table says of one state. */
  record Row(boolean open, StepTaker takenBy, Set<Status> next, LocalizedText label) {}

  private static final Map<Status, Row> ROWS = read();

  private LifecycleTable() {}

  static Row row(Status status) {
    return Objects.requireNonNull(
        ROWS.get(status), () -> "not in lifecycles.tsv: " + status.code());
  }

  private static Map<Status, Row> read() {
    Map<String, Status> byCode = new HashMap<>();
    for (Lifecycle lifecycle : Lifecycle.values()) {
      lifecycle.states().forEach(status -> byCode.put(status.code(), status));
    }
    Map<Status, Row> rows = new HashMap<>();
    for (Table.Row cells : Table.read(LifecycleTable.class, "lifecycles.tsv")) {
      String lifecycle = cells.cell("lifecycle");
      List<Status> next = new ArrayList<>();
      for (String state : cells.cell("next").split(" ", 0)) {
        if (!state.isEmpty()) {
          next.add(known(byCode, lifecycle + "/" + state));
        }
      }
      rows.put(
          known(byCode, lifecycle + "/" + cells.cell("state")),
          new Row(
              cells.cell("phase").equals("open"),
              StepTaker.valueOf(cells.cell("taken-by").toUpperCase(Locale.ROOT)),
              Collections.unmodifiableSet(new LinkedHashSet<>(next)),
              cells.label()));
    }
    return Map.copyOf(rows);
  }

  private static Status known(Map<String, Status> byCode, String code) {
    return Objects.requireNonNull(byCode.get(code), () -> "lifecycles.tsv names " + code);
  }
}
