package io.github.hiwar.validation;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.Confidentiality;

/** A record with nothing in it but its id, for everybody to see. */
final class Bare {
  private Bare() {}

  static BargainingRecord.Builder record() {
    return BargainingRecord.builder()
        .id("urn:example:bare")
        .confidentiality(Confidentiality.PUBLIC);
  }
}
