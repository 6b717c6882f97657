package io.github.hiwar.exchange.draft;

import io.github.hiwar.finding.FindingKind;

/** A document of which no text can be had. It never leaves the package. */
final class UnreadableText extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient FindingKind kind;
  private final String detail;

  UnreadableText(FindingKind kind, String detail) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
  }

  FindingKind kind() {
    return kind;
  }

  String detail() {
    return detail;
  }
}
