package io.github.hiwar.insight.change;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Shapes;
import java.util.List;

/**
 * What differs between two versions of a record, by shape and by meaning.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * RecordDiff diff = RecordDiff.between(inOctober, inDecember);
 * diff.changes();               // + transitions/…, ~ demands/mileage/terms/deadline: 2025-12 → 2026-03
 * diff.meanings().get(0).in("en");   // mileage: accepted in principle → committed, stated by ministry
 * diff.applyTo(inOctober).equals(inDecember);   // true
 * }</pre>
 */
public final class RecordDiff {
  private final BargainingRecord before;
  private final BargainingRecord after;
  private final List<Change> changes;

  private RecordDiff(BargainingRecord before, BargainingRecord after) {
    this.before = before;
    this.after = after;
    this.changes = List.copyOf(Differ.changes(Shapes.record(), before, after));
  }

  /**
   * {@return the differences between two versions}
   *
   * @param before the earlier version
   * @param after the later version
   */
  public static RecordDiff between(BargainingRecord before, BargainingRecord after) {
    return new RecordDiff(before, after);
  }

  /** {@return the version before} */
  public BargainingRecord before() {
    return before;
  }

  /** {@return the version after} */
  public BargainingRecord after() {
    return after;
  }

  /**
   * {@return the differences by shape, in the order of the wire format; empty if the two are equal}
   */
  public List<Change> changes() {
    return changes;
  }

  /** {@return whether the two versions are equal} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * {@return the differences by meaning, each of which can be said in English, French or Arabic}
   */
  public List<Meaning> meanings() {
    return new MeaningSearch(this).run();
  }

  /**
   * {@return the record with the same changes made to it} For a record that has changed
   * independently since, use {@link RecordMerge}.
   *
   * @param record the record to change
   * @throws IllegalArgumentException if the record has something else where a change was taken from
   */
  public BargainingRecord applyTo(BargainingRecord record) {
    return Patcher.of(changes).applied(Shapes.record(), record);
  }

  @Override
  public String toString() {
    return String.join("\n", changes.stream().map(Change::toString).toList());
  }
}
