package io.github.hiwar.json;

import java.util.ArrayList;
import java.util.List;

/** The objects that a reader is in: one for each depth, and then for those that come after it. */
final class ObjectReadings {
  private final Reporter findings;
  private final ReadMode mode;
  private final List<ObjectReading<?>> readings = new ArrayList<>();
  private int open;

  ObjectReadings(Reporter findings, ReadMode mode) {
    this.findings = findings;
    this.mode = mode;
  }

  /** Begins an object. */
  @SuppressWarnings("unchecked") // What is left of another type is overwritten.
  <T> ObjectReading<T> begin(ShapeTable<T> table) {
    if (open < readings.size()) {
      ObjectReading<T> used = (ObjectReading<T>) readings.get(open++);
      used.next(table);
      return used;
    }
    ObjectReading<T> object = new ObjectReading<>(table, findings, mode);
    readings.add(object);
    open++;
    return object;
  }

  /** Nothing more is read into the object that was begun last. */
  void end() {
    open--;
  }
}
