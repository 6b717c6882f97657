package io.github.hiwar.report.text;

import io.github.hiwar.lifecycle.Status;

/** The colours of a terminal, or none where the output is not one. */
record Palette(boolean coloured) {
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
    return paint(
        switch (status.tone()) {
          case MET -> "32";
          case FAILED -> "31";
          case OPEN, BOUND, PARTLY -> "33";
        },
        text);
  }

  private String paint(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
