package io.github.hiwar.examples.console;

import io.github.hiwar.lifecycle.DemandStatus;
import io.github.hiwar.lifecycle.MeasureStatus;
import io.github.hiwar.lifecycle.Status;
import java.util.Set;

/** The colours of a terminal, or none where the output is not one. */
public record Palette(boolean coloured) {
  private static final Set<Status> GOOD = Set.of(DemandStatus.FULFILLED, MeasureStatus.DELIVERED);
  private static final Set<Status> BAD =
      Set.of(DemandStatus.REFUSED, MeasureStatus.BREACHED, MeasureStatus.OVERDUE);

  String heading(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String warning(String text) {
    return paint("31", text);
  }

  String status(Status status, String text) {
    return paint(GOOD.contains(status) ? "32" : BAD.contains(status) ? "31" : "33", text);
  }

  private String paint(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
