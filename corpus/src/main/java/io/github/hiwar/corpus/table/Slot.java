package io.github.hiwar.corpus.table;

/** Where the value of a member goes: into cells of the row, or into rows of its own. */
sealed interface Slot {
  /** The name of the member in the wire format. */
  String member();

  /** Objects with rows of their own, which name this row as their owner. */
  record Part(String member, boolean many, ObjectTable target) implements Slot {}

  /** References, one a row of a table that does nothing but link. */
  record Links(String member, LinkTable target) implements Slot {}

  /** A value in the cells of the row itself. */
  record Cells(String member, Field field) implements Slot {}
}
