package io.github.hiwar.cost;

import io.github.hiwar.BargainingRecord;
import java.util.function.IntFunction;

/**
 * Records that are alike but for how much of one thing they have.
 *
 * @param name what there is much of
 * @param records the record with so much of it; its size grows in proportion
 */
public record Family(String name, IntFunction<BargainingRecord> records) {
  static Family of(String name, IntFunction<BargainingRecord.Builder> drafts) {
    return new Family(name, n -> drafts.apply(n).build());
  }

  /**
   * {@return a new record, which has not yet been asked anything}
   *
   * @param n how much there is of it
   */
  public BargainingRecord record(int n) {
    return records.apply(n);
  }

  @Override
  public String toString() {
    return name;
  }
}
