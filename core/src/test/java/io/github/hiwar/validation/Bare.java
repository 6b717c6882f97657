package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;

/** A record with nothing in it but its id. */
final class Bare {
  private Bare() {}

  static BargainingRecord.Builder record() {
    return BargainingRecord.builder().id("urn:example:bare");
  }
}
